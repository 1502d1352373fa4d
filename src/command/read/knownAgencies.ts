import { fileURLToPath } from 'node:url';
import type { Agency } from '../../report/agency.ts';
import { findFiles } from '../findFiles.ts';
import { identify, jsonFiles } from '../identify.ts';

/** The agencies of the published data, by whose names a document's own is recognised. */
export function knownAgencies(): readonly Agency[] {
  const folder = fileURLToPath(new URL('../../../public/data/agencies', import.meta.url));
  return findFiles([folder], jsonFiles).files.flatMap((file) => {
    const found = identify(file);
    return found.kind === 'agencies' ? found.agencies : [];
  });
}
