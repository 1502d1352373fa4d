import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surfaces } from './surfaces.ts';

/** `npm run fuzz -- CASES SEED`; in `npm test` a share that takes seconds. */
const cases = Number(process.env['NIANBAO_FUZZ_CASES'] ?? 2000);
const seed = Number(process.env['NIANBAO_FUZZ_SEED'] ?? 20_240_315);
const isFull = process.env['NIANBAO_FUZZ_CASES'] !== undefined;

/** What once failed, made as small as it gets, by surface: tried first from then on. */
const keptFile = new URL('./kept.json', import.meta.url);
const kept: Record<string, unknown[]> = JSON.parse(readFileSync(keptFile, 'utf8'));

describe(`whatever is thrown at it (seed ${seed})`, () => {
  test.each(surfaces)('$name', { timeout: 3_600_000 }, async ({ name, share, thrown, holds }) => {
    for (const one of kept[name] ?? []) await holds(one);
    const numRuns = Math.ceil((cases * share) / 100);
    const result = await fc.check(
      fc.asyncProperty(thrown, async (one) => holds(one)),
      { numRuns, seed },
    );
    if (isFull) console.log(`${name}: ${result.numRuns} cases, ${result.failed ? 'one fails' : 'all hold'}`);
    if (!result.failed) return;
    const smallest: unknown = result.counterexample?.[0];
    if (isFull) {
      const all = { ...kept, [name]: [...(kept[name] ?? []), smallest] };
      writeFileSync(keptFile, `${JSON.stringify(all, null, 2)}\n`);
    }
    expect.fail(`${JSON.stringify(smallest)}: ${String(result.errorInstance)}`);
  });
});
