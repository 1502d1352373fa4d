import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/exports/sheet/csvText.ts';
import { findingRows, type FindingList } from '../../../src/exports/sheet/findingRows.ts';
import { findingSheets } from '../../../src/exports/sheet/findingSheets.ts';
import { workbook } from '../../../src/exports/sheet/workbook.ts';
import { checkAll } from '../../../src/checks/checkAll.ts';
import { openBook } from '../openBook.ts';
import { bothWords } from '../../../src/words/bothWords.ts';
import { figureCounty } from '../../fixtures/figureCounty.ts';

const findings = checkAll({ tree: figureCounty.tree, reports: figureCounty.reportsOf('shili') });
const list: FindingList = {
  findings,
  nameOf: (agency) => `单位${agency}`,
  isSynthetic: () => true,
  words: bothWords.zh,
  link: null,
  dataDate: '2026-04-01',
  version: 'fixture',
};

test('findings as CSV: a row each, both sides as numbers, an unknown side empty and not 0', () => {
  const { data } = Papa.parse<Record<string, string>>(csvText(findingRows(list), { bom: false }), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => row['问题代码'])).toEqual(findings.map(({ id }) => id));
  const number = (text: string | undefined) => (text === '' ? null : Number(text));
  expect(data.map((row) => [number(row['左边']), number(row['右边']), number(row['差额'])])).toEqual(
    findings.map(({ left, right, difference }) => [left?.value ?? null, right?.value ?? null, difference]),
  );
  expect(findings.some(({ difference }) => difference === null)).toBe(true);
  expect(data.every((row) => row['合成'] === 'true')).toBe(true);
});

test('findings as XLSX: cover, contents, notes with every rule used, and the list', async () => {
  const book = await openBook(await workbook(findingSheets(list)));
  expect(book.map(({ name }) => name)).toEqual(['封面', '目录', '说明', '问题（合成）']);
  const sheet = book[3];
  expect(sheet?.isMerged).toBe(false);
  expect(sheet?.rows.length).toBe(findings.length + 1);
  findings.forEach(({ text, difference, year }, index) => {
    expect(sheet?.at(index + 2, 3)).toBe(year);
    expect(sheet?.at(index + 2, 8)).toBe(bothWords.zh.sayFinding(text));
    expect(sheet?.at(index + 2, 13)).toBe(difference);
  });
  const notes = JSON.stringify(book[2]?.rows);
  expect(notes).toContain('表三各列：本年新收＋上年结转＝办理结果总计＋结转下年度');
});
