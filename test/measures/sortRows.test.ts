import { expect, test } from 'vitest';
import type { FigureTable } from '../../src/measures/figureTable.ts';
import type { Measured } from '../../src/measures/measured.ts';
import { sortRows } from '../../src/measures/sortRows.ts';

const unit = '件';
const number = (value: number): Measured => ({ state: value === 0 ? 'zero' : 'number', value });
const names: Record<string, [string, string]> = {
  a: ['忠仁镇', 'Zhongren'],
  b: ['北山乡', 'Beishan'],
  c: ['绥东镇', 'Suidong'],
  d: ['连生乡', 'Liansheng'],
};
const figures: Record<string, Measured> = {
  a: number(5),
  b: { state: 'blank' },
  c: number(0),
  d: number(5),
};
const tableIn = (language: 'zh' | 'en'): Pick<FigureTable, 'columns' | 'rows'> => ({
  columns: [{ key: '2024', label: unit, unit, kind: 'count' }],
  rows: Object.entries(figures).map(([key, cell]) => {
    const [zh = '', en = ''] = names[key] ?? [];
    return { key, label: { zh, en }[language], cells: [cell] };
  }),
});

test.each([
  ['stable, absent last', '2024', 'zh', 'cadb'],
  ['stable, absent last here too', '-2024', 'zh', 'adcb'],
  ['natural order', '', 'zh', 'abcd'],
  ['no such column', '-1999', 'zh', 'abcd'],
  ['by pinyin', 'label', 'zh', 'bdca'],
  ['by the English name', '-label', 'en', 'acdb'],
] as const)('%s: "%s" in %s', (_, sort, language, order) => {
  expect(
    sortRows(tableIn(language), sort, language)
      .map((row) => row.key)
      .join(''),
  ).toBe(order);
});

test.each(['2024', '-2024'])('a rate of few comes after those that can be ranked, by %s', (sort) => {
  const rate = (n: number, N: number): Measured => ({ state: 'number', value: n / N, ratio: { n, N } });
  const cells = { few: rate(2, 2), many: rate(5, 50), more: rate(9, 50), none: { state: 'blank' } as const };
  const rows = Object.entries(cells).map(([key, cell]) => ({ key, label: key, cells: [cell] }));
  const order = sortRows({ columns: tableIn('zh').columns, rows }, sort).map(({ key }) => key);
  expect(order.slice(2)).toEqual(['few', 'none']);
});
