import type { Term } from '../../report/term.ts';
import type { AgencyNames, Given } from '../given.ts';
import { numberFormats, runsOfYears } from '../numberFormats.ts';

/** Numbers, years, lists and punctuation. */
export const format = {
  ...numberFormats('zh-CN'),
  comma: '，',
  fullStop: '。',
  dot: '·',
  semicolon: '；',
  stop: '。',
  /** Between facts on one line. */
  gap: '　',
  list: (items: readonly string[]): string => items.join('、'),
  both: (items: readonly string[]): string => items.join('和'),
  named: (name: string, text: string | number): string => `${name}：${text}`,
  brackets: (text: string | number): string => `（${text}）`,
  quoted: (text: string): string => `“${text}”`,
  /** An agency in lists and paths, and its name in full. */
  agency: (names: AgencyNames): string => names.short,
  agencyInFull: (names: AgencyNames): string => names.official,
  /** A word of the vocabulary. */
  term: ({ printed }: Term): string => printed,
  /** What data give in two languages. */
  given: ({ zh }: Given): string => zh,
  year: (year: number | string): string => `${year}年`,
  /** 2019、2021—2023. */
  years: (years: readonly number[]): string =>
    runsOfYears(years)
      .map(([a, b]) => (a === b ? `${a}` : `${a}—${b}`))
      .join('、'),
  /** A word of the vocabulary at the start of a line. */
  capital: (text: string): string => text,
  /** A count with its unit. */
  counted: (number: string, unit: string): string => `${number}${unit}`,
};
