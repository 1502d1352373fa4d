/** A sentence, or a bracket of one, ready to be read. */
export interface Sentence {
  readonly text: string;
  /** Where it begins in the prose. */
  readonly start: number;
  readonly number: number;
  /** A bracket after a number speaks of its parts: index of that statement; `null` for a sentence. */
  readonly partOf: number | null;
}

/** Stands for a character of a bracket that is read apart. */
const blanked = '\u0001';

/** More without a full stop is no sentence, but a table or garbage set as one. */
const longest = 4000;
const sentence = /[^。;!?\n]+/gu;
const bracket = /[(（〔[【][^()（）〔〕[\]【】]{0,300}[)）〕\]】]/gu;

/** 网站(56条)、公众号(34条): the number is put in brackets only to set it off; (2个) counts accounts. */
const onlyCounts = /^.约?\d+余?[条篇期件次份]次?.$/u;

export interface SplitSentence {
  readonly sentence: Sentence;
  readonly brackets: readonly Sentence[];
}

/** Sentences end at 。；！？ and where a line ends that is not wrapped; brackets are taken out of them. */
export function sentencesOf(text: string): readonly SplitSentence[] {
  const all: SplitSentence[] = [];
  for (const { 0: whole, index } of text.matchAll(sentence)) {
    if (whole.length > longest || !/[\d*×_xX零一二两三四五六七八九十百千万]/u.test(whole)) continue;
    const number = all.length;
    const brackets = [...whole.matchAll(bracket)].map((match) => ({
      text: match[0].slice(1, -1),
      start: index + match.index + 1,
      number,
      partOf: null,
    }));
    const plain = whole.replace(bracket, (inner: string, at: number) =>
      onlyCounts.test(inner) && !/[\d条篇期件次份个张册]/.test(whole.charAt(at - 1))
        ? blanked + inner.slice(1, -1) + blanked
        : blanked.repeat(inner.length),
    );
    all.push({ sentence: { text: plain, start: index, number, partOf: null }, brackets });
  }
  return all;
}
