import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from '../../src/chart/textWidth.ts';
import { yearLabels } from '../../src/chart/axisMarks.ts';
import { zeroScale } from '../../src/chart/ticks.ts';

describe('text', () => {
  test('a Chinese glyph is one em, a digit about half', () => {
    expect(textWidth('公开', 12)).toBe(24);
    expect(textWidth('2024', 12)).toBeCloseTo(26.88);
  });

  test('fitted text fits or is a single letter', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.integer({ min: 20, max: 200 }),
        (text, width) => {
          const fitted = fitText(text, 12, width);
          expect(textWidth(fitted, 12) <= width || [...fitted].length <= 2).toBe(true);
        },
      ),
    );
    expect(fitText('其他法律行政法规禁止公开', 12, 60)).toBe('其他法律…');
  });

  test('wrapping keeps punctuation off the start of a line and loses nothing', () => {
    expect(wrapText('予以公开，部分公开', 12, 48)).toEqual(['予以公开，', '部分公开']);
    expect(wrapText('unable to provide', 12, 60)).toEqual(['unable to', 'provide']);
  });
});

describe('yearLabels', () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
  test.each([
    [40, ['2019', '2020', '2021', '2022', '2023', '2024', '2025']],
    [26, ['2019', '20', '21', '22', '23', '24', '25']],
    [20, ['19', '20', '21', '22', '23', '24', '25']],
    [9, ['19', '', '21', '', '23', '', '25']],
  ])('at %i px a year', (step, labels) => {
    expect(yearLabels(years, step, 12)).toEqual(labels);
  });
});

test('a scale of counts begins at zero and has whole ticks only', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000 }), (max) => {
      const { ticks, y } = zeroScale(max, [200, 0]);
      expect(ticks[0]?.value).toBe(0);
      expect(ticks.every((tick) => Number.isInteger(tick.value))).toBe(true);
      expect(y(0)).toBe(200);
      expect(y(max)).toBeGreaterThanOrEqual(0);
    }),
  );
});
