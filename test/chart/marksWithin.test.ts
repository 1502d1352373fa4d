import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/chart/marks.ts';
import { marksWithin } from '../../src/chart/marksWithin.ts';

const place = fc.integer({ min: -50, max: 3000 });
const small = fc.integer({ min: 0, max: 60 });
const shape: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ mark: fc.constant('rect' as const), x: place, y: place, width: small, height: small }),
  fc.record({ mark: fc.constant('line' as const), x1: place, x2: place, y1: place, y2: place }),
  fc.record({ mark: fc.constant('circle' as const), x: place, y: place, r: small }),
  fc.record({ mark: fc.constant('text' as const), x: place, y: place, text: fc.constant('县') }),
  fc.record({ mark: fc.constant('path' as const), d: fc.constant('M-9 0h9v9z'), x: place, y: place }),
  small.map((far): Mark => ({ mark: 'path', d: `M0 ${far}L4 ${far + 5}` })),
);
const marks: fc.Arbitrary<readonly Mark[]> = fc.array(
  fc.oneof(
    shape,
    fc.record({ mark: fc.constant('group' as const), marks: fc.array(shape, { maxLength: 5 }) }),
    fc.record({ mark: fc.constant('group' as const), y: place, marks: fc.array(shape, { maxLength: 5 }) }),
  ),
  { maxLength: 30 },
);

/** What each leaf covers for certain, whatever it lies in. */
function covered(all: readonly Mark[], moved = 0): readonly (readonly [top: number, bottom: number])[] {
  return all.flatMap((mark): readonly (readonly [number, number])[] => {
    switch (mark.mark) {
      case 'group':
        return covered(mark.marks, moved + (mark.y ?? 0));
      case 'rect':
      case 'hatch':
        return [[moved + mark.y, moved + mark.y + mark.height]];
      case 'line':
        return [[moved + Math.min(mark.y1, mark.y2), moved + Math.max(mark.y1, mark.y2)]];
      case 'circle':
        return [[moved + mark.y - mark.r, moved + mark.y + mark.r]];
      case 'text':
        return [[moved + mark.y - 10, moved + mark.y]];
      case 'path': {
        const [, far = '0'] = /^M0 (\d+)/.exec(mark.d) ?? [];
        const y = moved + (mark.y ?? 0);
        return mark.d.startsWith('M0') ? [[y + Number(far), y + Number(far) + 5]] : [[y, y + 9]];
      }
    }
  });
}

test('nothing that stands in the window is left out', () => {
  fc.assert(
    fc.property(marks, place, fc.integer({ min: 0, max: 900 }), (all, from, height) => {
      const to = from + height;
      const seen = (list: readonly Mark[]) =>
        covered(list).filter(([top, bottom]) => top <= to && bottom >= from);
      expect(seen(marksWithin(all, from, to))).toEqual(seen(all));
    }),
  );
});

test('what is far away is', () => {
  const rows = Array.from({ length: 5000 }, (_, index): Mark => ({
    mark: 'text',
    x: 0,
    y: index * 26,
    text: `${index}`,
  }));
  expect(marksWithin([{ mark: 'group', marks: rows }], 13_000, 13_900)).toEqual([
    { mark: 'group', marks: expect.objectContaining({ length: 36 }) },
  ]);
});
