import { requestCell } from '../report/address.ts';
import type { Report, ReportClaim } from '../report/report.ts';
import { claimBreach, claimKey, saidClaim, spokenOf } from './countClaim.ts';
import type { Finding } from './finding.ts';
import type { FindingText } from './findingText.ts';
import { hasFigures } from './reportCells.ts';
import { makeFinding } from './makeFinding.ts';
import { sumTerms, termsOf } from './sumTerms.ts';

const cells = [requestCell('newlyReceived'), requestCell('carriedOver')];

/**
 * The growth of requests to handle the prose states, in per cent, agrees with two years' tables to half a unit of
 * its last decimal. `previous` is `null` where the report of the year before is not there.
 */
export function narrativeGrowth(previous: Report | null, report: Report): readonly Finding[] {
  if (!hasFigures(report, 'requests')) return [];
  return report.claims
    .filter(({ what }) => what === 'requestsToHandleGrowth')
    .flatMap((claim) => checkGrowth(previous, report, claim));
}

function checkGrowth(previous: Report | null, report: Report, claim: ReportClaim): readonly Finding[] {
  const stated = `${claim.asWritten?.match(/[\d.]+\s*[%％]/)?.[0] ?? `${claim.count}%`}`;
  const said = saidClaim(claim, stated);
  const common = {
    report,
    rule: 'narrative-requests',
    table: 'requests',
    cells,

    about: claimKey(report, claim),
    left: { expression: { key: 'claim', claim: said }, value: claim.count },
  } as const;
  const uncheckable = (text: FindingText): readonly Finding[] => [
    makeFinding({ ...common, kind: 'uncheckable', text }),
  ];
  if (claim.qualifier !== undefined && claim.qualifier !== 'exact')
    return uncheckable({ key: 'growthVague', claim: said });
  if (!previous || !hasFigures(previous, 'requests'))
    return uncheckable({ key: 'growthAlone', claim: said, year: report.year - 1 });
  const now = sumTerms(termsOf(report, cells), report.year);
  const before = sumTerms(termsOf(previous, cells), report.year);
  if (now.value === null || before.value === null)
    return uncheckable({
      key: 'growthUnknown',
      claim: said,
      unknown: { cells: [...now.unknown, ...before.unknown], by: 'both' },
    });
  if (before.value === 0) return uncheckable({ key: 'growthFromNothing', claim: said });
  const growth = (now.value / before.value - 1) * 100;
  const decimals = decimalsOf(claim);
  // Binary fractions: 1.085 is stored a little below; a billionth keeps what is exactly half a unit inside.
  if (Math.abs(growth - claim.count) <= 0.5 * 10 ** -decimals + 1e-9) return [];
  const computed = `${now.value}÷${before.value}−1`;
  const percent = `${growth.toFixed(Math.max(decimals, 2))}%`;
  const sameScope = previous.scope === report.scope;
  return [
    makeFinding({
      ...common,
      kind: sameScope ? claimBreach(report, claim) : 'scope',
      right: { expression: { key: 'plain', text: computed }, value: Number(growth.toFixed(4)) },
      text: { key: 'growthDiffers', claim: said, computed, percent, spokenOf: spokenOf(report, claim) },
    }),
  ];
}

/** Decimals as written: `1.10%` has two, though its number has one. */
function decimalsOf({ count, asWritten }: ReportClaim): number {
  const written = asWritten?.normalize('NFKC').match(/\d+(?:\.\d+)?(?=\s*%)/g) ?? [];
  const same = written.find((text) => Number(text) === Math.abs(count)) ?? `${count}`;
  return same.split('.')[1]?.length ?? 0;
}
