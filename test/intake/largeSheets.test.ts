import { expect, test } from 'vitest';
import { readDocument } from '../../src/intake/readDocument.ts';
import { refusals, type Refusal } from '../../src/intake/refusal.ts';
import { everywhereNonZero } from './anyReport.ts';
import { sheetFile, typedSheet, type TypedSheet } from './asXlsx.ts';
import { handMadeBook } from './handMadeBook.ts';
import { printReport } from './printedForm.ts';

const plain = typedSheet(printReport(everywhereNonZero('2021'), '清石县临水镇人民政府'));
const merged = (...more: string[]): TypedSheet => ({ ...plain, merges: [...plain.merges, ...more] });
const many = (count: number, text: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index + 1)).join('');
const names = (...values: string[]): string =>
  `<definedNames>${values.map((value, index) => `<definedName name="_xlnm.${index}" localSheetId="0">${value}</definedName>`).join('')}</definedNames>`;

/** Small files that declare what is enormous: each is read or refused from what it declares. */
const cases: Readonly<Record<string, readonly ['read' | Refusal, () => Uint8Array]>> = {
  'a defined name over all columns': ['read', () => sheetFile(plain, { after: names('年度报告!$A:$XFD') })],
  'the names an auto-filter leaves': [
    'read',
    () => sheetFile(plain, { after: names('年度报告!$A$1:$IV$65536', '年度报告!$A$1:$XFD$1048576') }),
  ],
  'ten thousand defined names': [
    'read',
    () => sheetFile(plain, { after: names(...Array<string>(10_000).fill('年度报告!$A$1:$XFD$1048576')) }),
  ],
  'a merged range below the report, to row 200000': [
    'read',
    () => sheetFile(merged('A160:Z200000', 'AA1:XFD150')),
  ],
  'a merged range over the whole sheet': [
    'damaged',
    () => sheetFile({ cells: plain.cells, merges: [...plain.merges, 'A1:XFD1048576'] }),
  ],
  'merged ranges that overlap, 20,000 of them': [
    'damaged',
    () => sheetFile(merged(...Array<string>(15_000).fill('A1:O150'))),
  ],
  '200,000 merged ranges': [
    'tooManyCells',
    () =>
      handMadeBook({ sheets: [{ rows: '', after: many(200_000, (n) => `<mergeCell ref="A${n}:B${n}"/>`) }] }),
  ],
  'columns declared a hundred thousand times': [
    'damaged',
    () =>
      handMadeBook({
        sheets: [{ rows: '', before: many(100_000, (n) => `<col min="${n}" max="${n * 7}" hidden="1"/>`) }],
      }),
  ],
  'a million rows': [
    'tooManyCells',
    () =>
      handMadeBook({
        sheets: [{ rows: many(1_000_000, (n) => `<row r="${n}"><c r="A${n}"><v>1</v></c></row>`) }],
      }),
  ],
  'half a million rows without a cell': [
    'empty',
    () => handMadeBook({ sheets: [{ rows: many(500_000, (n) => `<row r="${n}" ht="${n % 97}.5"/>`) }] }),
  ],
  'a cell in the last column of every row': [
    'tooManyCells',
    () => handMadeBook({ sheets: [{ rows: many(1000, (n) => `<row><c r="XFD${n}"><v>1</v></c></row>`) }] }),
  ],
  'a million shared texts': [
    'tooManyCells',
    () => handMadeBook({ sheets: [{ rows: '' }], texts: many(700_000, (n) => `<si><t>${n % 89}</t></si>`) }),
  ],
  'a text of 20 MB': [
    'tooLarge',
    () =>
      handMadeBook({
        sheets: [{ rows: `<row><c t="inlineStr"><is><t>${'公开'.repeat(3_500_000)}</t></is></c></row>` }],
      }),
  ],
  'elements nested 300,000 deep': [
    'damaged',
    () => handMadeBook({ sheets: [{ rows: many(300_000, (n) => `<a${n}>`) }] }),
  ],
  'a sheet the workbook lists and does not have': [
    'damaged',
    () => handMadeBook({ sheets: [{ rows: '' }], mend: (parts) => delete parts['xl/worksheets/sheet1.xml'] }),
  ],
};

test.each(Object.entries(cases))(
  '%s',
  async (_, [outcome, make]) => {
    const bytes = make();
    const [before, start] = [process.memoryUsage().rss, performance.now()];
    const { status, reason } = await readDocument('large.xlsx', bytes);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(process.memoryUsage().rss - before).toBeLessThan(600e6);
    expect(status === 'read' ? status : reason).toEqual(outcome === 'read' ? 'read' : refusals[outcome]);
  },
  30_000,
);
