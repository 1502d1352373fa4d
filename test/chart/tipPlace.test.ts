import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tipPlace } from '../../src/chart/tipPlace.ts';

const length = (most: number) => fc.integer({ min: 1, max: most });
const box = fc.record({ x: length(900), y: length(400), width: length(60), height: length(200) });

test('what is told never covers its mark, and never leaves the picture where it fits in', () => {
  fc.assert(
    fc.property(
      box,
      length(300),
      length(200),
      fc.integer({ min: 320, max: 1200 }),
      (mark, width, height, room) => {
        fc.pre(mark.x + mark.width <= room);
        const { left, top } = tipPlace(mark, { width, height }, room);
        const isClear =
          left + width <= mark.x ||
          left >= mark.x + mark.width ||
          top + height <= mark.y ||
          top >= mark.y + mark.height;
        expect(isClear).toBe(true);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(room);
      },
    ),
  );
});
