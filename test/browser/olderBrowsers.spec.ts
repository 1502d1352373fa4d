import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { openPage } from './openPage.ts';

const folder = '.cache/journeys';
/** pdf.js asks for a browser of its own day, and says so itself when a PDF is read. */
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.js') && !/^data\/|\/pdf[.-]/.test(path),
);

/** What Chromium 86 cannot read of ES2022, by how it is spelt. */
function newer(node: unknown, inFunction = false): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((one) => newer(one, inFunction));
  if (typeof node !== 'object' || node === null) return [];
  const at = (name: string): unknown => Reflect.get(node, name);
  const type = at('type');
  const isFunction = typeof type === 'string' && /Function/.test(type);
  const left = at('left');
  const own =
    (type === 'StaticBlock' && 'static {}') ||
    (type === 'AwaitExpression' && !inFunction && 'await outside a function') ||
    (type === 'BinaryExpression' &&
      typeof left === 'object' &&
      left !== null &&
      Reflect.get(left, 'type') === 'PrivateIdentifier' &&
      '#x in y');
  return [
    ...(own ? [own] : []),
    ...Object.values(node).flatMap((child) => newer(child, inFunction || isFunction)),
  ];
}

/** Takes from a page what Chromium 86 does not have, before anything runs. */
function grownOlder(): void {
  const lists = [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype), String.prototype];
  const methods = ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'];
  for (const owner of lists) for (const method of methods) Reflect.deleteProperty(owner, method);
  Reflect.deleteProperty(Object, 'hasOwn');
  Reflect.deleteProperty(Object, 'groupBy');
  Reflect.deleteProperty(AbortSignal, 'timeout');
  Reflect.deleteProperty(AbortSignal, 'any');
  Reflect.deleteProperty(Promise, 'withResolvers');
  Reflect.deleteProperty(URL, 'canParse');
  Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
  Reflect.deleteProperty(HTMLElement.prototype, 'inert');
  for (const name of ['structuredClone', 'scheduler', 'navigation', 'Iterator'])
    Reflect.deleteProperty(globalThis, name);
}

describe('a browser of October 2020', () => {
  test('can read every script', () => {
    expect(scripts.length).toBeGreaterThan(50);
    const found = scripts.flatMap((path) =>
      newer(parseAst(readFileSync(join(folder, path), 'utf8'))).map((what) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
    expect(newer(parseAst('await 1; class A { #x; static {} is(y) { return #x in y; } }'))).toHaveLength(3);
  });

  test.each(['#/', '#/overview/demo-county', '#/agency/hongze', '#/compare/demo-county'])(
    '%s: is drawn without the methods that came later',
    async (hash) => {
      const { page, errors, close } = await openPage(hash, {
        before: (page) => page.addInitScript(grownOlder),
      });
      expect(await page.getByRole('slider').count()).toBeGreaterThan(0);
      expect(errors).toEqual([]);
      await close();
    },
  );

  test('an older one is told so in a sentence', async () => {
    const { page, close } = await openPage('#/', {
      settles: false,
      before: (page) => page.addInitScript(() => Reflect.deleteProperty(String.prototype, 'replaceAll')),
    });
    expect(await page.getByRole('alert').innerText()).toContain('这个浏览器太旧');
    await close();
  });
});
