import { describe, expect, test } from 'vitest';
import { figureSheets } from '../../../src/exports/sheet/figureSheets.ts';
import { officialSheets } from '../../../src/exports/sheet/officialSheets.ts';
import { writeBook } from '../../../src/exports/sheet/writeBook.ts';
import { readDocument } from '../../../src/intake/readDocument.ts';
import { cellMeasured } from '../../../src/measures/cellMeasured.ts';
import { exactNumberOf } from '../../../src/measures/measured.ts';
import { cellsIn, writeAddress } from '../../../src/report/address.ts';
import { measuredText } from '../../../src/words/measuredText.ts';
import { openBook } from '../openBook.ts';
import { shownCounty } from '../shownCounty.ts';

const shown = shownCounty('official-table');
const years = shown.table.columns.map(({ key }) => Number(key));
const reportOf = (year: number) => {
  const report = shown.collection.reportOf('shili', year);
  if (!report) throw new Error(`no report of ${year}`);
  return report;
};
const exactOf = (year: number) =>
  cellsIn(reportOf(year)).flatMap((address) => {
    const value = exactNumberOf(cellMeasured(reportOf(year), address));
    return value === null ? [] : [[writeAddress(address), value] as const];
  });

test('a sheet a table and year, the newest first, named by both', () => {
  expect(officialSheets(shown).map(({ name }) => name)).toEqual(
    years.toReversed().flatMap((year) => ['二', '三', '四'].map((number) => `${year} 表${number}（合成）`)),
  );
});

describe.each(years)('%i', (year) => {
  const sheets = officialSheets(shown).filter(({ name }) => name.startsWith(String(year)));

  test('our own reader takes the sheets for the form and reads the same report', async () => {
    const { report } = await readDocument('form.xlsx', writeBook(sheets), { year, agency: 'shili' });
    const numbers = cellsIn(reportOf(year)).flatMap((address) => {
      const value = report ? exactNumberOf(cellMeasured(report, address)) : null;
      return value === null ? [] : [[writeAddress(address), value] as const];
    });
    expect(new Map(numbers)).toEqual(new Map(exactOf(year)));
  });

  test('another reader finds as many numbers, the words of each that is absent, and one unit or a column of them', async () => {
    const book = await openBook(writeBook(sheets));
    const cells = book.flatMap(({ rows }) => rows.flat());
    const numbers = cells.filter((value) => typeof value === 'number');
    expect([...numbers].sort()).toEqual(
      exactOf(year)
        .map(([, value]) => value)
        .sort(),
    );
    const words = cellsIn(reportOf(year)).flatMap((address) => {
      const measured = cellMeasured(reportOf(year), address);
      return exactNumberOf(measured) === null ? [measuredText(measured, 'count', shown.words)] : [];
    });
    expect(cells.filter((value) => words.some((word) => word === value))).toHaveLength(words.length);
    const [disclosure, requests] = book;
    expect(disclosure?.rows.flat()).toEqual(
      expect.arrayContaining(['单位', '件', year < 2021 ? '项、元' : '万元']),
    );
    expect(requests?.at(2, 1)).toBe('单位：件');
    expect(requests?.isMerged).toBe(true);
  });
});

test('the list beside them has a unit a row, and years that are numbers', async () => {
  const [, , , list, cells] = await openBook(writeBook(figureSheets(shown)));
  expect(list?.rows[0]).toEqual(['表·行·栏', '单位', ...years]);
  const money = list?.rows.find(([name]) => /收费/.test(String(name)));
  expect(money?.[1]).toBe('万元');
  const unit = cells?.rows[0]?.indexOf('单位') ?? -1;
  expect(cells?.rows.find(([key]) => /feesTen|amount/.test(String(key)))?.[unit]).toBe('万元');
});
