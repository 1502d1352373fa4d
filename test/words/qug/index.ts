import en from '../../../src/words/en/index.ts';
import type { Words } from '../../../src/words/words.ts';
import meta from './meta.ts';

/*
 * A made-up language, written from right to left: English in other letters, all of it. Whatever Latin letters stand on
 * a page that speaks it were not said by the catalogue. This folder below `src/words/` is all it takes.
 */

const letters: Readonly<Record<string, string>> = {
  ...{
    a: 'ا',
    b: 'ب',
    c: 'چ',
    d: 'د',
    e: 'ې',
    f: 'ف',
    g: 'گ',
    h: 'ھ',
    i: 'ى',
    j: 'ج',
    k: 'ك',
    l: 'ل',
    m: 'م',
  },
  ...{
    n: 'ن',
    o: 'و',
    p: 'پ',
    q: 'ق',
    r: 'ر',
    s: 'س',
    t: 'ت',
    u: 'ۇ',
    v: 'ۋ',
    w: 'ۈ',
    x: 'خ',
    y: 'ي',
    z: 'ز',
  },
};

const spelled = (text: string): string =>
  text.toLowerCase().replace(/[a-z]/g, (letter) => letters[letter] ?? letter);

function inLetters(said: unknown): unknown {
  if (typeof said === 'string') return spelled(said);
  if (typeof said === 'function') return (...given: unknown[]) => inLetters(Reflect.apply(said, null, given));
  if (Array.isArray(said)) return said.map(inLetters);
  return typeof said === 'object' && said !== null ? everyWord(said) : said;
}

function everyWord<Group extends object>(group: Group): Group {
  return new Proxy(group, { get: (target, name) => inLetters(Reflect.get(target, name)) });
}

const words: Words = { ...everyWord({ ...en }), meta };
export default words;
