import type { BookCell } from '../sheet/workbook.ts';
import { writeBook } from '../sheet/writeBook.ts';
import { chartSeries, type DeckChart } from './deck.ts';

/**
 * The workbook behind a chart, opened by “edit data”: absent stays absent, 0
 * stays 0. A last column says what a number cannot.
 */
export function chartWorkbook(chart: DeckChart, remarks: string): Uint8Array {
  const series = chartSeries(chart);
  const format = chart.kind === 'rate' ? { format: '0.0%' } : {};
  const text = (value: string): BookCell => ({ value });
  const rows = chart.categories.map((category, r) => {
    const said = series.flatMap(({ name, points }) => {
      const words = points[r]?.said ?? '';
      return words === '' ? [] : [`${name} ${words}`];
    });
    const values = series.map(({ points }): BookCell => ({ value: points[r]?.value ?? null, ...format }));
    return [text(category), ...values, text(said.join('; '))];
  });
  // The charts name their cells by this sheet's name.
  return writeBook([
    { name: 'Sheet1', rows: [[text(''), ...series.map(({ name }) => text(name)), text(remarks)], ...rows] },
  ]);
}
