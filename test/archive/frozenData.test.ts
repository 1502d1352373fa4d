import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/openArchive.ts';
import { isAltered } from '../../src/archive/frozenData.ts';
import { sha256 } from '../../src/archive/sha256.ts';
import { inlineSource, remembering } from '../../src/archive/source.ts';
import { versionSource } from '../../src/archive/versions.ts';
import { derivedFiles } from '../../src/command/dataPlugin.ts';

test('the digest is SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
  for (const length of [55, 56, 63, 64, 119, 120, 100_000])
    expect(sha256('a'.repeat(length))).toBe(createHash('sha256').update('a'.repeat(length)).digest('hex'));
});

describe('a frozen version is compared with its hash', () => {
  const files = derivedFiles('public/data', () => undefined);
  const text = (path: string): string => files.get(path) ?? '';
  const latest: unknown = JSON.parse(text('versions/latest.json'));
  const version = String(Reflect.get(Object(latest), 'version'));

  async function stands(change: (path: string, text: string) => string): Promise<boolean> {
    const held = [...files].map(([path, content]) => [path, JSON.parse(change(path, content))]);
    const source = inlineSource(JSON.stringify(Object.fromEntries(held)));
    const remembered = remembering(versionSource(source, version));
    const archive = await openArchive(remembered);
    return archive.version === version && !isAltered(remembered.held, version);
  }

  test('as it was written it stands', async () => {
    expect(await stands((_, content) => content)).toBe(true);
  });

  test.each([
    ['a number in a pack', 'packs/real.json', /(\[)(\d+)(,)/, '$199999$3'],
    ['a name in the catalogue', 'catalogue.json', /洪泽区/, '宿城区'],
  ])('%s that was altered under the old version is seen', async (_, file, from, to) => {
    const path = `versions/${version}/${file}`;
    expect(text(path)).toMatch(from);
    expect(await stands((name, content) => (name === path ? content.replace(from, to) : content))).toBe(
      false,
    );
  });
});
