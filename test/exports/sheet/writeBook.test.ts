import { DOMParser } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { BookCell, BookSheet } from '../../../src/exports/sheet/workbook.ts';
import { writeBook } from '../../../src/exports/sheet/writeBook.ts';
import { readXlsx as readOwn } from '../../../src/intake/readXlsx.ts';
import { openBook } from '../openBook.ts';

const head = (value: string): BookCell => ({ value, look: 'head' });
const sheets: readonly BookSheet[] = [
  {
    name: "封面/[a]'s",
    isProse: true,
    rows: [
      [{ value: '年度报告', look: 'title' }],
      [
        { value: '链接', look: 'label' },
        { value: 'https://example.gov.cn/#/a?b=1&c=2', link: 'https://example.gov.cn/#/a?b=1&c=2' },
      ],
      [{ value: '不是链接', link: 'javascript:alert(1)' }],
    ],
  },
  {
    name: '表',
    frozen: [1, 1],
    isFiltered: true,
    rows: [
      [head('单位'), head('年度'), head('占比')],
      [{ value: '甲 & <乙>' }, { value: 2024, format: '0' }, { value: 0.157, format: '0.0%' }],
      [{ value: '=1+1' }, { value: 0 }, { value: null }],
      [{ value: 'a_x0041_' }, { value: -3 }, { value: true }],
    ],
  },
  { name: '表', rows: [] },
];
const about = { title: '标题 <1>', author: '清石县', date: '2026-04-01' };
const bytes = writeBook(sheets, about);

test('is read by another library as it was meant: numbers, percent, filter, panes, titles, links, properties', async () => {
  const book = await readXlsx(bytes, { readStyles: true });
  expect(book.sheets.map(({ name }) => name)).toEqual(["封面  a 's", '表', '表 (2)']);
  const [cover, table] = book.sheets;
  expect(table?.rows).toEqual([
    ['单位', '年度', '占比'],
    ['甲 & <乙>', 2024, 0.157],
    ['=1+1', 0, null],
    ['a_x0041_', -3, true],
  ]);
  expect(table?.freezePane).toMatchObject({ rows: 1, columns: 1 });
  expect(table?.autoFilter?.range).toBe('A1:C4');
  expect(table?.cells?.get('1,2')?.style?.numFmt).toBe('0.0%');
  expect(table?.cells?.get('0,0')?.style?.font?.bold).toBe(true);
  expect(table?.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, orientation: 'landscape' });
  expect([...(cover?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.target ?? [])).toEqual([
    'https://example.gov.cn/#/a?b=1&c=2',
  ]);
  expect(book.properties).toMatchObject({ title: '标题 <1>', creator: '清石县' });
  const names = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  expect(names).toContain("_xlnm.Print_Titles\" localSheetId=\"1\">'表'!$A:$A,'表'!$1:$1<");
});

test('is read by our own reader as it was meant', () => {
  const { blocks, title } = readOwn(bytes);
  expect(title).toBe('标题 <1>');
  const words = blocks.flatMap((block) =>
    block.kind === 'grid' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );
  expect(words).toContainEqual(['甲 & <乙>', '2024', '15.7%']);
  expect(words).toContainEqual(['a_x0041_', '-3', 'TRUE']);
});

test('every part is XML, the same bytes come of the same sheets, and every part has its type', () => {
  expect(writeBook(sheets, about)).toEqual(bytes);
  const parts = unzipSync(bytes);
  const fail = (message: string): never => {
    throw new Error(message);
  };
  for (const part of Object.values(parts))
    new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
      strFromU8(part),
      'application/xml',
    );
  const types = [
    ...strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).matchAll(/PartName="\/([^"]+)"/g),
  ];
  expect(types.map(([, name]) => name).sort()).toEqual(
    Object.keys(parts)
      .filter((name) => !/rels|Content_Types/.test(name))
      .sort(),
  );
});

test('any text and any number come back as they were, but for what XML cannot hold', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const value = fc.oneof(text, number, fc.boolean(), fc.constant(null));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      async (rows) => {
        const plain = (one: unknown) =>
          typeof one === 'string'
            ? one.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') || null
            : Object.is(one, -0)
              ? 0
              : one;
        const [sheet] = await openBook(
          writeBook([{ name: 'a', rows: rows.map((row) => row.map((one) => ({ value: one }))) }]),
        );
        rows.forEach((row, r) =>
          row.forEach((one, c) => expect(plain(sheet?.at(r + 1, c + 1) ?? null)).toEqual(plain(one))),
        );
      },
    ),
    { numRuns: 100 },
  );
});
