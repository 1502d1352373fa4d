import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import { catalogueFormat, packFormat, type Catalogue } from '../../archive/catalogue.ts';
import type { Agency } from '../../report/agency.ts';
import { packOf, packUrl } from '../buildCatalogue.ts';
import type { Slice } from './packSlices.ts';
import type { Filed } from './scanned.ts';
import { PieceFile } from './sealedFile.ts';

/** A report, and where its entry lies in a pack of the new archive. */
export interface Placed extends Filed {
  readonly slice: Required<Slice>;
}

export interface WrittenPack {
  readonly name: string;
  readonly url: string;
  readonly reports: readonly Placed[];
}

/** Writes the packs of whole reports below `out`. Answers with what the catalogue lists and the version of the data. */
export function writePacks(
  out: string,
  agencies: readonly Agency[],
  reports: readonly Filed[],
): { readonly packs: readonly WrittenPack[]; readonly version: string } {
  const hash = createHash('sha256').update(`[${JSON.stringify(agencies)},[`);
  const packs = [...group(reports, ({ file }) => packOf(file))].map(([name, own], index) => {
    const url = packUrl(name);
    if (index > 0) hash.update(',');
    return { name, url, reports: writePack(join(out, url), name, own, hash) };
  });
  return { packs, version: hash.update(']]').digest('hex').slice(0, 12) };
}

/** At most so many bytes are held of what is copied. */
const copied = 1 << 22;

function writePack(path: string, name: string, reports: readonly Filed[], hash: Hash): readonly Placed[] {
  const file = new PieceFile(path);
  const watch = (bytes: Uint8Array): void => void hash.update(bytes);
  file.put(
    Buffer.from(`${JSON.stringify({ format: packFormat, name }).slice(0, -1)},"reports":[`),
    null,
    watch,
  );
  const runs: { readonly entries: string; readonly from: number; to: number }[] = [];
  let end = file.bytes;
  const placed = reports.map((report): Placed => {
    const { entries, at, length } = report.found;
    const slice = { path, at: end, length };
    end += length + comma.length;
    const last = runs.at(-1);
    // What lies one after another, with the comma between them, is copied as one.
    if (last?.entries === entries && last.to + comma.length === at) last.to = at + length;
    else runs.push({ entries, from: at, to: at + length });
    return { ...report, slice };
  });
  for (const [index, { entries, from, to }] of runs.entries()) {
    if (index > 0) file.put(comma, null, watch);
    const opened = openSync(entries, 'r');
    for (let at = from; at < to; at += copied) {
      const bytes = Buffer.allocUnsafe(Math.min(copied, to - at));
      readSync(opened, bytes, 0, bytes.length, at);
      file.put(bytes, null, watch);
    }
    closeSync(opened);
  }
  file.put(Buffer.from(']}'), null, watch);
  file.close();
  return placed;
}

const comma = Buffer.from(',');

/** Writes the list of all agencies and whole reports, the same as `JSON.stringify` of a `Catalogue`. */
export function writeCatalogue(
  path: string,
  {
    version,
    dataDate,
    agencies,
    packs,
    broken,
    site,
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
  file.write(`],${JSON.stringify({ broken, ...(site ? { site } : {}) }).slice(1)}`);
  file.flush();
  file.close();
}
