import type { Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { Finding, FindingKind } from './finding.ts';
import { makeFinding } from './makeFinding.ts';
import { statedYears } from './statedYears.ts';

/**
 * The stated period is 1 January to 31 December of the report year, the title speaks of that year, and the
 * report was not issued before the year began. A report issued within its own year is doubtful: the year was
 * not over. A period that is not stated cannot be checked.
 */
export function period(report: Report): readonly Finding[] {
  return [...periodStated(report), ...titleYear(report), ...dayIssued(report)];
}

function periodStated(report: Report): readonly Finding[] {
  const { year, period: stated } = report;
  const due = `${year}-01-01 — ${year}-12-31`;
  if (stated === null)
    return finding(report, 'uncheckable', 'period', null, due, {
      zh: '未载明统计期限，无法核对',
      en: 'No statistical period is recorded; it cannot be checked',
    });
  if (stated.from === `${year}-01-01` && stated.to === `${year}-12-31`) return [];
  const found = `${stated.from} — ${stated.to}`;
  return finding(report, 'error', 'period', found, due, {
    zh: `统计期限：报告写作${stated.from}至${stated.to}，${year}年报告应为${year}-01-01至${year}-12-31`,
    en: `Statistical period: the report states ${stated.from} to ${stated.to}; a report for ${year} covers ${year}-01-01 to ${year}-12-31`,
  });
}

function titleYear(report: Report): readonly Finding[] {
  const years = statedYears(report.source.title);
  if (years.length === 0 || years.includes(report.year)) return [];
  const found = years.join('、');
  return finding(report, 'error', 'title', found, `${report.year}`, {
    zh: `题名写作${found}年，报告年度为${report.year}年`,
    en: `The title says ${years.join(', ')}, the report is for ${report.year}`,
  });
}

function dayIssued(report: Report): readonly Finding[] {
  const { published, year } = report;
  if (published === null || published > `${year}-12-31`) return [];
  const kind = published < `${year}-01-01` ? 'error' : 'doubtful';
  return finding(report, kind, 'published', published, `> ${year}-12-31`, {
    zh: `落款或发布日期为${published}，早于报告年度${year}年结束之日`,
    en: `Signed or published on ${published}, before the report year ${year} was over`,
  });
}

function finding(
  report: Report,
  kind: FindingKind,
  about: string,
  found: string | null,
  due: string,
  sentence: Label,
): readonly Finding[] {
  const left = found === null ? null : { expression: { zh: found, en: found }, value: null };
  const right = { expression: { zh: due, en: due }, value: null };
  return [makeFinding({ report, rule: 'period', kind, about, left, right, sentence })];
}
