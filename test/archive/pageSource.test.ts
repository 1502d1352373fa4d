import { expect, test } from 'vitest';
import { inlineDataId, pageSource } from '../../src/archive/pageSource.ts';

test('a page that carries its data asks nobody', async () => {
  const page = {
    baseURI: 'file:///C:/年报.html',
    getElementById: (id: string) => (id === inlineDataId ? { textContent: '{"a.json":{"b":1}}' } : null),
  };
  const source = pageSource(page, () => Promise.reject(new Error('asked')));
  expect(await source.read('a.json')).toEqual({ ok: true, value: { b: 1 } });
  expect(await source.read('toString')).toMatchObject({ ok: false });
});

test.each([
  ['https://office.example/', 'https://office.example/data/a.json'],
  ['https://office.example/a/b/index.html#/overview', 'https://office.example/a/b/data/a.json'],
])('a page at %s reads beside itself', async (baseURI, expected) => {
  const seen: string[] = [];
  const source = pageSource({ baseURI, getElementById: () => null }, (url) => {
    seen.push(url);
    return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve('[]') });
  });
  expect(await source.read('a.json')).toEqual({ ok: true, value: [] });
  expect(seen).toEqual([expected]);
});
