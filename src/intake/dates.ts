import { chineseNumber, digitByDigit } from '../report/chineseNumerals.ts';
import { simplify } from './simplify.ts';

/** 二〇二四年一月十九日 in digits; other text unchanged. */
export function westernDate(text: string): string {
  return text
    .replace(/二[〇零○ΟO一二三四五六七八九]{3}(?=\s*年)/gu, (year) => `${digitByDigit(year) ?? year}`)
    .replace(/[一二三四五六七八九十]{1,3}(?=\s*[月日])/gu, (number) => `${chineseNumber(number) ?? 0}`);
}

const longDate = /(20\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?:\s*日|(?!\d))/g;

/** Every calendar day named in the text, `YYYY-MM-DD`, in order. Dates with lost digits are none. */
export function daysIn(text: string): readonly string[] {
  return [...westernDate(simplify(text)).matchAll(longDate)].flatMap(
    ([, year = '', month = '', day = '']) => {
      const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const real = new Date(`${date}T00:00:00Z`);
      return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? [date] : [];
    },
  );
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

const span =
  /(20\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?\s*(?:起)?\s*(?:至|到|—+|-+|–|~)\s*(?:(20\d{2})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/** The statistical period a sentence states (统计期限), or `null`. */
export function periodIn(text: string): Period | null {
  const found = span.exec(westernDate(simplify(text)).replace(/\s+/g, ''));
  if (!found) return null;
  const [, year = '', month = '', day = '', endYear, endMonth = '', endDay = ''] = found;
  const from = daysIn(`${year}年${month}月${day}日`)[0];
  const to = daysIn(`${endYear ?? year}年${endMonth}月${endDay}日`)[0];
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** A period that lost digits or signs in copying (`202011日至1231日`, `20251月1日`): the year alone survives. */
export function damagedPeriodYear(text: string): number | null {
  const plain = simplify(text).replace(/\s+/g, '');
  const found = /(20\d{2})年?1月?1日?(?:起)?[至到-].{0,6}?12?月?31日?/.exec(plain);
  return found ? Number(found[1]) : null;
}
