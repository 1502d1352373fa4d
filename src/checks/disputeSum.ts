import { disputeCell } from '../report/address.ts';
import { disputeColumns, disputeGroups } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
import { termsOf } from './sumTerms.ts';

const results = disputeColumns.filter((column) => column !== 'total');

/** 总计 = upheld + corrected + other result + pending, in each of the three groups of table 四. */
export function disputeSum(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'disputes')) return [];
  return disputeGroups.flatMap((group) => {
    const total = disputeCell(group, 'total');
    const parts = results.map((column) => disputeCell(group, column));
    return compareSides({
      report,
      rule: 'disputes-sum',
      kind: 'error',
      place: { cell: total, by: 'row', form: report.form },
      namedBy: 'column',
      left: { name: 'sum', terms: termsOf(report, parts) },
      right: { name: 'printed', terms: termsOf(report, [total]) },
      cells: [total, ...parts],
    });
  });
}
