import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../src/chart/placeLabels.ts';

const wanted = fc
  .array(fc.record({ y: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 4, max: 30 }) }), {
    maxLength: 12,
  })
  .map((labels) => labels.map((label, index) => ({ ...label, key: `${index}` })));

describe('placeLabels', () => {
  test('a label alone stands where it wants', () => {
    expect(placeLabels([{ key: 'a', y: 40, height: 16 }], 0, 100).get('a')).toBe(40);
  });

  test('two that collide part by the same distance', () => {
    const placed = placeLabels(
      [
        { key: 'low', y: 51, height: 16 },
        { key: 'high', y: 49, height: 16 },
      ],
      0,
      100,
    );
    expect([placed.get('high'), placed.get('low')]).toEqual([42, 58]);
  });

  test('labels never overlap, keep their order, and stay inside where they fit', () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        const placed = placeLabels(labels, 0, 400);
        const inOrder = [...labels].sort((a, b) => a.y - b.y);
        let bottom = -Infinity;
        for (const { key, height } of inOrder) {
          const middle = placed.get(key) ?? Number.NaN;
          expect(middle - height / 2).toBeGreaterThanOrEqual(bottom - 1e-6);
          bottom = middle + height / 2;
        }
        const tall = labels.reduce((sum, label) => sum + label.height, 0);
        if (labels.length > 0 && tall <= 400) {
          const first = inOrder[0];
          expect((placed.get(first?.key ?? '') ?? -1) - (first?.height ?? 0) / 2).toBeGreaterThanOrEqual(
            -1e-6,
          );
          expect(bottom).toBeLessThanOrEqual(400 + 1e-6);
        }
      }),
    );
  });
});
