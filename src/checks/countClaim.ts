import { type CellAddress, disputeCell, requestCell } from '../report/address.ts';
import type { Claim } from '../report/claims.ts';
import { type OutcomeKind, type Table, requestColumns } from '../report/lineItems.ts';
import type { Report, ReportClaim } from '../report/report.ts';
import type { Finding, FindingKind, Rule } from './finding.ts';
import type { Place, SaidClaim, SpokenOf } from './findingText.ts';
import { makeFinding } from './makeFinding.ts';
import { printedParts, sumTerms, termsOf } from './sumTerms.ts';
import { hasFigures, outcomeRowsIn } from './reportCells.ts';

/**
 * A count the prose states against the sum of the cells it speaks of. A count with a qualifier (20余) or a
 * table with an absent cell cannot be checked; the sentence tells what is printed.
 */
export function countClaim(
  report: Report,
  rule: Rule,
  table: Table,
  claim: ReportClaim,
  cells: readonly CellAddress[],
): readonly Finding[] {
  const sum = sumTerms(termsOf(report, cells), report.year);
  const [first] = cells;
  if (!first) return [];
  // A single cell can be named; of several the sum says which they are.
  const place: Place = { cell: first, by: cells.length === 1 ? 'both' : 'table', form: report.form };
  const counted = cells.length > 1 && sum.expression !== `${sum.printed}`;
  const written = counted ? `${sum.expression}=${sum.printed}` : `${sum.printed}`;
  const vague = claim.qualifier !== undefined && claim.qualifier !== 'exact';
  const said = saidClaim(claim, vague ? (claim.asWritten ?? `${claim.count}`) : `${claim.count}`);
  const common = {
    ...{ report, rule, table, cells },
    about: claimKey(report, claim),
    left: { expression: { key: 'claim', claim: said }, value: vague ? null : claim.count },
    right: { expression: { key: 'cells', place, expression: sum.expression }, value: sum.value },
  } as const;
  if (sum.value === null) {
    const by = cells.every(({ column }) => column === 'total') ? 'row' : 'both';
    const unknown = { cells: sum.unknown, by } as const;
    const parts = printedParts(report, cells);
    return [
      makeFinding({
        ...common,
        kind: 'uncheckable',
        text: { key: 'claimUnknown', claim: said, table, unknown, parts },
      }),
    ];
  }
  if (vague)
    return [
      makeFinding({
        ...common,
        kind: 'uncheckable',
        text: { key: 'claimVague', claim: said, place, written },
      }),
    ];
  if (sum.value === claim.count) return [];
  return [
    makeFinding({
      ...common,
      kind: claimBreach(report, claim),
      text: { key: 'claimDiffers', claim: said, place, written, spokenOf: spokenOf(report, claim) },
    }),
  ];
}

/** A sentence of another scope than its report may differ from the tables and still be right. */
export function claimBreach(report: Report, claim: ReportClaim): FindingKind {
  return claim.scope !== undefined && claim.scope !== report.scope ? 'scope' : 'error';
}

/** The claim as a finding tells it. */
export function saidClaim({ what, where }: ReportClaim, stated: string): SaidClaim {
  return { what, where: where ?? '', stated };
}

/** Told after a breach that may be one of scope only. */
export function spokenOf(report: Report, claim: ReportClaim): SpokenOf {
  return claimBreach(report, claim) === 'scope' ? (claim.scope ?? null) : null;
}

/** What tells one statement from the others of a report: its subject, and its number among those of the subject. */
export function claimKey(report: Report, claim: ReportClaim): string {
  const same = report.claims.filter(({ what }) => what === claim.what);
  const index = same.indexOf(claim);
  return index > 0 ? `${claim.what}-${index + 1}` : claim.what;
}

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

/** Every count of requests the prose states agrees with table 三; growth needs two years, see `narrativeGrowth`. */
export function narrativeRequests(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'requests')) return [];
  return report.claims.flatMap((claim) => {
    const cells = requestClaimCells[claim.what]?.(report);
    return cells ? countClaim(report, 'narrative-requests', 'requests', claim, cells) : [];
  });
}
