import type { Report, ReportClaim } from '../report/report.ts';
import type { FindingKind } from './finding.ts';
import type { SaidClaim, SpokenOf } from './findingText.ts';

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
