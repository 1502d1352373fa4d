import { requestCell, requestRowsIn } from '../report/address.ts';
import { requestColumns, requestRowEntries } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { placeName } from './cellNames.ts';
import { asPrinted, compareSides, unnamed } from './compareSides.ts';
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
    const { numbering, zh, en } = requestRowEntries[row];
    return compareSides({
      report,
      rule: 'requests-applicant-sum',
      kind: 'error',
      table: 'requests',
      place: placeName('requests', { zh: row === 'outcomeTotal' ? `${numbering}${zh}` : zh, en }),
      namedBy: 'column',
      left: { name: unnamed, terms: termsOf(report, parts) },
      right: { name: asPrinted, terms: termsOf(report, [total]) },
      cells: [total, ...parts],
    });
  });
}
