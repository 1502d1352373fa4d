import { simplify } from './simplify.ts';

const numbering =
  /^(?:第?[(（]?[一二三四五六七八九十]{1,2}[)）、.．，,:：]+|[(（]?\d{1,2}[)）、.．](?!\d)|[•·●-]+)+/;
const bracketed = /[(（〔【[][^()（）〔〕【】[\]]*[)）〕】\]]/g;
const unclosed = /[(（](?:区分|本列|单位|如)[^()（）]*$/;

/**
 * A label as it is compared: simplified, without numbering, blanks, brackets' content and punctuation, so that
 * `(三)⏎不 予公开` and `本年(2023)制发件数` equal their official words.
 */
export function plainLabel(text: string): string {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const made = madePlain(text);
  // The words of the form come again in every document; those of one document are not kept for ever.
  if (plain.size > 5000) plain.clear();
  if (text.length < 200) plain.set(text, made);
  return made;
}

const plain = new Map<string, string>();

function madePlain(text: string): string {
  return simplify(text)
    .replace(/\s+/g, '')
    .replace(numbering, '')
    .replace(bracketed, '')
    .replace(unclosed, '')
    .replace(/[^\p{Script=Han}a-zA-Z]/gu, '');
}

/** Levenshtein distance; both strings are short labels. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** 1 for equal labels, 0 for unlike ones; words of fewer than six characters must be equal. */
export function likeness(seen: string, official: string): number {
  if (seen === official) return 1;
  // So unlike in length that nobody would take one for the other: the costly comparison is left out.
  if (Math.abs(seen.length - official.length) > 0.3 * Math.max(seen.length, official.length)) return 0;
  if (official.length < 6 || seen.length < 4 || Math.abs(seen.length - official.length) > official.length)
    return 0;
  return Math.max(0, 1 - distance(seen, official) / Math.max(seen.length, official.length));
}
