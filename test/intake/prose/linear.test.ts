import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

const folder = 'src/intake/prose/';
const literal = /(?<=[\s(,=[:!])\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[gimsuy]*/gu;

/** Every expression of the room: the literals of its source, and those it makes of the lexicon while it is loaded. */
async function expressions(): Promise<readonly RegExp[]> {
  const files = [...readdirSync(folder).filter((name) => name.endsWith('.ts')), '../proseText.ts'];
  const written = files.flatMap((name) =>
    [...readFileSync(folder + name, 'utf8').matchAll(literal)].map(([whole]) => {
      const end = whole.lastIndexOf('/');
      return new RegExp(whole.slice(1, end), whole.slice(end + 1));
    }),
  );
  // What the room only uses is not its own.
  await import('../../../src/intake/simplify.ts');
  const made: RegExp[] = [];
  const spied = new Proxy(RegExp, {
    construct(target, [pattern, flags]) {
      const expression = new target(pattern, flags);
      made.push(expression);
      return expression;
    },
  });
  vi.stubGlobal('RegExp', spied);
  await import('../../../src/intake/prose/readChannels.ts');
  await import('../../../src/intake/claims/readClaims.ts');
  vi.unstubAllGlobals();
  return [...written, ...made];
}

/** The characters an expression names, and one of each class it may mean. */
function charactersOf({ source }: RegExp): readonly string[] {
  const named = source
    .replace(/\\[pPux](?:\{[^}]*\}|[\da-f]{2,4})?|\\./gu, '')
    .replace(/[\^$|?+{}[\]]/gu, '');
  return [...new Set([...named, ...'县1a (,\n'])];
}

const length = 200_000;

test('no expression of the room runs more than linearly over 200,000 of any character it knows', async () => {
  const all = await expressions();
  expect(all.length).toBeGreaterThan(60);
  const slow: string[] = [];
  for (const expression of all)
    for (const character of charactersOf(expression)) {
      const text = character.repeat(length);
      const started = performance.now();
      if (expression.global) for (const found of text.matchAll(expression)) void found;
      else expression.exec(text);
      const took = performance.now() - started;
      // A quadratic one takes half a minute; a run of a hundred steps at each place a tenth of a second.
      if (took > 2000) slow.push(`${expression} over ${character}: ${Math.round(took)} ms`);
    }
  expect(slow).toEqual([]);
}, 120_000);
