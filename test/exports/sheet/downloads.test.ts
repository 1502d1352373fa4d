import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { figureCsv } from '../../../src/exports/sheet/figureCsv.ts';
import { figureJson, figureJsonSchema } from '../../../src/exports/sheet/figureJson.ts';
import { figureSheets } from '../../../src/exports/sheet/figureSheets.ts';
import { workbook } from '../../../src/exports/sheet/workbook.ts';
import type { ShownFigure } from '../../../src/exports/shownFigure.ts';
import type { Measured } from '../../../src/measures/measured.ts';
import { isGuarded, measuredText } from '../../../src/words/measuredText.ts';
import { openBook } from '../openBook.ts';
import { fileName } from '../../../src/exports/saveFile.ts';
import { figureIds } from '../../../src/figures/figureList.ts';
import { shownCounty } from '../shownCounty.ts';
import { anyShown } from './anyShown.ts';

const states = fc.sample(anyShown, { numRuns: 50, seed: 20_260_401 });

/** The words for a state in files, written down here once more: others read them by program. */
const statuses: Record<Measured['state'], string> = {
  number: 'number',
  zero: 'zero',
  approximate: 'approximate',
  atLeast: 'at_least',
  undefined: 'undefined_rate',
  blank: 'blank',
  notApplicable: 'not_applicable',
  unreadable: 'unreadable',
  notInForm: 'not_in_form',
  notMentioned: 'not_mentioned',
  notReported: 'not_reported',
  unpublished: 'unpublished',
  notAwaited: 'not_awaited',
};

/** The numbers a download must give for a figure, said anew from the series: exact, lower bound, near, n, N. */
function numbersOf(measured: Measured): readonly (number | null)[] {
  const ratio = 'ratio' in measured ? measured.ratio : undefined;
  const { n, N } = ratio ?? { n: null, N: null };
  if (measured.state === 'number' || measured.state === 'zero') return [measured.value, null, null, n, N];
  if (measured.state === 'atLeast') return [null, measured.value, null, n, N];
  if (measured.state !== 'approximate') return [null, null, null, n, N];
  return measured.qualifier === 'approx'
    ? [null, null, measured.value, null, null]
    : [null, measured.value, null, null, null];
}

function series({ table }: ShownFigure) {
  return table.rows.flatMap((row) =>
    table.columns.map((column, index) => {
      const measured = row.cells[index];
      if (!measured) throw new Error(`${row.key} has no cell for ${column.key}`);
      return { row, column, measured, label: row.label };
    }),
  );
}

test('the states differ, and between them show every way a figure can be', () => {
  const seen = new Set(states.flatMap((shown) => series(shown).map(({ measured }) => measured.state)));
  expect(new Set(states.map(({ figure }) => figure.id)).size).toBeGreaterThan(9);
  for (const state of [
    'number',
    'zero',
    'approximate',
    'atLeast',
    'blank',
    'notReported',
    'notInForm',
    'undefined',
  ])
    expect(seen).toContain(state);
});

describe('what is downloaded is what is shown', () => {
  test('CSV, read by another library', () => {
    for (const shown of states) {
      const { data, errors } = Papa.parse<string[]>(figureCsv(shown, false), { skipEmptyLines: true });
      expect(errors).toEqual([]);
      const [head = [], ...lines] = data;
      const at = (line: readonly string[], zh: string, en: string) =>
        line[head.indexOf(shown.words.meta.code === 'zh' ? zh : en)] ?? 'no such column';
      const number = (text: string) => (text === '' ? null : Number(text));
      const read = lines.map((line) => ({
        place: [at(line, '行代码', 'row_key'), at(line, '列代码', 'column_key')],
        status: at(line, '状态', 'status'),
        synthetic: at(line, '合成', 'synthetic'),
        numbers: [
          at(line, '数值', 'value'),
          at(line, '下限', 'value_min'),
          at(line, '约数', 'value_about'),
          at(line, '分子', 'numerator'),
          at(line, '分母', 'denominator'),
        ].map(number),
      }));
      expect(read).toEqual(
        series(shown).map(({ row, column, measured }) => ({
          place: [row.key, column.key],
          status: statuses[measured.state],
          synthetic: String(shown.table.synthetic),
          numbers: numbersOf(measured),
        })),
      );
    }
  });

  test('JSON, as its schema says', () => {
    for (const shown of states) {
      const read = figureJsonSchema.parse(JSON.parse(figureJson(shown)));
      expect(read.synthetic).toBe(shown.table.synthetic);
      expect(read.rows.map(({ key }) => key)).toEqual(shown.table.rows.map(({ key }) => key));
      expect(
        read.rows.flatMap(({ cells }) =>
          cells.map(({ value, value_min, value_about, numerator, denominator, status }) => [
            status,
            [value, value_min, value_about, numerator, denominator].map((number) => number ?? null),
          ]),
        ),
      ).toEqual(series(shown).map(({ measured }) => [statuses[measured.state], numbersOf(measured)]));
    }
  });

  test('XLSX, read by another library: numbers are numbers, words say why there is none, nothing is merged', async () => {
    for (const shown of states) {
      const { table, words } = shown;
      const book = await openBook(await workbook(figureSheets(shown)));
      const names = book.map(({ name }) => name);
      if (shown.figure.slide.kind === 'form') expect(names.length % 3).toBe(2);
      else expect(names).toHaveLength(5);
      for (const sheet of book.slice(0, 5)) expect(sheet.isMerged).toBe(false);
      const asShown = book[3];
      const perColumn = table.columns.map(({ kind }) => (kind === 'rate' ? 3 : 1));
      const unitColumn = table.rows.some(({ unit }) => unit !== undefined) ? 1 : 0;
      const firstOf = (index: number) =>
        2 + unitColumn + perColumn.slice(0, index).reduce((sum, width) => sum + width, 0);
      expect(asShown?.rows.length).toBe(table.rows.length + 1);
      table.rows.forEach((row, r) => {
        const isYear = /^\d{4}$/.test(row.key) && row.label === words.format.year(row.key);
        expect(asShown?.at(r + 2, 1)).toBe(isYear ? Number(row.key) : row.label);
        if (unitColumn === 1) expect(asShown?.at(r + 2, 2)).toBe(row.unit);
        table.columns.forEach((column, c) => {
          const measured = row.cells[c];
          if (!measured) throw new Error('no cell');
          const [exact, , , n, N] = numbersOf(measured);
          const at = firstOf(c);
          const value = asShown?.at(r + 2, at);
          if (isGuarded(measured) && measured.state !== 'undefined')
            expect(value).toMatch(/^[\d,]+\/[\d,]+$/);
          else if (exact !== null) expect(value).toBe(exact);
          else expect(value).toBe(measuredText(measured, column.kind, words));
          if (column.kind === 'rate')
            expect([asShown?.at(r + 2, at + 1), asShown?.at(r + 2, at + 2)]).toEqual([n, N]);
        });
      });
      expect(names[3]?.includes(words.meta.code === 'zh' ? '合成' : 'synthetic')).toBe(table.synthetic);
      expect(book[4]?.rows.length).toBe(series(shown).length + 1);
    }
  });
});

test('figures of one family do not overwrite one another', () => {
  const names = figureIds.map((id) => fileName(shownCounty(id), 'csv'));
  expect(new Set(names).size).toBe(names.length);
});
