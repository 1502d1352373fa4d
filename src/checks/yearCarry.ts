import { requestCell } from '../report/address.ts';
import { requestColumns } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
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
      place: { cell, by: 'both', form: report.form },
      namedBy: 'row',
      left: {
        name: 'carriedForwardIn',
        year: previous.year,
        terms: termsOf(previous, [requestCell('carriedForward', column)]),
      },
      right: {
        name: 'printedIn',
        terms: termsOf(report, [cell]),
      },
      cells: [cell],
    });
  });
}
