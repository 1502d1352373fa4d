import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/chart/marks.ts';
import { inFile } from '../../../src/chart/paints.ts';
import { onScreen, svgText, type Ground } from '../../../src/chart/svgText.ts';

/** Read as a browser reads XML: the least fault leaves an error in place of the drawing. */
function parsed(marks: readonly Mark[], ground: Ground = inFile): Document {
  const xml = `<svg xmlns="http://www.w3.org/2000/svg">${svgText(marks, ground)}</svg>`;
  return new DOMParser().parseFromString(xml, 'image/svg+xml');
}

const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const words = fc.string({ unit: 'binary', maxLength: 30 });
const text = fc.record({
  ...{ mark: fc.constant('text' as const), x: number, y: number, text: words, key: words },
  aside: fc.option(fc.record({ text: words, gap: number, fill: fc.constant('ink-2' as const) }), {
    nil: undefined,
  }),
});
const box = { x: number, y: number, width: number, height: number };
const leaf: fc.Arbitrary<Mark> = fc.oneof(
  text,
  fc.record({ mark: fc.constant('rect' as const), ...box, fill: fc.constant('accent' as const), key: words }),
  fc.record({ mark: fc.constant('path' as const), d: words, dash: words }),
  fc.record({ mark: fc.constant('group' as const), marks: fc.array(text, { maxLength: 3 }), key: words }),
);

describe('marks as SVG', () => {
  test('whatever words and keys say, the markup is XML and the words come back', () => {
    fc.assert(
      fc.property(fc.array(leaf, { maxLength: 6 }), (marks) => {
        for (const ground of [inFile, onScreen])
          expect(parsed(marks, ground).querySelector('parsererror')).toBeNull();
      }),
    );
    const said = '<script>alert("1")</script> & \u0001\ud800 余';
    const element = parsed([{ mark: 'text', x: 0, y: 0, text: said }]).querySelector('text');
    expect(element?.textContent).toBe('<script>alert("1")</script> &  余');
  });

  test('a number that is none makes no drawing', () => {
    for (const x of [NaN, Infinity])
      expect(() => svgText([{ mark: 'circle', x, y: 0, r: 1 }], inFile)).toThrow(/for a number/);
  });

  test('colours are tokens on screen and the colours of day in a file, where keys are left out', () => {
    const mark: Mark = { mark: 'rect', x: 1.26, y: 0, width: 1, height: 1, fill: 'accent', key: 'bar' };
    expect(svgText([mark], onScreen)).toBe(
      '<rect x="1.26" y="0" width="1" height="1" fill="var(--accent)" data-mark="bar"/>',
    );
    expect(svgText([mark], inFile)).toBe('<rect x="1.26" y="0" width="1" height="1" fill="#0b5a7a"/>');
  });
});
