import { fileURLToPath } from 'node:url';
import type { Agency } from '../../report/agency.ts';
import { findFiles } from '../findFiles.ts';
import { jsonFiles, readPaths } from '../readPaths.ts';

/** The agencies of the published data, by whose names a document's own is recognised. */
export function knownAgencies(): readonly Agency[] {
  const folder = fileURLToPath(new URL('../../../public/data/agencies', import.meta.url));
  return readPaths(findFiles([folder], jsonFiles).files).agencies;
}
