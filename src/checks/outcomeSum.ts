import { requestCell } from '../report/address.ts';
import { requestColumns } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
import { outcomeRowsIn } from './outcomeRowsIn.ts';
import { termsOf } from './sumTerms.ts';

/** Total handled = the sum of the outcomes, in each of the seven columns of table 三. */
export function outcomeSum(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'requests')) return [];
  return requestColumns.flatMap((column) => {
    const total = requestCell('outcomeTotal', column);
    const outcomes = outcomeRowsIn(report).map((row) => requestCell(row, column));
    return compareSides({
      report,
      rule: 'requests-handled-sum',
      kind: 'error',
      place: { cell: total, by: 'both', form: report.form },
      namedBy: 'row',
      left: { name: 'sum', terms: termsOf(report, outcomes) },
      right: { name: 'printed', terms: termsOf(report, [total]) },
      cells: [total, ...outcomes],
    });
  });
}
