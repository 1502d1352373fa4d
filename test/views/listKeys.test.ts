import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * Two like keys in one list end the page, so a key is the place in the list, an id that its list holds once (the
 * tree of agencies, the registry of measures, a drawing made by code) or a word of a vocabulary; never a text, a
 * file name or a date, which data repeat as they please.
 */
const distinct =
  /\.(id|key|address|level|filing|value|column)$|^(id|one|by|kind|view|group|item|key|column|part|row|state|table|theme|year)$/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .map((path) => `src/${path}`);

/** Every list of the sources with its key, but those keyed by their own counter. */
const keys = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\{#each ([\s\S]*?)\((?<key>[^()]*)\)\}/g)].flatMap(
    ({ 1: head = '', groups }) => {
      const key = groups?.key ?? '';
      return new RegExp(`, ${key} $`).test(head) ? [] : [{ file, key }];
    },
  ),
);

describe('keys of lists', () => {
  test('there are lists to look at', () => expect(keys.length).toBeGreaterThan(20));

  test.each(keys)('$file: a key “$key” that data cannot repeat', ({ key }) => {
    expect(key).toMatch(distinct);
  });
});
