import { requestCell } from '../report/address.ts';
import { requestColumnLabels, requestColumns, requestRowEntries } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { placeName } from './cellNames.ts';
import { compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
import { termsOf } from './sumTerms.ts';

/**
 * Carried over (this year) = carried forward (the year before), in each of the seven columns. Where one of the
 * two reports is consolidated and the other is not, both can be right.
 */
export function yearCarry(previous: Report, report: Report): readonly Finding[] {
  if (!hasFigures(previous, 'requests') || !hasFigures(report, 'requests')) return [];
  return requestColumns.flatMap((column) => {
    const cell = requestCell('carriedOver', column);
    return compareSides({
      report,
      rule: 'carry-over',
      kind: previous.scope === report.scope ? 'error' : 'scope',
      table: 'requests',
      place: placeName('requests', requestRowEntries.carriedOver, requestColumnLabels[column]),
      namedBy: 'row',
      left: {
        name: {
          zh: `${previous.year}年报告结转下年度 `,
          en: `carried forward in the ${previous.year} report `,
        },
        terms: termsOf(previous, [requestCell('carriedForward', column)]),
      },
      right: {
        name: { zh: `${report.year}年报告印为 `, en: `the ${report.year} report prints ` },
        terms: termsOf(report, [cell]),
      },
      cells: [cell],
    });
  });
}
