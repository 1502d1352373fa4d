import { figureNote, type FigureTable } from '../measures/figureTable.ts';
import { exactNumberOf, type Measured } from '../measures/measured.ts';
import { total } from '../measures/sumOf.ts';
import type { Words } from '../words/words.ts';

/** A printed total and its parts, by the keys of their columns. */
interface PrintedTotal {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A table of years whose printed totals are held against their parts; a note names those that are not their sum. */
export function withContradictions(
  table: FigureTable,
  totals: readonly PrintedTotal[],
  words: Words,
): FigureTable {
  const at = (key: string) => table.columns.findIndex((column) => column.key === key);
  const rows = table.rows.map((row) => ({
    ...row,
    against: table.columns.map(({ key }, index) => {
      const held = totals.find((one) => one.total === key);
      const parts = held?.parts.flatMap((part) => row.cells[at(part)] ?? []) ?? [];
      return contradictedTotal(row.cells[index], parts);
    }),
  }));
  const told = rows.flatMap((row) =>
    row.against.flatMap((sum, index) => {
      const column = table.columns[index];
      const printed = row.cells[index];
      if (sum === null || !column || !printed || !('value' in printed)) return [];
      return [
        words.notes.contradictedTotal(row.key, column.label, printedAgainst(printed.value, sum, words)),
      ];
    }),
  );
  if (told.length === 0) return table;
  return {
    ...table,
    rows,
    notes: [figureNote('contradicted', words.notes.contradicted(told)), ...table.notes],
  };
}

/** `印0 · 分项合计11`. */
export function printedAgainst(printed: number, sum: number, { measured, format }: Words): string {
  return [measured.printedAs(format.number(printed)), measured.partsComeTo(format.number(sum))].join(' · ');
}

/** What the parts of a printed total come to where that is not what it says; `null` where it is, or cannot be told. */
function contradictedTotal(whole: Measured | undefined, parts: readonly Measured[]): number | null {
  const printed = whole ? exactNumberOf(whole) : null;
  const known = parts.flatMap((part) => exactNumberOf(part) ?? []);
  if (printed === null || parts.length < 2 || known.length < parts.length) return null;
  const sum = total(known);
  return sum === printed ? null : sum;
}
