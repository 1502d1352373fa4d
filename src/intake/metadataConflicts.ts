import type { Label } from '../report/lineItems.ts';
import { sameAgency } from './agencyName.ts';
import type { Period } from './dates.ts';
import type { PublishedDay } from './publishedDay.ts';
import type { Title } from './readTitle.ts';
import type { ReportYear, YearBasis } from './reportYear.ts';
import { spokenYear } from './spokenYear.ts';

interface Found {
  readonly title: Title | null;
  readonly told: ReportYear | null;
  readonly period: Period | null;
  readonly days: PublishedDay;
  readonly agency: string | null;
  readonly signed: string | null;
  /** Organs whose report the text says this is. */
  readonly inText: readonly string[];
  readonly lines: readonly string[];
}

/** Where a document contradicts itself about who reports, for which year and when; and what was told by little. */
export function metadataConflicts(found: Found): readonly Label[] {
  const { told, period, days, agency, signed, inText, lines } = found;
  const others = [...inText, ...(signed === null ? [] : [signed])];
  const copied = agency === null ? [] : others.filter((other) => isOther(other, agency));
  return [
    ...(told ? yearRemarks(told, found.title) : []),
    ...(told && period ? periodRemarks(told.year, period) : []),
    ...(told && told.basis !== 'text' ? spokenRemarks(told.year, lines) : []),
    ...[...new Set(copied)].map((other) => agencyRemark(agency ?? '', other)),
    ...dayRemarks(days),
  ];
}

const isOther = (other: string, agency: string): boolean =>
  other.length >= 3 && !sameAgency(other, agency) && !agency.includes(other);

const bases: Record<Exclude<YearBasis, 'title' | 'period'>, (year: number) => Label> = {
  damagedPeriod: (year) => ({
    zh: `统计期限的日期缺字，仅能认出 ${year} 年`,
    en: `the stated period has lost digits; only the year ${year} is legible`,
  }),
  index: (year) => ({
    zh: `标题没有年份，按页首索引认作 ${year} 年`,
    en: `the title has no year; ${year} is taken from the index rows`,
  }),
  fileName: (year) => ({
    zh: `文中没有年份，按文件名认作 ${year} 年`,
    en: `the text states no year; ${year} is taken from the file's name`,
  }),
  text: (year) => ({
    zh: `标题没有年份，按正文认作 ${year} 年`,
    en: `the title has no year; ${year} is taken from the text`,
  }),
  signature: (year) => ({
    zh: `标题和正文没有年份，按落款日期认作 ${year} 年`,
    en: `neither title nor text has a year; ${year} is taken from the day it was signed`,
  }),
};

function yearRemarks({ year, basis }: ReportYear, title: Title | null): readonly Label[] {
  if (basis === 'title') return [];
  if (basis !== 'period') return title === null && basis === 'index' ? [] : [bases[basis](year)];
  if (title === null) return [];
  return [
    {
      zh: `标题没有年份，按统计期限认作 ${year} 年`,
      en: `the title has no year; ${year} is taken from the stated period`,
    },
  ];
}

function periodRemarks(year: number, period: Period): readonly Label[] {
  const stated = Number(period.from.slice(0, 4));
  if (stated === year) return [];
  return [
    {
      zh: `标题为 ${year} 年，正文统计期限为 ${stated} 年`,
      en: `the title says ${year}, the stated period ${stated}`,
    },
  ];
}

/** Sentences that open with another year than the report's: left over from the report before. */
function spokenRemarks(year: number, lines: readonly string[]): readonly Label[] {
  const spoken = spokenYear(lines);
  if (spoken === null || spoken === year) return [];
  return [
    {
      zh: `报告年度为 ${year} 年，正文多处写作 ${spoken} 年`,
      en: `the report is for ${year}, its sentences speak of ${spoken}`,
    },
  ];
}

const agencyRemark = (agency: string, other: string): Label => ({
  zh: `标题机关为“${agency}”，文中另有“${other}”`,
  en: `the title names ${agency}, the text ${other}`,
});

const longApart = 120 * 86_400_000;

function dayRemarks({ stated, signed }: PublishedDay): readonly Label[] {
  if (stated === null || signed === null) return [];
  if (Math.abs(Date.parse(stated) - Date.parse(signed)) < longApart) return [];
  return [
    {
      zh: `落款日期 ${signed} 与发布日期 ${stated} 相差过远`,
      en: `signed on ${signed}, put up on ${stated}: far apart`,
    },
  ];
}
