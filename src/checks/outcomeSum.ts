import { requestCell } from '../report/address.ts';
import { requestColumnLabels, requestColumns, requestRowEntries } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { placeName } from './cellNames.ts';
import { asPrinted, compareSides, unnamed } from './compareSides.ts';
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
      table: 'requests',
      place: placeName('requests', requestRowLabel, requestColumnLabels[column]),
      namedBy: 'row',
      left: { name: unnamed, terms: termsOf(report, outcomes) },
      right: { name: asPrinted, terms: termsOf(report, [total]) },
      cells: [total, ...outcomes],
    });
  });
}

/** `（七）总计`: beside the column 总计 the bare word would not tell which is meant. */
const requestRowLabel = {
  zh: `${requestRowEntries.outcomeTotal.numbering}${requestRowEntries.outcomeTotal.zh}`,
  en: requestRowEntries.outcomeTotal.en,
};
