import { disclosureRowEntries, disclosureRowsOf, type DisclosureRow } from '../report/disclosureItems.ts';
import type { Form } from '../report/lineItems.ts';
import { alignRows } from './alignRows.ts';
import { disclosureWords } from './disclosureWords.ts';
import type { FigureRow } from './figureRows.ts';
import {
  disclosureLayout,
  doubted,
  fitBrokenOff,
  fitExactly,
  isTraceless,
  unplacedRow,
} from './fitFigures.ts';
import type { RowReading, TableReading } from './tableReading.ts';

const floor = 0.8;

export interface DisclosureReading {
  readonly rows: TableReading<DisclosureRow>;
  /** Position of the last row read, -1 for none: the other tables follow. */
  readonly end: number;
}

/** Table 二: rows by label, columns by their number on the row's form. */
export function readDisclosure(all: readonly FigureRow[], form: Form): DisclosureReading {
  const official = disclosureRowsOf(form);
  const { rows, aligned } = alignRows(all, official, disclosureWords, floor);
  const there = new Set(aligned.map(({ match }) => match.row));
  const found = new Map<DisclosureRow, RowReading>();
  let end = -1;
  for (const { at, match } of aligned) {
    const row = rows[at];
    if (!row) continue;
    end = Math.max(end, at);
    const width = disclosureRowEntries[match.row].columns[form].length;
    const cells = fit(row, width);
    // Where a blank leaves no trace, the figures after a label may be those of a next row that lost its own.
    const next = official[official.indexOf(match.row) + 1];
    const mayBeNext = isTraceless(row) && !row.last && next !== undefined && !there.has(next);
    found.set(match.row, { printedLabel: match.printed, cells: mayBeNext ? doubted(cells) : cells });
  }
  return { rows: found, end };
}

function fit(row: FigureRow, width: number): RowReading['cells'] {
  const exact = fitExactly(row, width, disclosureLayout);
  if (exact) return exact;
  return row.last && row.cells.length < width && row.shape !== 'spaced'
    ? fitBrokenOff(row, width)
    : unplacedRow(width);
}
