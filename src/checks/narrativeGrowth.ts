import { requestCell } from '../report/address.ts';
import type { Report, ReportClaim } from '../report/report.ts';
import { nameUnknown } from './cellNames.ts';
import { claimBreach, claimKey, scopeNote } from './claimFinding.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
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
  const where = claim.where ?? '';
  const said = {
    zh: `正文${where}称收办申请同比增长 ${stated}`,
    en: `Prose${where && ` ${where}`}, growth of requests to handle: ${stated}`,
  };
  const common = {
    report,
    rule: 'narrative-requests',
    table: 'requests',
    cells,
    about: claimKey(report, claim),
    left: { expression: said, value: claim.count },
  } as const;
  const uncheckable = (zh: string, en: string): readonly Finding[] => [
    makeFinding({
      ...common,
      kind: 'uncheckable',
      sentence: { zh: `${said.zh}：${zh}，无法核对`, en: `${said.en}; cannot be checked: ${en}` },
    }),
  ];
  if (claim.qualifier !== undefined && claim.qualifier !== 'exact')
    return uncheckable('不是确数', 'it is no exact number');
  if (!previous || !hasFigures(previous, 'requests'))
    return uncheckable(`没有${report.year - 1}年的表三`, `there is no Table 三 of ${report.year - 1}`);
  const now = sumTerms(termsOf(report, cells), report.year);
  const before = sumTerms(termsOf(previous, cells), report.year);
  if (now.value === null || before.value === null) {
    const missing = nameUnknown([...now.unknown, ...before.unknown]);
    return uncheckable(missing.zh, missing.en);
  }
  if (before.value === 0) return uncheckable('上年为 0，增长率无定义', 'growth from 0 is undefined');
  const growth = (now.value / before.value - 1) * 100;
  const decimals = decimalsOf(claim);
  // Binary fractions: 1.085 is stored a little below; a billionth keeps what is exactly half a unit inside.
  if (Math.abs(growth - claim.count) <= 0.5 * 10 ** -decimals + 1e-9) return [];
  const computed = `${now.value}÷${before.value}−1`;
  const note = scopeNote(report, claim);
  const percent = `${growth.toFixed(Math.max(decimals, 2))}%`;
  const sameScope = previous.scope === report.scope;
  return [
    makeFinding({
      ...common,
      kind: sameScope ? claimBreach(report, claim) : 'scope',
      right: { expression: { zh: computed, en: computed }, value: Number(growth.toFixed(4)) },
      sentence: {
        zh: `${said.zh}，按两年表三为 ${computed}=${percent}${note.zh}`,
        en: `${said.en}; the two years' Table 三 give ${computed} = ${percent}${note.en}`,
      },
    }),
  ];
}

/** Decimals as written: `1.10%` has two, though its number has one. */
function decimalsOf({ count, asWritten }: ReportClaim): number {
  const written = asWritten?.normalize('NFKC').match(/\d+(?:\.\d+)?(?=\s*%)/g) ?? [];
  const same = written.find((text) => Number(text) === Math.abs(count)) ?? `${count}`;
  return same.split('.')[1]?.length ?? 0;
}
