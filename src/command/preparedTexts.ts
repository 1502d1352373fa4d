import { createHash } from 'node:crypto';
import { preparedFiles } from '../archive/preparedFiles.ts';
import { sealed } from '../archive/sealed.ts';
import type { BuiltCatalogue } from './buildCatalogue.ts';
import type { DataFolder } from './readDataFolder.ts';

/** Path below the data folder and sealed text of each file the pages read. */
export function* preparedTexts(
  { catalogue }: BuiltCatalogue,
  { reports }: DataFolder,
): Generator<readonly [path: string, text: string]> {
  const { version, dataDate } = catalogue;
  // As they stand in their files, which is how the files of a large archive are made of them.
  const all = reports.map(({ json }) => json);
  for (const { path, format, body } of preparedFiles(catalogue, all))
    yield [path, sealed(sha256, { format, version, dataDate }, body)];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
