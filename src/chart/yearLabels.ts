import { textWidth } from './textWidth.ts';

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
