import { describe, expect, test } from 'vitest';
import { bothWords, type Language } from '../../src/words/bothWords.ts';
import { openPage } from './openPage.ts';

/** The sentences of a catalogue that no other text is likely to hold: those that are plain and long enough. */
function sentences(language: Language): readonly string[] {
  const least = language === 'zh' ? 12 : 20;
  const found: string[] = [];
  const walk = (said: unknown) => {
    if (typeof said === 'string') {
      if (said.length >= least && !/['"`\\\n]/.test(said)) found.push(said);
    } else if (typeof said === 'object' && said !== null) Object.values(said).forEach(walk);
  };
  walk(bothWords[language]);
  return found;
}

/** Every script that a page asked for, as it came. */
async function scriptsOf(hash: string, file: string): Promise<string> {
  const bodies: Promise<string>[] = [];
  const { close } = await openPage(hash, {
    file,
    before: async (page) => {
      page.on('response', (response) => {
        if (/\.js(\?|$)/.test(response.url())) bodies.push(response.text());
      });
    },
  });
  const all = await Promise.all(bodies);
  await close();
  return all.join('\n');
}

const routes = [
  ['the first page', '#/overview/demo-county?lang=', ''],
  ['an agency', '#/agency/hongze?lang=', ''],
  ['a comparison', '#/compare/demo-county?as=lines&lang=', ''],
  ['the findings', '#/findings/demo-county?lang=', ''],
  ['an embedded figure', '#/embed/hongze?figures=outcomes&lang=', 'embed.html'],
] as const;

describe('only the language shown travels', () => {
  test('there is enough to look for in both', () => {
    expect(sentences('zh').length).toBeGreaterThan(100);
    expect(sentences('en').length).toBeGreaterThan(100);
  });

  test.each(
    routes.flatMap(([name, hash, file]) =>
      (['zh', 'en'] as const).map((shown) => [name, shown, hash, file] as const),
    ),
  )('%s in %s', async (_, shown, hash, file) => {
    const scripts = await scriptsOf(`${hash}${shown}`, file);
    const isThere = (sentence: string) => scripts.includes(sentence);
    expect(sentences(shown).filter(isThere).length).toBeGreaterThan(50);
    expect(sentences(shown === 'zh' ? 'en' : 'zh').filter(isThere)).toEqual([]);
  });
});
