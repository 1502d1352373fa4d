import { disclosureCell } from '../report/address.ts';
import { disclosureRowEntries, disclosureRowsOf, type DisclosureRow } from '../report/disclosureItems.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
import { makeFinding } from './makeFinding.ts';
import { sumTerms, termsOf } from './sumTerms.ts';

const rowsWithItems = disclosureRowsOf('2019').filter((row) =>
  disclosureRowEntries[row].columns['2019'].includes('itemsLastYear'),
);
const cellsOfRow = (row: DisclosureRow) =>
  [disclosureCell(row, 'itemsLastYear'), disclosureCell(row, 'itemsChange')] as const;
/** Form 2019, one report: items last year + change cannot come to less than none. */
export function itemsNow2019(report: Report): readonly Finding[] {
  if (report.form !== '2019' || !hasFigures(report, 'disclosure')) return [];
  return rowsWithItems.flatMap((row) => {
    const cells = cellsOfRow(row);
    const { value, expression } = sumTerms(termsOf(report, cells), report.year);
    // An absent cell is told by `blank-cell`; by itself the row states no equation that could fail to be checked.
    if (value === null || value >= 0) return [];
    const place = { cell: cells[0], by: 'row', form: report.form } as const;
    return makeFinding({
      report,
      rule: 'items-2019',
      kind: 'doubtful',
      table: 'disclosure',
      cells: [cells[1], cells[0]],
      left: { expression: { key: 'plain', text: expression }, value },
      text: { key: 'negativeItems', place, expression, value },
    });
  });
}

/** Form 2019, two years: items last year (this report) = items last year + change (the report before). */
export function items2019(previous: Report, report: Report): readonly Finding[] {
  if (previous.form !== '2019' || report.form !== '2019') return [];
  if (!hasFigures(previous, 'disclosure') || !hasFigures(report, 'disclosure')) return [];
  return rowsWithItems.flatMap((row) => {
    const cells = cellsOfRow(row);
    return compareSides({
      report,
      rule: 'items-2019',
      kind: previous.scope === report.scope ? 'doubtful' : 'scope',
      place: { cell: cells[0], by: 'both', form: report.form },
      namedBy: 'column',
      left: {
        name: 'itemsAfter',
        year: previous.year,
        terms: termsOf(previous, cells),
      },
      right: { name: 'printed', terms: termsOf(report, [cells[0]]) },
      cells: [cells[0]],
    });
  });
}
