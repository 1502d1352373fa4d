import { requestCell } from '../report/address.ts';
import { requestColumnLabels, requestColumns } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { placeName } from './cellNames.ts';
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
      table: 'requests',
      place: placeName('requests', requestColumnLabels[column]),
      namedBy: 'row',
      left: {
        name: { zh: '本年新收＋上年结转 ', en: 'received + carried over ' },
        terms: termsOf(report, incoming),
      },
      right: {
        name: { zh: '办理结果总计＋结转下年度 ', en: 'total handled + carried forward ' },
        terms: termsOf(report, outgoing),
      },
      cells: [...incoming, ...outgoing],
    });
  });
}
