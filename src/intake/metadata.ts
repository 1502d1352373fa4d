import type { Label } from '../report/lineItems.ts';
import { agencyNameIn, sameAgency } from './agencyName.ts';
import { damagedPeriodYear, daysIn, periodIn, type Period } from './dates.ts';
import type { Paragraph, SourceDocument } from './document.ts';
import { sectionOf } from './headings.ts';
import { readTitle } from './readTitle.ts';
import { simplify } from './simplify.ts';

export interface Metadata {
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly period: Period | null;
  readonly published: string | null;
  /** Title against body, copied-over year or agency, damaged dates. */
  readonly conflicts: readonly Label[];
}

const metaDate = /(?:发布|公开|发文|生成|成文|更新)(?:时间|日期)|时间[:：]|日期[:：]/;

/** Agency, year, period and day of publication with what contradicts itself, from the words of the document. */
export function readMetadata(document: SourceDocument, paragraphs: readonly Paragraph[]): Metadata {
  const lines = paragraphs.map(({ text }) => simplify(text));
  const first = lines.findIndex((line) => sectionOf(line) !== null);
  const head = first < 0 ? lines.slice(0, 40) : lines.slice(0, Math.max(first, 1));
  const body = first < 0 ? lines : lines.slice(first);
  const title = readTitle([...head, ...(document.title === undefined ? [] : [document.title])]);
  const tail = lines.slice(-8);
  const signed = tail.map(agencyNameIn).findLast((name) => name !== null) ?? null;
  const period = firstOf(lines, periodIn);
  const signature =
    tail
      .filter((line) => line.length < 40)
      .flatMap(daysIn)
      .at(-1) ?? null;
  const meta =
    document.published ?? lines.filter((line) => metaDate.test(line) && line.length < 200).flatMap(daysIn)[0];
  const published = meta ?? signature;
  const agency = title?.agency ?? headName(head) ?? signed;
  const stated = period ? Number(period.from.slice(0, 4)) : firstOf(lines, damagedPeriodYear);
  const year = title?.year ?? stated ?? headYear(head) ?? spokenYear(body) ?? yearBefore(published);
  const conflicts = [
    ...(title?.year && stated && title.year !== stated ? [yearConflict(title.year, stated)] : []),
    ...copiedAgencies([...head, ...body], agency),
    ...(agency && signed && !sameAgency(agency, signed) ? [agencyConflict(agency, signed)] : []),
    ...(period === null && stated !== null ? [damagedDates(stated)] : []),
    ...(title && title.year === null && year !== null ? [untitledYear(year)] : []),
  ];
  return { title: title?.text ?? document.title ?? null, agency, year, period, published, conflicts };
}

function firstOf<T>(lines: readonly string[], find: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}

function headName(head: readonly string[]): string | null {
  return firstOf(head.slice(0, 12), (line) => agencyNameIn(line.replace(/^[#*\s]+/, '')));
}

/** A year standing alone in a line of the head, such as an index row. */
function headYear(head: readonly string[]): number | null {
  return firstOf(head, (line) => {
    const found = /^[#\s]*(20[0-3]\d)\s*年?度?$/.exec(line);
    return found ? Number(found[1]) : null;
  });
}

/** The year most sentences speak of; `null` where none stands out. */
function spokenYear(lines: readonly string[]): number | null {
  const votes = new Map<number, number>();
  for (const line of lines)
    for (const [, year] of line.matchAll(/(20[12]\d)\s*年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/g))
      votes.set(Number(year), (votes.get(Number(year)) ?? 0) + 1);
  const [best, next] = [...votes].sort((left, right) => right[1] - left[1]);
  return best && (!next || best[1] > next[1]) ? best[0] : null;
}

/** A report is published in the year after the one it speaks of. */
function yearBefore(published: string | null): number | null {
  return published === null ? null : Number(published.slice(0, 4)) - 1;
}

const named =
  /(?:现?公布|编制|发布)?(?<name>[\p{Script=Han}]{2,20}?(?:镇|乡|街道|县|区|市|局|苏木))(?:人民政府|办事处)?(?<year>20\d{2})年度?(?:政府信息公开)?工作?年度报告/gu;

/** Another organ's name before 年度报告 in the text: copied over from its report. */
function copiedAgencies(lines: readonly string[], agency: string | null): readonly Label[] {
  if (agency === null) return [];
  const names = new Set<string>();
  for (const line of lines.filter((one) => one.length > 40))
    for (const { groups } of line.matchAll(named)) {
      const other = (groups?.name ?? '').replace(/^.*(?:公布|编制|发布|现将|制作)/, '');
      if (other.length >= 3 && !sameAgency(other, agency) && !agency.includes(other)) names.add(other);
    }
  return [...names].map((other) => agencyConflict(agency, other));
}

const yearConflict = (title: number, body: number): Label => ({
  zh: `标题为 ${title} 年，正文统计期限为 ${body} 年`,
  en: `the title says ${title}, the stated period ${body}`,
});
const agencyConflict = (agency: string, other: string): Label => ({
  zh: `标题机关为“${agency}”，文中另有“${other}”`,
  en: `the title names ${agency}, the text ${other}`,
});
const damagedDates = (year: number): Label => ({
  zh: `统计期限的日期缺字，仅能认出 ${year} 年`,
  en: `the stated period has lost digits; only the year ${year} is legible`,
});
const untitledYear = (year: number): Label => ({
  zh: `标题没有年份，按正文认作 ${year} 年`,
  en: `the title has no year; ${year} is taken from the text`,
});
