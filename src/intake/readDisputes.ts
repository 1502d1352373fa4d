import { disputeColumns, disputeGroups, type DisputeGroup } from '../report/lineItems.ts';
import type { FigureRow } from './figureRows.ts';
import { disputeLayout, fitBrokenOff, fitExactly, unplacedRow, type Fitted } from './fitFigures.ts';
import { plainLabel } from './label.ts';
import { simplify } from './simplify.ts';
import type { RowReading, TableReading } from './tableReading.ts';

const width = disputeGroups.length * disputeColumns.length;

/** Words of table 四's headings; the section's own title is one of them and does not count alone. */
const headings = [
  /行政复议$/,
  /行政诉讼$/,
  /未经复议/,
  /复议后/,
  /维持$|结维|^维$/,
  /纠正$|结纠|^纠$/,
  /其他结果/,
  /尚未审结|^尚$|其尚/,
];

export interface DisputesReading {
  readonly rows: TableReading<DisputeGroup>;
  /** Position of the row, or -1. */
  readonly at: number;
}

function headingsIn(row: FigureRow): number {
  const plain = [...row.heading, ...row.label].map((cell) => plainLabel(cell.text));
  return headings.filter((heading) => plain.some((text) => text.length < 30 && heading.test(text))).length;
}

/** Table 四: the fifteen figures after its headings, in printed order. */
export function readDisputes(rows: readonly FigureRow[]): DisputesReading {
  let at = -1;
  let most = 1;
  rows.forEach((row, index) => {
    const found = headingsIn(row);
    if (found > most && row.cells.some((cell) => cell.figure.kind !== 'blank')) {
      most = found;
      at = index;
    }
  });
  // Blank tables: the headings with fifteen empty cells.
  if (at < 0) at = rows.findIndex((row) => headingsIn(row) > 1 && row.cells.length >= width);
  const row = rows[at];
  const parts = partsOf(rows);
  if (parts && !(row && fitExactly(row, width, disputeLayout))) return parts;
  if (!row) return { rows: new Map(), at: -1 };
  return { rows: split(fit(row)), at };
}

/** Words that name a group where each has a row or a table of its own. */
const groupNames: Record<DisputeGroup, RegExp> = {
  reconsideration: /行政复议(情况|案件|数量)?$/,
  suedDirectly: /未经复议直接起诉/,
  suedAfterReconsideration: /(?<!未经)复议后起诉/,
};

/** The table in three parts, one under the other: five figures under the name of each group. */
function partsOf(rows: readonly FigureRow[]): DisputesReading | null {
  const found = new Map<DisputeGroup, RowReading>();
  let at = -1;
  rows.forEach((row, index) => {
    const words = [...row.heading, ...row.label]
      .map((cell) => plainLabel(cell.text))
      .filter((text) => text.length < 30);
    const heads = words.filter((text) => /维持$|纠正$|^其他结果$|审结$/.test(text)).length;
    const cells = fitExactly(row, disputeColumns.length, disputeLayout);
    if (!cells || (heads < 4 && found.size === 0)) return;
    // The nearest name is the row's; 行政诉讼（复议后起诉） names a group in brackets.
    const names = [...row.heading, ...row.label].map((cell) => simplify(cell.text).replace(/\s/g, ''));
    const name = names.findLast((text) =>
      disputeGroups.some((group) => groupNames[group].test(text.replace(/[)）]$/, ''))),
    );
    const group =
      name === undefined
        ? undefined
        : disputeGroups.findLast((one) => groupNames[one].test(name.replace(/[)）]$/, '')));
    if (!group || found.has(group) || group !== disputeGroups[found.size]) return;
    if (at < 0) at = index;
    found.set(group, { printedLabel: name ?? '', cells });
  });
  return found.size === disputeGroups.length ? { rows: found, at } : null;
}

function fit(row: FigureRow): readonly Fitted[] {
  const exact = fitExactly(row, width, disputeLayout);
  if (exact) return exact;
  return row.last && row.cells.length < width ? fitBrokenOff(row, width) : unplacedRow(width);
}

function split(cells: readonly Fitted[]): TableReading<DisputeGroup> {
  const size = disputeColumns.length;
  return new Map<DisputeGroup, RowReading>(
    disputeGroups.map((group, index) => [
      group,
      { printedLabel: '', cells: cells.slice(index * size, (index + 1) * size) },
    ]),
  );
}
