import type { Mark } from './marks.ts';
import { textWidth } from './textWidth.ts';

interface Span {
  readonly x0: number;
  readonly x1: number;
}

/** A value axis with its numbers at the left and a fine line across for each but zero, whose line is the base. */
export function valueGrid(
  ticks: readonly { readonly value: number; readonly y: number; readonly label: string }[],
  { x0, x1 }: Span,
): readonly Mark[] {
  return ticks.flatMap(({ value, y, label }): Mark[] => [
    ...(value === 0 ? [] : [{ mark: 'line', x1: x0, x2: x1, y1: y, y2: y, stroke: 'grid' } as const]),
    { mark: 'text', x: x0 - 6, y: y + 4, anchor: 'end', fill: 'ink-2', text: label },
  ]);
}

/** The base line with years under it, as many as fit columns `step` px apart. */
export function yearAxis(
  years: readonly { readonly year: number; readonly x: number }[],
  { y, x0, x1, step }: Span & { readonly y: number; readonly step: number },
): readonly Mark[] {
  const labels = yearLabels(
    years.map(({ year }) => year),
    step,
    12,
  );
  const texts = years.flatMap(({ x }, index): Mark[] => {
    const text = labels[index];
    return text ? [{ mark: 'text', x, y: y + 16, text }] : [];
  });
  return [
    { mark: 'line', x1: x0, x2: x1, y1: y, y2: y, stroke: 'axis' },
    { mark: 'group', anchor: 'middle', fill: 'ink-2', marks: texts },
  ];
}

/** Where figures before and after do not mean the same; the words stand at the head of the line, empty for none. */
export function breakMarks(x: number, y0: number, y1: number, text: string): readonly Mark[] {
  return [
    { mark: 'line', x1: x, x2: x, y1: y0, y2: y1, stroke: 'ink-3', dash: '1 3', key: 'break' },
    ...(text ? [{ mark: 'text', x: x + 4, y: y0 + 10, size: 11, fill: 'ink-3', text } as const] : []),
  ];
}

/**
 * Labels under years: whole where they fit the step, else the first whole and the rest as two digits, else
 * only as many as fit, the last always among them.
 */
export function yearLabels(years: readonly number[], step: number, size: number): readonly string[] {
  if (textWidth('2024', size) + 4 <= step) return years.map(String);
  const short = textWidth('24', size) + 4;
  // The first is set whole where it clears its neighbour.
  const wholeFirst = (textWidth('2024', size) + textWidth('24', size)) / 2 + 4 <= step;
  const every = Math.max(1, Math.ceil(short / Math.max(step, 1)));
  return years.map((year, index) => {
    if ((years.length - 1 - index) % every !== 0) return '';
    return index === 0 && wholeFirst ? String(year) : String(year % 100).padStart(2, '0');
  });
}
