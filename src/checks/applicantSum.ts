import { requestCell, requestRowsIn } from '../report/address.ts';
import { requestColumns } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
import { termsOf } from './sumTerms.ts';

const applicants = requestColumns.filter((column) => column !== 'total');

/** 总计 = the sum of the six kinds of applicant, in each row of table 三. */
export function applicantSum(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'requests')) return [];
  return requestRowsIn(report).flatMap((row) => {
    const total = requestCell(row, 'total');
    const parts = applicants.map((column) => requestCell(row, column));
    return compareSides({
      report,
      rule: 'requests-applicant-sum',
      kind: 'error',
      place: { cell: total, by: 'row', form: report.form },
      namedBy: 'column',
      left: { name: 'sum', terms: termsOf(report, parts) },
      right: { name: 'printed', terms: termsOf(report, [total]) },
      cells: [total, ...parts],
    });
  });
}
