import { expect, test } from 'vitest';
import { csvText } from '../../../src/briefing/sheet/csvText.ts';

test.each([
  ['a number', [1.5], '1.5'],
  ['zero', [0], '0'],
  ['a negative number, which is no formula', [-3], '-3'],
  ['nothing, which is not zero', [null], ''],
  ['text', ['北山乡'], '北山乡'],
  ['a comma', ['a,b'], '"a,b"'],
  ['a quote', ['a"b'], '"a""b"'],
  ['a new line', ['a\nb'], '"a\nb"'],
  ['a formula', ['=1+1'], "'=1+1"],
  ['a formula with a comma', ['=SUM(A1,B1)'], '"\'=SUM(A1,B1)"'],
  ['a plus, a minus, an at', ['+1', '-1', '@x'], "'+1,'-1,'@x"],
])('%s', (_, row, line) => {
  expect(csvText([row], { bom: false })).toBe(`${line}\r\n`);
});

test('begins with a byte order mark unless told otherwise', () => {
  expect(csvText([['年度'], [2024]])).toBe('\uFEFF年度\r\n2024\r\n');
});
