import type { Report } from './report.ts';

/** The sections of the form that are prose and are kept: 一, 五 and 六. */
export const proseSections = ['overview', 'problems', 'other'] as const;
export type ProseSection = (typeof proseSections)[number];

/** Their numbers in the form. */
export const sectionNumbers: Record<ProseSection, '一' | '五' | '六'> = {
  overview: '一',
  problems: '五',
  other: '六',
};

/** The text of a section; `null` where none is kept. */
export function proseOf(report: Pick<Report, 'prose'>, section: ProseSection): string | null {
  const text = report.prose?.[section]?.trim() ?? '';
  return text === '' ? null : text;
}

/** Sentences as they are written, each with its closing mark; a new line ends one too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => line.match(/[^。！？；!?;]+[。！？；!?;]*[”’」』）)]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const ordinal =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.、．]|第[一二三四五六七八九十][,，、]?)/u;

/** A sentence without the number it stands under: （二）, 一是, 3. */
export function withoutOrdinal(sentence: string): string {
  return sentence.replace(ordinal, '').trim();
}
