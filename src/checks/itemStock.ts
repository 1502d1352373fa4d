import { disclosureCell } from '../report/address.ts';
import { type DisclosureRow, disclosureRowEntries, disclosureRowsOf } from '../report/disclosureItems.ts';
import type { Form } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './makeFinding.ts';
import { sumTerms, termsOf } from './sumTerms.ts';
import { hasFigures } from './reportCells.ts';

/** The rows of a form that count the items of a catalogue and their change. */
const rowsWithItems = (form: Form): readonly DisclosureRow[] =>
  disclosureRowsOf(form).filter((row) => {
    const columns = disclosureRowEntries[row].columns[form];
    return columns.includes('itemsLastYear') && columns.includes('itemsChange');
  });
const cellsOfRow = (row: DisclosureRow) =>
  [disclosureCell(row, 'itemsLastYear'), disclosureCell(row, 'itemsChange')] as const;

/** One report: items last year + change cannot come to less than none. */
export function itemStockNow(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'disclosure')) return [];
  return rowsWithItems(report.form).flatMap((row) => {
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

/** Two years: items last year (this report) = items last year + change (the report before). */
export function itemStock(previous: Report, report: Report): readonly Finding[] {
  if (!hasFigures(previous, 'disclosure') || !hasFigures(report, 'disclosure')) return [];
  const before = rowsWithItems(previous.form);
  const rows = rowsWithItems(report.form).filter((row) => before.includes(row));
  return rows.flatMap((row) => {
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

const columns = ['inForce', 'issued', 'repealed'] as const;

/**
 * In force = in force the year before + issued − repealed, for rules and normative documents. Only where
 * both reports' forms have these columns: 对外公开总数量 of an earlier form is another quantity.
 */
export function documentStock(previous: Report, report: Report): readonly Finding[] {
  if (!hasFigures(previous, 'disclosure') || !hasFigures(report, 'disclosure')) return [];
  const rows = disclosureRowsOf(report.form).filter(
    (row) =>
      columns.every((column) => disclosureRowEntries[row].columns[report.form].includes(column)) &&
      disclosureRowEntries[row].columns[previous.form].includes('inForce'),
  );
  return rows.flatMap((row) => {
    const inForce = disclosureCell(row, 'inForce');
    const issued = disclosureCell(row, 'issued');
    const repealed = disclosureCell(row, 'repealed');
    return compareSides({
      report,
      rule: 'normative-stock',
      kind: previous.scope === report.scope ? 'doubtful' : 'scope',
      place: { cell: inForce, by: 'both', form: report.form },
      namedBy: 'column',
      left: {
        name: 'stockAfter',
        year: previous.year,
        terms: [
          ...termsOf(previous, [inForce]),
          ...termsOf(report, [issued]),
          { report, address: repealed, minus: true },
        ],
      },
      right: { name: 'printed', terms: termsOf(report, [inForce]) },
      cells: [inForce, issued, repealed],
    });
  });
}
