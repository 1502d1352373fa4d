import { disclosureCell } from '../report/address.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
import { termsOf } from './sumTerms.ts';

/**
 * In force = in force the year before + issued − repealed, for rules and normative documents. Only between two
 * reports of form 2021: what form 2019 calls 对外公开总数量 is another quantity.
 */
export function documentStock(previous: Report, report: Report): readonly Finding[] {
  if (previous.form !== '2021' || report.form !== '2021') return [];
  if (!hasFigures(previous, 'disclosure') || !hasFigures(report, 'disclosure')) return [];
  return (['rules', 'normativeDocuments'] as const).flatMap((row) => {
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
