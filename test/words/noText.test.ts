import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Where words may stand beside `src/words/`, and why; a file or a folder. */
const allowed: readonly (readonly [place: string, why: string])[] = [
  ['report', 'the vocabulary: what the forms print, and what is wrong with a file, in both languages'],
  ['intake', 'what printed reports are recognised by, and how each figure was read'],
  ['checks/staleName.ts', 'how a report speaks of its organ, to be found in its prose'],
  ['checks/staleYear.ts', 'how a report speaks of its year, to be found in its prose'],
  ['measures/compareText.ts', 'where Chinese sentences end'],
  ['measures/channelCounts.ts', 'units that the prose counts in'],
  ['archive', 'why a file is set aside, told by the build and the page, in both languages'],
  ['command', 'the command line and the files of open data speak both languages at once'],
  ['exports/paper/docxStyles.ts', 'names of typefaces'],
  ['exports/slides/textXml.ts', 'names of typefaces'],
  ['exports/sheet/bookStyles.ts', 'names of typefaces'],
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|svelte|mjs)$/.test(path) && !path.startsWith('words/'));

/** A file without its comments, and without the style sheet of a component. */
function codeOf(file: string): string {
  return readFileSync(`src/${file}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|<style[\s\S]*?<\/style>| generics="[^"]*"/g, '')
    .replace(/(?<![:'"`\\])\/\/.*/g, '');
}

/** Chinese anywhere, and English that begins like a sentence: a capital and three words of a string or of markup. */
function wordsIn(code: string): readonly string[] {
  const chinese = code.match(/[^\n]*\p{Script=Han}[^\n]*/gu) ?? [];
  const prose = [...code.matchAll(/(?:['"`]|>\s*)([A-Z][a-z]+(?:[ ,]+[a-z’']+){2,}[^'"`<\n]*)/g)].map(
    ([, text = '']) => text,
  );
  return [...chinese, ...prose].map((text) => text.trim());
}

const isAllowed = (file: string) => allowed.some(([place]) => file === place || file.startsWith(`${place}/`));

describe('what is said stands in src/words', () => {
  test('both kinds of words are found where they are', () => {
    expect(wordsIn("const title = '申请';")).toHaveLength(1);
    expect(wordsIn('<p>Nothing was found here</p>')).toHaveLength(1);
    expect(
      wordsIn(
        "throw new RangeError('no such figure'); // 中文 in a comment is stripped before".split('//')[0] ??
          '',
      ),
    ).toEqual([]);
  });

  test.each(files.filter((file) => !isAllowed(file)))('%s says nothing itself', (file) => {
    expect(wordsIn(codeOf(file))).toEqual([]);
  });

  test.each(allowed)('%s still has words, so its line is needed: %s', (place) => {
    const inPlace = files.filter((file) => file === place || file.startsWith(`${place}/`));
    expect(inPlace.some((file) => wordsIn(codeOf(file)).length > 0)).toBe(true);
  });
});
