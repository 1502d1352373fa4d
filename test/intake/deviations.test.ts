import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/intake/readDocument.ts';
import { writeAddress } from '../../src/report/address.ts';
import { forms, type Form } from '../../src/report/lineItems.ts';
import type { Reading } from '../../src/intake/readings.ts';
import { everywhereNonZero } from './anyReport.ts';
import { printReport, type PrintedCell, type PrintedReport, type PrintedTable } from './printedForm.ts';
import { asHtml, asText } from './textLayouts.ts';

const agency = '清石县临水镇人民政府';
const wholeOf = (form: Form): PrintedReport => printReport(everywhereNonZero(form), agency);

type Change = (table: PrintedTable, form: Form) => PrintedTable;
const cell = (text: string, wide = 1): PrintedCell => ({ text, wide, high: 1 });

function changed(form: Form, change: Change): PrintedReport {
  const print = wholeOf(form);
  return {
    ...print,
    sections: print.sections.map((section) =>
      section.table ? { ...section, table: change(section.table, form) } : section,
    ),
  };
}

async function readingsOf(content: string): Promise<ReadonlyMap<string, Reading>> {
  const { readings } = await readDocument('deviation', new TextEncoder().encode(content));
  return new Map(readings.map((reading) => [writeAddress(reading.address), reading]));
}

const texts =
  (pattern: RegExp, replacement: string): Change =>
  (table) =>
    table.map((row) => row.map((one) => ({ ...one, text: one.text.replace(pattern, replacement) })));

const besides =
  (label: RegExp, added: (row: readonly PrintedCell[]) => readonly (readonly PrintedCell[])[]): Change =>
  (table) =>
    table.flatMap((row) => (row.some(({ text }) => label.test(text)) ? [row, ...added(row)] : [row]));

/** Other ways of printing the same form: every figure is still read, and read as the same. */
const harmless: readonly (readonly [string, Change])[] = [
  [
    'extra row 其他主动公开文件',
    besides(/^行政强制$/, (row) => [[cell('其他主动公开文件'), ...row.slice(1)]]),
  ],
  ['heading cut to 本年新', texts(/^本年新(制作|公开)数量$/, '本年新')],
  ['both columns named 本年新制作数量', texts(/^本年新公开数量$/, '本年新制作数量')],
  ['本年增\\减', texts(/^本年增\/减$/, '本年增\\减')],
  ['本年增/', texts(/^本年增\/减$/, '本年增/')],
  [
    '本年发件, 现行有效件',
    (table) =>
      texts(/^本年制发件数$/, '本年发件')(texts(/^现行有效件数$/, '现行有效件')(table, '2021'), '2021'),
  ],
  ['本年(2023)制发件数', texts(/^本年制发件数$/, '本年(2023)制发件数')],
  [
    'an example number in the heading',
    texts(/^现行有效件数$/, '现行有效件数（截至年底，减少的填负数，如-8）'),
  ],
  ['caption row above', (table) => [[cell('主动公开政府信息情况', 4)], ...table]],
  ['规范性文件 in the form of 2021', texts(/^行政规范性文件$/, '规范性文件')],
  ['规 章', texts(/^规章$/, '规 章')],
  ['行政事业型收费', texts(/^行政事业性收费$/, '行政事业型收费')],
  ['applicants over lines', texts(/^(商业|科研)(企业|机构)$/, '$1 $2')],
  ['社会组织', texts(/^社会公益组织$/, '社会组织')],
  ['三、本 年度办 理结果', texts(/^三、本年度办理结果$/, '三、本 年度办 理结果')],
  ['维持, 纠正', texts(/^结果(维持|纠正)$/, '$1')],
];

describe.each(forms)('form %s is read the same with', (form) => {
  test.each(harmless)('%s', async (_name, change) => {
    const print = changed(form, change);
    const expected = await readingsOf(asHtml(wholeOf(form), 'page'));
    for (const content of [asHtml(print, 'page'), asText(print, 'pipes padded')]) {
      const read = await readingsOf(content);
      const differing = [...expected].filter(([address, { value }]) => {
        const other = read.get(address);
        return other?.value !== value || other.status === 'doubtful';
      });
      expect(differing.map(([address]) => [address, read.get(address)?.how])).toEqual([]);
    }
  });
});

/** What one cell of 行政许可 says, and what is read of it; the first of three columns in 2019, the only one in 2021. */
const cells: readonly (readonly [string, number | null, Reading['status']])[] = [
  ['0', 0, 'read'],
  ['', null, 'absent'],
  ['/', null, 'absent'],
  ['-', null, 'absent'],
  ['—', null, 'absent'],
  ['无', null, 'absent'],
  ['不涉及', null, 'absent'],
  ['**', null, 'absent'],
  ['124件', 124, 'read'],
  ['1,234', 1234, 'read'],
  ['1，234', 1234, 'read'],
  ['１２３', 123, 'read'],
  [' 12 ', 12, 'read'],
  ['1 0', 10, 'doubtful'],
  ['0/1', null, 'absent'],
];

test.each(cells)('a cell that says “%s”', async (text, value, status) => {
  const print = changed('2021', (table) =>
    table.map((row) => (row[0]?.text === '行政许可' ? [cell('行政许可'), cell(text, 3)] : row)),
  );
  const reading = (await readingsOf(asHtml(print, 'page'))).get('disclosure.licensing.decisions');
  expect([reading?.value, reading?.status]).toEqual([value, status]);
});

const withRow = (form: Form, label: string, figures: readonly string[]): PrintedReport =>
  changed(form, (table) =>
    table.map((row) => (row[0]?.text === label ? [row[0], ...figures.map((text) => cell(text))] : row)),
  );

test('a signed change keeps its sign', async () => {
  const read = await readingsOf(asHtml(withRow('2019', '行政许可', ['21', '+19', '40']), 'page'));
  expect(read.get('disclosure.licensing.itemsChange')).toMatchObject({ value: 19, asPrinted: '+19' });
  const less = await readingsOf(asHtml(withRow('2019', '行政许可', ['21', '-8', '40']), 'page'));
  expect(less.get('disclosure.licensing.itemsChange')?.value).toBe(-8);
});

test.each([
  ['行政事业性收费', '152790元', 15.279],
  ['行政事业性收费', '1646.5万元', 1646.5],
])('%s printed as %s is %d 万元 in the report', async (label, text, tenThousand) => {
  const content = asHtml(withRow('2021', label, [text]), 'page');
  const { report } = await readDocument('money', new TextEncoder().encode(content));
  expect(report?.tables.disclosure?.fees?.amount).toEqual({
    value: tenThousand,
    asPrinted: text,
  });
});

test('总计 printed before 自然人 is turned back by arithmetic', async () => {
  const print = changed('2021', (table) =>
    table.map((row) => {
      const figures = row.slice(-7);
      if (figures.length === 7 && figures.every(({ text }) => /^\d+$/.test(text)))
        return [...row.slice(0, -7), ...figures.slice(-1), ...figures.slice(0, -1)];
      const total = row.find(({ text }) => text === '总计');
      return total && row.some(({ text }) => text === '自然人')
        ? row.flatMap((one) => (one === total ? [] : one.text === '自然人' ? [total, one] : [one]))
        : row;
    }),
  );
  const expected = await readingsOf(asHtml(wholeOf('2021'), 'page'));
  const read = await readingsOf(asHtml(print, 'page'));
  for (const [address, { value }] of expected)
    if (address.startsWith('requests')) expect([address, read.get(address)?.value]).toEqual([address, value]);
});

test('sub-rows 行政检查 and 行政确认 are no rows of the form', async () => {
  const print = changed(
    '2019',
    besides(/^其他对外管理服务事项$/, () => [
      [cell('行政检查'), cell('7'), cell('7'), cell('7')],
      [cell('行政确认'), cell('8'), cell('8'), cell('8')],
    ]),
  );
  const expected = await readingsOf(asHtml(wholeOf('2019'), 'page'));
  const read = await readingsOf(asHtml(print, 'page'));
  for (const [address, { value }] of expected)
    expect([address, read.get(address)?.value]).toEqual([address, value]);
});

test('a label lost in print is placed by its neighbours and confirmed by the sums', async () => {
  const print = changed('2021', texts(/^（一）予以公开$/, ''));
  const reading = (await readingsOf(asText(print, 'pipes padded'))).get('requests.granted.total');
  expect([reading?.value, reading?.status, reading?.how]).toEqual([21, 'recovered', 'position']);
});

test('a digit set apart in a row of applicants is joined as the sum confirms', async () => {
  const print = changed('2021', texts(/^21$/, '2 1'));
  const reading = (await readingsOf(asHtml(print, 'page'))).get('requests.granted.total');
  expect([reading?.value, reading?.status, reading?.how]).toEqual([21, 'recovered', 'joinedDigits']);
});

test('blank cells dropped from every row leave the first column and the total', async () => {
  const rows = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '（一）予以公开',
    '（二）部分公开',
  ];
  const head = `${agency}2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n`;
  const pairs = await readingsOf(
    `${head}${rows.map((label, at) => `${label} |\n${at % 2 === 0 ? '3 |\n3 |' : '0 |\n0 |'}\n|||||||`).join('\n')}`,
  );
  expect(pairs.get('requests.newlyReceived.naturalPerson')).toMatchObject({ value: 3, how: 'firstAndTotal' });
  expect(pairs.get('requests.newlyReceived.commercialEnterprise')?.status).toBe('absent');
  // One row of two among full ones could be any two columns.
  const mixed = await readingsOf(
    `${head}${rows.map((label, at) => `${label} |\n${at === 0 ? '3 |\n3 |' : Array.from({ length: 7 }, () => '0 |').join('\n')}\n|||`).join('\n')}`,
  );
  expect(mixed.get('requests.newlyReceived.naturalPerson')?.status).toBe('absent');
  expect(mixed.get('requests.carriedOver.total')?.value).toBe(0);
});
