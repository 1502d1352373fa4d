import { simplify } from './simplify.ts';
import { blanked } from './prose/tokens.ts';

/** Prose made ready for reading, that can still tell what was printed at a place of it. */
export interface ProseText {
  /** Simplified, half-width, without blanks but between digits; a line feed where a sentence must end. */
  readonly text: string;
  /** What the document prints there. */
  printed(start: number, end: number): string;
}

// As in `simplify`, which sees one character at a time here: 數(shù).
const reading = /(?<=\p{Script=Han})[(（][a-zü\u00e0-\u00fc\u0101-\u01dc]{1,6}[)）]/gu;
const blank = /[\s\u200b\ufeff\u00a0]/u;
/** A line this long that ends in the middle of a sentence was wrapped by the page, not by the writer. */
const wrapped = 24;
const startsAnew =
  /^[\s\u3000]*(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]?\d{1,2}[)）、.．](?!\d)|[•·●—-])/u;

/** No report's prose is longer; a file of megabytes must not be kept character by character. */
const longest = 300_000;
const known = new Map<string, string>();

function plain(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const after = simplify(character);
  known.set(character, after);
  return after;
}

/** Lines of a document as prose. */
export function proseText(lines: readonly string[]): ProseText {
  const original = lines.join('\n').slice(0, longest);
  const skipped = [...original.matchAll(reading)].map(({ index, 0: { length } }) => [index, index + length]);
  const places: number[] = [];
  let text = '';
  let lineStart = 0;
  let skip = 0;
  for (let at = 0; at < original.length; at += 1) {
    const range = skipped[skip];
    if (range && at >= (range[0] ?? 0)) {
      at = (range[1] ?? at + 1) - 1;
      skip += 1;
      continue;
    }
    const character = original.charAt(at);
    if (blank.test(character)) {
      const kept = character === '\n' ? lineEnd(original, lineStart, at) : gap(original, text, at);
      if (character === '\n') lineStart = at + 1;
      if (kept !== '') {
        text += kept;
        places.push(at);
      }
      continue;
    }
    for (const one of plain(character)) {
      text += one;
      places.push(at);
    }
  }
  return {
    text,
    printed: (start, end) => original.slice(places[start] ?? 0, (places[end - 1] ?? -1) + 1),
  };
}

/** Digits stay apart; words are joined over the blanks of justified print. */
function gap(original: string, text: string, at: number): string {
  return /\d$/.test(text.slice(-1)) && /\d/.test(original.charAt(at + 1)) ? ' ' : '';
}

function lineEnd(original: string, start: number, at: number): string {
  const line = original.slice(start, at).trim();
  if (/[,，、]$/.test(line)) return '';
  if (/[。.;；!！?？:：]$/.test(line)) return '\n';
  return line.length >= wrapped && !startsAnew.test(original.slice(at + 1, at + 40)) ? '' : '\n';
}

/** A sentence, or a bracket of one, ready to be read. */
export interface Sentence {
  readonly text: string;
  /** Where it begins in the prose. */
  readonly start: number;
  /** A bracket of the sentence before it. */
  readonly bracket: boolean;
}

/** More without a full stop is no sentence, but a table or garbage set as one. */
const longestSentence = 4000;
const sentence = /[^。;!?\n]+/gu;
const bracket = /[(（〔[【][^()（）〔〕[\]【】]{0,300}[)）〕\]】]/gu;
/** 网站(56条)、公众号(34条): the number is put in brackets only to set it off; (2个) counts accounts. */
const onlyCounts = /^.约?\d{1,12}余?[条篇期件份次]次?.$/u;

/** Sentences end at 。；！？ and where a line ends that is not wrapped; their brackets follow them, to be read apart. */
export function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(sentence)].flatMap(({ 0: whole, index }) => {
    if (whole.length > longestSentence || !/[\d*×_xX零一二两三四五六七八九十百千万条]/u.test(whole))
      return [];
    const brackets = [...whole.matchAll(bracket)].map((match) => ({
      text: match[0].slice(1, -1),
      start: index + match.index + 1,
      bracket: true,
    }));
    const plain = whole.replace(bracket, (inner: string, at: number) =>
      onlyCounts.test(inner) && !/[\d条篇期件次份个张册]/.test(whole.charAt(at - 1))
        ? blanked + inner.slice(1, -1) + blanked
        : blanked.repeat(inner.length),
    );
    return [{ text: plain, start: index, bracket: false }, ...brackets];
  });
}
