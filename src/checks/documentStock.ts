import { disclosureCell } from '../report/address.ts';
import { disclosureRowEntries } from '../report/disclosureItems.ts';
import type { Report } from '../report/report.ts';
import { placeName } from './cellNames.ts';
import { asPrinted, compareSides } from './compareSides.ts';
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
    const label = disclosureRowEntries[row].label['2021'];
    return compareSides({
      report,
      rule: 'normative-stock',
      kind: previous.scope === report.scope ? 'doubtful' : 'scope',
      table: 'disclosure',
      place: placeName('disclosure', ...(label ? [label] : []), { zh: '现行有效件数', en: 'in force' }),
      namedBy: 'column',
      left: {
        name: {
          zh: `${previous.year}年末有效＋制发－废止 `,
          en: `in force ${previous.year} + issued − repealed `,
        },
        terms: [
          ...termsOf(previous, [inForce]),
          ...termsOf(report, [issued]),
          { report, address: repealed, minus: true },
        ],
      },
      right: { name: asPrinted, terms: termsOf(report, [inForce]) },
      cells: [inForce, issued, repealed],
    });
  });
}
