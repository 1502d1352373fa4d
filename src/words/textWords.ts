import { changedFrom, type SentenceKind } from '../measures/compareText.ts';
import type { Ratio } from '../measures/measured.ts';
import type { Label } from '../report/lineItems.ts';

export const textWords = {
  notBefore: {
    zh: '上次报告未录入这一部分，无从对照。',
    en: 'The earlier text of this section was not recorded.',
  },
  onlyOne: {
    zh: '没有更早一年的文字，无从对照。',
    en: 'No earlier text is on file to compare with.',
  },
  dropped: { zh: '上次有、本次没有的句子', en: 'Sentences that are gone' },
  was: { zh: '上次：', en: 'Before: ' },
  definition: {
    zh: `口径：按句比较，只计文字和数字，不计小标题、编号、空格和标点。“同”是上次报告里有一字不差的句子；“改”是与上次某句相近（相邻两字的重合度即 Dice 系数不低于 ${changedFrom}）；其余为“新”。重复率＝“同”句字数÷本次总字数。`,
    en: `Compared sentence by sentence; letters and digits count, headings, numbering, blanks and punctuation do not. Same: the earlier report has the sentence word for word. Edited: at least ${changedFrom} alike to one of its sentences (Dice coefficient of neighbouring character pairs). New: the rest. Repeated share = characters of “same” sentences ÷ all characters.`,
  },
} as const satisfies Record<string, Label>;

/** The marks set before sentences. */
export const sentenceMarks: Record<Exclude<SentenceKind, 'heading'>, Label> = {
  repeated: { zh: '同', en: 'same' },
  changed: { zh: '改', en: 'edited' },
  new: { zh: '新', en: 'new' },
};

/** Fewer characters than this are told as they are: a percentage of 无 says nothing. */
const fewest = 10;

/** `重复率 63%（412/655字）`. */
export function repeatedShare({ n, N }: Ratio): Label {
  if (N < fewest) return { zh: `重复 ${n}/${N} 字`, en: `${n} of ${N} characters repeated` };
  // A share that is not whole must not be rounded to 100 % nor to 0 %.
  const percent = n === N ? 100 : n === 0 ? 0 : Math.min(99, Math.max(1, Math.round((n / N) * 100)));
  return {
    zh: `重复率 ${percent}%（${n}/${N} 字）`,
    en: `${percent}% repeated (${n} of ${N} characters)`,
  };
}

export function comparedWith(year: number, now: number): Label {
  const gap = now - year > 1;
  return {
    zh: gap ? `与${year}年对照（其间没有录入文字）` : `与${year}年对照`,
    en: gap ? `compared with ${year} (no text on file in between)` : `compared with ${year}`,
  };
}
