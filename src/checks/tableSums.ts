import { disputeCell, requestCell, requestRowsIn, type CellAddress } from '../report/address.ts';
import { disputeColumns, disputeGroups, requestColumns } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import type { Finding, Rule } from './finding.ts';
import { termsOf } from './sumTerms.ts';
import { hasFigures, outcomeRowsIn } from './reportCells.ts';

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
      left: { name: 'incoming', terms: termsOf(report, incoming) },
      right: { name: 'outgoing', terms: termsOf(report, outgoing) },
      cells: [...incoming, ...outgoing],
    });
  });
}

/** Total handled = the sum of the outcomes, in each of the seven columns of table 三. */
export function outcomeSum(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'requests')) return [];
  return requestColumns.flatMap((column) =>
    printedSum(
      report,
      'requests-handled-sum',
      requestCell('outcomeTotal', column),
      outcomeRowsIn(report).map((row) => requestCell(row, column)),
    ),
  );
}

const applicants = requestColumns.filter((column) => column !== 'total');

/** 总计 = the sum of the six kinds of applicant, in each row of table 三. */
export function applicantSum(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'requests')) return [];
  return requestRowsIn(report).flatMap((row) =>
    printedSum(
      report,
      'requests-applicant-sum',
      requestCell(row, 'total'),
      applicants.map((column) => requestCell(row, column)),
    ),
  );
}

const results = disputeColumns.filter((column) => column !== 'total');

/** 总计 = upheld + corrected + other result + pending, in each of the three groups of table 四. */
export function disputeSum(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'disputes')) return [];
  return disputeGroups.flatMap((group) =>
    printedSum(
      report,
      'disputes-sum',
      disputeCell(group, 'total'),
      results.map((column) => disputeCell(group, column)),
    ),
  );
}

/** A printed total is what its printed parts come to; parts of one column are named by their rows, else by columns. */
function printedSum(
  report: Report,
  rule: Rule,
  total: CellAddress,
  parts: readonly CellAddress[],
): readonly Finding[] {
  const down = rule === 'requests-handled-sum';
  return compareSides({
    report,
    rule,
    kind: 'error',
    place: { cell: total, by: down ? 'both' : 'row', form: report.form },
    namedBy: down ? 'row' : 'column',
    left: { name: 'sum', terms: termsOf(report, parts) },
    right: { name: 'printed', terms: termsOf(report, [total]) },
    cells: [total, ...parts],
  });
}
