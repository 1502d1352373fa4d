import { requestCell } from '../report/address.ts';
import { requestColumns } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
import { termsOf } from './sumTerms.ts';

/** Received + carried over = total handled + carried forward, in each of the seven columns of table 三. */
export function requestBalance(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'requests')) return [];
  return requestColumns.flatMap((column) => {
    const incoming = [requestCell('newlyReceived', column), requestCell('carriedOver', column)];
    const outgoing = [requestCell('outcomeTotal', column), requestCell('carriedForward', column)];
    return compareSides({
      report,
      rule: 'requests-balance',
      kind: 'error',
      place: { cell: requestCell('newlyReceived', column), by: 'column', form: report.form },
      namedBy: 'row',
      left: {
        name: 'incoming',
        terms: termsOf(report, incoming),
      },
      right: {
        name: 'outgoing',
        terms: termsOf(report, outgoing),
      },
      cells: [...incoming, ...outgoing],
    });
  });
}
