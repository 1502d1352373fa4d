import { readFileSync } from 'node:fs';
import type { Finding } from '../../checks/finding.ts';
import type { ColumnSource } from '../../archive/mergedReports.ts';
import { dense, type SparseColumn } from '../../archive/sparseColumn.ts';

/*
 * What a part of an archive hands to the areas above it: how many reports, every column of them, and what was found in
 * each agency's; a line of JSON for each, so that whoever merges them holds one column at a time.
 */

type Line =
  | readonly ['count', number]
  | readonly ['about' | 'rows', string, SparseColumn<unknown>]
  | readonly ['findings', string, readonly Finding[]];

export const columnsLine = (line: Line): string => `${JSON.stringify(line)}\n`;

export interface ColumnsFile extends ColumnSource {
  findings(): Generator<readonly [agency: string, found: readonly Finding[]]>;
}

/** A part as it was written; `of` are the agencies whose reports are wanted, all without it. */
export function readColumns(path: string, of?: ReadonlySet<string>): ColumnsFile {
  const bytes = readFileSync(path);
  const places = new Map<string, readonly [from: number, to: number]>();
  const names: Record<'about' | 'rows', string[]> = { about: [], rows: [] };
  const found: (readonly [number, number])[] = [];
  let count = 0;
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    const start = bytes.toString('utf8', from, Math.min(end, from + 200));
    const [, kind = '', name = ''] = /^\["(\w+)",(?:"([^"]*)")?/.exec(start) ?? [];
    if (kind === 'about' || kind === 'rows') {
      names[kind].push(name);
      places.set(`${kind} ${name}`, [from, end]);
    } else if (kind === 'findings') found.push([from, end]);
    else count = Number(start.slice('["count",'.length, -1));
    from = end + 1;
  }
  const line = ([from, to]: readonly [number, number]): Line => JSON.parse(bytes.toString('utf8', from, to));
  const column = (kind: 'about' | 'rows', name: string): SparseColumn<unknown> | undefined => {
    const place = places.get(`${kind} ${name}`);
    const read = place && line(place);
    return read && read[0] === kind ? read[2] : undefined;
  };
  const agencies = of && column('about', 'agency');
  const kept = agencies && dense(agencies, count).map((agency) => of.has(String(agency)));
  return {
    count,
    names,
    column,
    ...(kept ? { kept } : {}),
    *findings() {
      for (const place of found) {
        const read = line(place);
        if (read[0] === 'findings' && (of?.has(read[1]) ?? true)) yield [read[1], read[2]];
      }
    },
  };
}
