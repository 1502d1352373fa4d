import type { Report } from '../report/report.ts';
import type { Finding, FindingKind } from './finding.ts';
import type { FindingText } from './findingText.ts';
import { makeFinding } from './makeFinding.ts';
import { statedYears } from './staleYear.ts';

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
  if (stated === null) return finding(report, 'uncheckable', 'period', null, due, { key: 'noPeriod' });
  if (stated.from === `${year}-01-01` && stated.to === `${year}-12-31`) return [];
  const found = `${stated.from} — ${stated.to}`;
  return finding(report, 'error', 'period', found, due, { key: 'otherPeriod', ...stated, year });
}

function titleYear(report: Report): readonly Finding[] {
  const years = statedYears(report.source.title);
  if (years.length === 0 || years.includes(report.year)) return [];
  const found = years.join(' ');
  return finding(report, 'error', 'title', found, `${report.year}`, {
    key: 'otherTitle',
    years,
    year: report.year,
  });
}

function dayIssued(report: Report): readonly Finding[] {
  const { published, year } = report;
  if (published === null || published > `${year}-12-31`) return [];
  const kind = published < `${year}-01-01` ? 'error' : 'doubtful';
  return finding(report, kind, 'published', published, `> ${year}-12-31`, {
    key: 'earlyDay',
    published,
    year,
  });
}

function finding(
  report: Report,
  kind: FindingKind,
  about: string,
  found: string | null,
  due: string,
  text: FindingText,
): readonly Finding[] {
  const left = found === null ? null : ({ expression: { key: 'plain', text: found }, value: null } as const);
  const right = { expression: { key: 'plain', text: due }, value: null } as const;
  return [makeFinding({ report, rule: 'period', kind, about, left, right, text })];
}
