import { digitByDigit } from '../report/chineseNumerals.ts';
import { proseOf, proseSections, sectionNumbers, sentencesOf, withoutOrdinal } from '../report/prose.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './makeFinding.ts';

/** 2022年，… or 2022年度我镇…, but not 2022年5月, 2022年以来 or 2022年至2023年. */
const opening =
  /^(?:在)?\s*((?:19|20)\d{2})\s*年度?(?!\s*(?:\d|以来|以前|之前|起|至|到|—|-|、|和|及|底|末|初))/;
/** The day the period ended, a year too early. */
const closing = /截[至止]\s*到?\s*((?:19|20)\d{2})\s*年\s*12\s*月\s*(?:31\s*日|底|末)/;
/** Words by which an earlier year is meant, not left over. */
const comparing = /比|较|上年|上一年|去年|今年|本年|整改|反馈|印发|出台|修订|施行|成立/;

/**
 * A year before the report's own at the head of a sentence, or as the end of the period, that is not there for
 * comparison: text of an earlier report that was carried along. Doubtful, for a person may have meant it.
 */
export function staleYear(report: Report): readonly Finding[] {
  return proseSections.flatMap((section) => {
    const seen = new Set<number>();
    return sentencesOf(proseOf(report, section) ?? '').flatMap((sentence) => {
      const year = leftover(sentence, report.year);
      if (year === null || seen.has(year)) return [];
      seen.add(year);
      return [found(report, sectionNumbers[section], sentence, year)];
    });
  });
}

function leftover(sentence: string, reportYear: number): number | null {
  const plain = withoutOrdinal(arabicYears(sentence));
  if (plain.includes(`${reportYear}`) || comparing.test(plain)) return null;
  const year = Number((opening.exec(plain) ?? closing.exec(plain))?.[1] ?? Number.NaN);
  return year < reportYear ? year : null;
}

const longest = 24;

/** The head of a sentence, to be recognised by. */
export function quoted(sentence: string): string {
  return sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence.replace(/[。；;]+$/, '');
}

function found(report: Report, section: string, sentence: string, year: number): Finding {
  return makeFinding({
    report,
    rule: 'stale-year',
    kind: 'doubtful',
    about: `${section}.${year}`,
    left: { expression: { key: 'year', year }, value: year },
    right: { expression: { key: 'year', year: report.year }, value: report.year },
    text: { key: 'staleYear', section, quoted: quoted(sentence), year: report.year },
  });
}

/** The years a title speaks of; the day it was issued (2024年1月9日) is not one. 二〇二三年 counts as 2023年. */
export function statedYears(title: string): readonly number[] {
  return [...arabicYears(title).matchAll(/(?<!\d)((?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月)/g)].map(
    ([, year]) => Number(year),
  );
}

/** Text with its years in digits of one width: ２０２３年 and 二○二三年 become 2023年. */
export function arabicYears(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〇○零一二三四五六七八九]{4}(?=\s*年)/g, (year) => `${digitByDigit(year) ?? year}`);
}
