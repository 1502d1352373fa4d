import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText, safeText } from '../../../src/exports/sheet/csvText.ts';

test.each([
  ['a number', [1.5], '1.5'],
  ['zero', [0], '0'],
  ['a negative number, which is no formula', [-3], '-3'],
  ['nothing, which is not zero', [null], ''],
  ['yes and no', [true, false], 'true,false'],
  ['text', ['北山乡'], '北山乡'],
  ['a comma', ['a,b'], '"a,b"'],
  ['a quote', ['a"b'], '"a""b"'],
  ['a new line', ['a\nb'], '"a\nb"'],
  ['a formula', ['=1+1'], "'=1+1"],
  ['a formula with a comma', ['=SUM(A1,B1)'], '"\'=SUM(A1,B1)"'],
  ['a plus, a minus, an at', ['+1', '-1', '@x'], "'+1,'-1,'@x"],
  ['full-width signs', ['＝1', '＋1', '－1', '＠A'], "'＝1,'＋1,'－1,'＠A"],
  ['a formula after blanks', [' =cmd|x'], "' =cmd|x"],
])('%s', (_, row, line) => {
  expect(csvText([row], { bom: false })).toBe(`${line}\r\n`);
});

test('begins with a byte order mark unless told otherwise', () => {
  expect(csvText([['年度'], [2024]])).toBe('\uFEFF年度\r\n2024\r\n');
});

/** What makes trouble in CSV, and some that does not. */
const unit = fc.constantFrom(...'a年9,;"\'\r\n\t =+-@＝＋ ');

test('any text comes back to another library as it was, an apostrophe apart', () => {
  const row = fc.array(fc.string({ unit, maxLength: 8 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const { data } = Papa.parse(csvText(rows, { bom: false }), { delimiter: ',', newline: '\r\n' });
      expect(data.slice(0, -1)).toEqual(rows.map((cells) => cells.map(safeText)));
    }),
    { numRuns: 200 },
  );
});
