import { expect, test } from 'vitest';
import { linePaths } from '../../src/chart/lineMarks.ts';

const point = (x: number, y: number | null, joinsPrevious = true) => ({ x, y, joinsPrevious });

test('a missing year leaves two segments, never one across it', () => {
  const paths = linePaths([point(0, 1, false), point(1, 2), point(2, null), point(3, 4, false), point(4, 5)]);
  expect(paths).toEqual(['M0,1L1,2', 'M3,4L4,5']);
});

test('a gap is not bridged even if the point after it claims to join', () => {
  expect(linePaths([point(0, 1), point(1, null), point(2, 3)])).toEqual([]);
});

test('a break between forms parts two adjacent years', () => {
  expect(linePaths([point(0, 1), point(1, 2), point(2, 3, false), point(3, 4)])).toEqual([
    'M0,1L1,2',
    'M2,3L3,4',
  ]);
});

test('a lone year has no line', () => {
  expect(linePaths([point(0, 1)])).toEqual([]);
});
