import {
  disclosureCell,
  disputeCell,
  requestCell,
  requestRowsIn,
  writeAddress,
  type CellAddress,
} from '../report/address.ts';
import { columnOn, disclosureColumns, disclosureRows } from '../report/disclosureItems.ts';
import {
  disputeColumns,
  disputeGroups,
  outcomeKinds,
  requestColumns,
  requestRowEntries,
  requestRows,
} from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { litigationGroups } from './disputeMeasures.ts';

type Cells = readonly CellAddress[];
type CellsOf = (report: Report) => Cells;

const rowsOf = (kind: (typeof outcomeKinds)[number]): CellsOf => {
  return (report) =>
    requestRowsIn(report)
      .filter((row) => requestRowEntries[row].kind === kind)
      .map((row) => requestCell(row));
};
const fixed = (...cells: Cells): CellsOf => {
  return () => cells;
};
const handled = requestCell('outcomeTotal');
const results = ['upheld', 'corrected', 'otherResult'] as const;
const corrections = (...groups: readonly (typeof disputeGroups)[number][]): CellsOf =>
  fixed(
    ...groups.map((group) => disputeCell(group, 'corrected')),
    ...groups.flatMap((group) => results.map((column) => disputeCell(group, column))),
  );
const organizations = requestColumns.filter((column) => column !== 'total' && column !== 'naturalPerson');

/** By measure, the cells it is read from or added up from; of a rate its numerator's first. */
const cellsByMeasure = new Map<string, CellsOf>([
  ['requests.toHandle', fixed(requestCell('newlyReceived'), requestCell('carriedOver'))],
  ['applicants.organizations', fixed(...organizations.map((column) => requestCell('newlyReceived', column)))],
  ['rates.handling', fixed(handled, requestCell('newlyReceived'), requestCell('carriedOver'))],
  ['rates.disclosure', fixed(requestCell('granted'), requestCell('partlyGranted'), handled)],
  ['rates.refusal', (report) => [...rowsOf('refused')(report), handled]],
  [
    'rates.naturalPersonShare',
    fixed(requestCell('newlyReceived', 'naturalPerson'), requestCell('newlyReceived')),
  ],
  ['rates.reconsiderationCorrection', corrections('reconsideration')],
  ['rates.litigationCorrection', corrections(...litigationGroups)],
  ['rates.disputesPerHundred', fixed(...disputeGroups.map((group) => disputeCell(group)), handled)],
]);
for (const row of requestRows) cellsByMeasure.set(`requests.${row}`, fixed(requestCell(row)));
for (const column of requestColumns)
  cellsByMeasure.set(`applicants.${column}`, fixed(requestCell('newlyReceived', column)));
for (const kind of outcomeKinds) {
  cellsByMeasure.set(`outcomes.${kind}`, rowsOf(kind));
  cellsByMeasure.set(`shares.${kind}`, (report) => [...rowsOf(kind)(report), handled]);
}
for (const column of disputeColumns) {
  for (const group of disputeGroups)
    cellsByMeasure.set(`disputes.${group}.${column}`, fixed(disputeCell(group, column)));
  const both = litigationGroups.map((group) => disputeCell(group, column));
  cellsByMeasure.set(`disputes.litigation.${column}`, fixed(...both));
}
for (const row of disclosureRows)
  for (const column of disclosureColumns)
    cellsByMeasure.set(`disclosure.${row}.${column}`, ({ form }) => {
      const printed = columnOn(form, row, column);
      return printed ? [disclosureCell(row, printed)] : [];
    });

/**
 * Where in a report a measure is printed, as `table.row.column`: one cell, or several for a sum or a rate. Nothing
 * for what is read from prose.
 */
export function printedCells(measure: string, report: Report): readonly string[] {
  return (cellsByMeasure.get(measure)?.(report) ?? []).map(writeAddress);
}
