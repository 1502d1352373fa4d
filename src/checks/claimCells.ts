import { disputeCell, requestCell, type CellAddress } from '../report/address.ts';
import type { Claim } from '../report/claims.ts';
import { requestColumns, type OutcomeKind } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { outcomeRowsIn } from './outcomeRowsIn.ts';

const organizations = requestColumns.filter((column) => column !== 'total' && column !== 'naturalPerson');
const incoming = ['newlyReceived', 'carriedOver'] as const;
const outcome = (kind: OutcomeKind) => (report: Report) =>
  outcomeRowsIn(report, kind).map((row) => requestCell(row));

/** The cells whose sum a claim speaks of, for the claims that are counts of table 三. */
export const requestClaimCells: Partial<Record<Claim, (report: Report) => readonly CellAddress[]>> = {
  requestsReceived: () => [requestCell('newlyReceived')],
  carriedOver: () => [requestCell('carriedOver')],
  requestsToHandle: () => incoming.map((row) => requestCell(row)),
  toHandleNaturalPersons: () => incoming.map((row) => requestCell(row, 'naturalPerson')),
  toHandleOrganizations: () =>
    incoming.flatMap((row) => organizations.map((column) => requestCell(row, column))),
  handled: () => [requestCell('outcomeTotal')],
  granted: outcome('granted'),
  partlyGranted: outcome('partlyGranted'),
  grantedInAll: (report) => [...outcome('granted')(report), ...outcome('partlyGranted')(report)],
  refused: outcome('refused'),
  unableToProvide: outcome('unableToProvide'),
  notProcessed: outcome('notProcessed'),
  otherwiseHandled: outcome('otherwiseHandled'),
  carriedForward: () => [requestCell('carriedForward')],
};

/** The same for table 四. */
export const disputeClaimCells: Partial<Record<Claim, (report: Report) => readonly CellAddress[]>> = {
  reconsideration: () => [disputeCell('reconsideration')],
  litigation: () => [disputeCell('suedDirectly'), disputeCell('suedAfterReconsideration')],
};
