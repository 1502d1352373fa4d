import { disclosureCell } from '../report/address.ts';
import { disclosureRowEntries, disclosureRowsOf } from '../report/disclosureItems.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
import { termsOf } from './sumTerms.ts';

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
