import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stopAfter, stopAt, type Stop } from '../../src/chart/stops.ts';

function stop(row: number, column: number): Stop {
  return {
    key: `${row}.${column}`,
    row,
    column,
    x: column * 50,
    y: row * 30,
    width: 40,
    height: 20,
    text: `${row}.${column}`,
  };
}
// Two rows of three years, the lower one without the middle year.
const stops = [stop(0, 0), stop(0, 1), stop(0, 2), stop(1, 0), stop(1, 2)];
const at = (key: string) => stops.findIndex((one) => one.key === key);

describe('stopAfter', () => {
  const walks: readonly [string, string | null, string, string | null][] = [
    ['the first key stands on the first stop', null, 'ArrowRight', '0.0'],
    ['right is the next year', '0.0', 'ArrowRight', '0.1'],
    ['a year that is not there is stepped over', '1.0', 'ArrowRight', '1.2'],
    ['at the end one stays', '0.2', 'ArrowRight', '0.2'],
    ['down keeps the year', '0.2', 'ArrowDown', '1.2'],
    ['down goes to the nearest year there is', '0.1', 'ArrowDown', '1.0'],
    ['up at the top stays', '0.1', 'ArrowUp', '0.1'],
    ['Home is the row’s first', '1.2', 'Home', '1.0'],
    ['End is the row’s last', '0.0', 'End', '0.2'],
    ['Escape leaves', '0.1', 'Escape', null],
  ];
  test.each(walks)('%s', (_, from, key, to) => {
    expect(stopAfter(stops, from === null ? null : at(from), key)).toBe(to === null ? null : at(to));
  });

  test('other keys mean nothing here, so the page keeps them', () => {
    expect(stopAfter(stops, 0, 'Tab')).toBeUndefined();
    expect(stopAfter(stops, 0, 'a')).toBeUndefined();
  });

  test('an empty figure can be walked without harm', () => {
    expect(stopAfter([], null, 'ArrowRight')).toBeNull();
  });
});

describe('stopAt', () => {
  test('the stop under the pointer, the nearest within reach, none beyond it', () => {
    expect(stopAt(stops, 60, 10)).toBe(at('0.1'));
    expect(stopAt(stops, 45, 10)).toBe(at('0.0'));
    expect(stopAt(stops, 400, 10)).toBeNull();
  });

  test('of two that hold the point the smaller one answers', () => {
    const outer: Stop = { ...stop(0, 0), key: 'outer', width: 200, height: 200 };
    expect(stopAt([outer, stop(0, 1)], 60, 10)).toBe(1);
  });

  test('every point of a lone stop finds it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (x, y) => {
          expect(stopAt([stop(0, 0)], x, y)).toBe(0);
        },
      ),
    );
  });
});
