import { describe, expect, test } from 'vitest';
import { stackColumn } from '../../src/figures/panels/columnStack.ts';

const y = (value: number) => 100 - value;
const openOf = (cells: Parameters<typeof stackColumn>[0]) =>
  stackColumn(cells, y).parts.map(({ open }) => open);

describe('a stack of lower bounds', () => {
  const atLeast = (key: string, value: number) => ({
    key,
    measured: { state: 'atLeast' as const, value, missing: ['x'] },
  });
  const exact = (key: string, value: number) => ({ key, measured: { state: 'number' as const, value } });

  test('all of them: open at its top, where the next figure would stand', () => {
    expect(openOf([atLeast('a', 3), atLeast('b', 4), atLeast('c', 0)])).toEqual([false, true, false]);
  });
  test('some of them: each open by itself, since the others are exact', () => {
    expect(openOf([atLeast('a', 3), exact('b', 4)])).toEqual([true, false]);
  });
  test('all zero: the stack is open all the same', () => {
    expect(openOf([atLeast('a', 0), atLeast('b', 0)])).toEqual([false, true]);
  });
});
