import type { Report } from '../report/report.ts';
import { requestClaimCells } from './claimCells.ts';
import { countClaim } from './countClaim.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';

/** Every count of requests the prose states agrees with table 三; growth needs two years, see `narrativeGrowth`. */
export function narrativeRequests(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'requests')) return [];
  return report.claims.flatMap((claim) => {
    const cells = requestClaimCells[claim.what]?.(report);
    return cells ? countClaim(report, 'narrative-requests', 'requests', claim, cells) : [];
  });
}
