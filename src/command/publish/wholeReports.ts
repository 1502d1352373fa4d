import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import { catalogueFormat, packFormat, type Catalogue } from '../../archive/catalogue.ts';
import type { Agency } from '../../report/agency.ts';
import { packOf, packUrl } from '../buildCatalogue.ts';
import type { Filed } from './scanned.ts';
import { PieceFile } from './sealedFile.ts';

export interface WrittenPack {
  readonly name: string;
  readonly url: string;
  readonly reports: readonly Filed[];
}

/** Writes the packs of whole reports below `out`. Answers with what the catalogue lists and the version of the data. */
export function writePacks(
  out: string,
  agencies: readonly Agency[],
  reports: readonly Filed[],
): {
  readonly packs: readonly {
    readonly name: string;
    readonly url: string;
    readonly reports: readonly Filed[];
  }[];
  readonly version: string;
} {
  const hash = createHash('sha256').update(`[${JSON.stringify(agencies)},[`);
  const packs = [...group(reports, ({ file }) => packOf(file))].map(([name, own], index) => {
    const url = packUrl(name);
    if (index > 0) hash.update(',');
    writePack(join(out, url), name, own, hash);
    return { name, url, reports: own };
  });
  return { packs, version: hash.update(']]').digest('hex').slice(0, 12) };
}

function writePack(path: string, name: string, reports: readonly Filed[], hash: Hash): void {
  const file = new PieceFile(path);
  const watch = (bytes: Uint8Array): void => void hash.update(bytes);
  file.write(`${JSON.stringify({ format: packFormat, name }).slice(0, -1)},"reports":[`);
  file.flush(watch);
  let first = true;
  for (const [entries, own] of group(reports, (report) => report.entries)) {
    const from = openSync(entries, 'r');
    for (const { at, length } of own) {
      const bytes = Buffer.allocUnsafe(length);
      readSync(from, bytes, 0, length, at);
      file.write(first ? '' : ',', watch);
      file.write(bytes.toString('utf8'), watch);
      first = false;
    }
    closeSync(from);
  }
  file.write(']}');
  file.flush(watch);
  file.close();
}

/** Writes the list of all agencies and whole reports, the same as `JSON.stringify` of a `Catalogue`. */
export function writeCatalogue(
  path: string,
  {
    version,
    dataDate,
    agencies,
    packs,
    broken,
  }: Omit<Catalogue, 'format' | 'packs'> & {
    readonly packs: readonly WrittenPack[];
  },
): void {
  const file = new PieceFile(path);
  const open = (members: object): string => JSON.stringify(members).slice(0, -1);
  file.write(`${open({ format: catalogueFormat, version, dataDate, agencies })},"packs":[`);
  for (const [index, { name, url, reports }] of packs.entries()) {
    file.write(`${index > 0 ? ',' : ''}${open({ name, url })},"reports":[`);
    for (const [place, { agency, year, file: own, synthetic }] of reports.entries())
      file.write(`${place > 0 ? ',' : ''}${JSON.stringify({ agency, year, file: own, synthetic })}`);
    file.write(']}');
  }
  file.write(`],${JSON.stringify({ broken }).slice(1)}`);
  file.flush();
  file.close();
}
