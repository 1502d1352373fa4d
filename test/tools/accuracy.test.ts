import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/command/accuracy.ts';
import { scoreCells } from '../../tools/accuracy/scoreCells.ts';
import { indexOf } from '../../tools/accuracy/scoreNames.ts';
import { tableTruthSchema, trueCells } from '../../tools/accuracy/tableTruth.ts';
import { readDocument } from '../../src/intake/readDocument.ts';
import { hongze2023 } from '../fixtures/agencyYears.ts';
import { forms } from '../../src/report/lineItems.ts';
import { everywhereNonZero } from '../intake/anyReport.ts';
import { printReport } from '../intake/printedForm.ts';
import { asHtml } from '../intake/textLayouts.ts';

const document = asHtml(printReport(hongze2023, '淮安市洪泽区人民政府'), 'page');
const text = `# 青石县临水镇 | 镇 | 2023 | form 2021 | narrative; table2
一、总体情况
2023年,我镇在政府网站公开信息12条,未收到申请。
二、主动公开政府信息情况
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
规章 | 0 | 0 | 0 |
行政规范性文件 | 3 | 0 | 7 |`;
const { disclosure, disputes } = hongze2023.tables;
const figures = {
  form: '2021',
  table2: {
    规章: [0, 0, 0],
    行政规范性文件: [0, 5, 5],
    行政许可: disclosure?.licensing?.decisions,
    '行政事业性收费(万元)': disclosure?.fees?.amount,
  },
  table3: { '一、本年新收政府信息公开申请数量': hongze2023.tables.requests?.newlyReceived },
  table4: { 行政复议: disputes?.reconsideration },
};
const tables = {
  format: '2021',
  table2: { 规章: [0, 0, 0], 行政规范性文件: [3, 0, 7] },
  table3: {},
  table4: null,
};
const truth = {
  channels: [{ channel: 'government_website', count: 12, unit: '条', qualifier: 'exact' }],
  total_disclosed: null,
  requests_received: 0,
};

/** Of the half of the cases nobody looks at, which alone has targets, and of the other. */
const heldOut = '002.txt';
const lookedAt = '001.txt';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-accuracy-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of careful readings, of which some may be other than the documents say. */
function written(
  name: string,
  changed: { tables?: object; truth?: object; index?: string } = {},
  file = heldOut,
): string {
  const at = join(folder, name);
  mkdirSync(join(at, 'cases'), { recursive: true });
  mkdirSync(join(at, 'figures'));
  writeFileSync(join(at, 'cases', file), text);
  writeFileSync(
    join(at, 'cases-tables.jsonl'),
    `${JSON.stringify({ ...tables, file, ...changed.tables })}\n`,
  );
  writeFileSync(join(at, 'cases-truth.jsonl'), `${JSON.stringify({ ...truth, file, ...changed.truth })}\n`);
  writeFileSync(
    join(at, 'cases-index.tsv'),
    changed.index ?? `file\tagency\tlevel\tyear\n${file}\t青石县临水镇\t镇\t2023\n`,
  );
  return at;
}

async function call(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { out: (told) => void (out += told), err: (told) => void (err += told) });
  return { code, out, err };
}

describe('nianbao accuracy', () => {
  test('a line for each target, exit 0 where all are met', async () => {
    const { code, out } = await call(written('met'));
    expect(out).toMatch(
      /cases 表格 tables（1 件） +6\/6 对 right \(100%\)，错 wrong 0，未读 unread 0 +错 0，≥ 99\.9% +是 yes/,
    );
    expect(out).toMatch(/没看的一半 held out：渠道 channels recall（除争议 0 settled） +100% \(1\/1\)/);
    expect(out).toMatch(/没看的一半 held out：收到申请 requests +100% \(1\/1\)/);
    expect(out).not.toContain('NO');
    expect(code).toBe(0);
  });

  test.each<[string, Parameters<typeof written>[1], RegExp]>([
    [
      'a cell read otherwise than a careful person reads it',
      { tables: { table2: { 规章: [0, 0, 1] } } },
      /表格.*错 wrong [1-9].*否 NO/,
    ],
    [
      'a channel that is not read',
      { truth: { channels: [{ ...truth.channels[0], count: 13 }] } },
      /held out：渠道 channels recall（除争议 0 settled）.*0%.*否 NO/,
    ],
    ['requests read otherwise', { truth: { requests_received: 4 } }, /收到申请.*0%.*否 NO/],
    [
      'another year',
      { index: 'file\tagency\tlevel\tyear\n002.txt\t青石县临水镇\t镇\t2022\n' },
      /年度.*错 wrong 1.*否 NO/,
    ],
    [
      'another agency',
      { index: 'file\tagency\tlevel\tyear\n002.txt\t红山县\t县\t2023\n' },
      /机关.*错 wrong 1.*否 NO/,
    ],
  ])('%s: exit 1', async (name, changed, line) => {
    const at = written(name, changed);
    const { code, out } = await call(at, '--misses');
    expect(code).toBe(1);
    expect(out).toMatch(line);
  });

  test('the differences of the half held out are counted and never told', async () => {
    const changed = { truth: { channels: [{ ...truth.channels[0], count: 13 }] } };
    const told = await call(written('told', changed, lookedAt), '--misses');
    expect(told.out).toContain('001.txt  notRead  government_website 13 exact');
    const kept = await call(written('kept', changed), '--misses');
    expect(kept.out).not.toContain('notRead');
    expect(kept.code).toBe(1);
  });

  test.each([[[]], [['nowhere']], [['a', 'b']], [['--what', 'a']]])('%j exits 2', async (args) => {
    const { code, out, err } = await call(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  test('a specimen beside its figures, with the totals it misprints', async () => {
    const at = written('specimen');
    mkdirSync(join(at, 'documents'));
    writeFileSync(join(at, 'documents', 'district.html'), document);
    writeFileSync(join(at, 'figures', 'district.json'), JSON.stringify({ ...figures, table4: disputes }));
    const { out } = await call(at);
    expect(out).toMatch(/district\.html 印错的总计报为错误 +2\/2/);
    // The careful reading leaves rows out here, and reading more than it is wrong.
    expect(out).toMatch(/district\.html 表二三四.*错 wrong [1-9]/);
  });
});

describe('documents that are hard to read', () => {
  const base = asHtml(printReport(everywhereNonZero('2021'), '清石县临水镇人民政府'), 'page');
  const { licensing } = everywhereNonZero('2021').tables.disclosure ?? {};
  const figure = `>${String(licensing?.decisions)}</span>`;

  async function hard(name: string, documents: Readonly<Record<string, string>>): Promise<string> {
    const at = written(name);
    mkdirSync(join(at, 'hard'));
    writeFileSync(join(at, 'hard', 'base.html'), base);
    for (const [file, content] of Object.entries(documents)) {
      expect(content).not.toBe(base);
      writeFileSync(join(at, 'hard', file), content);
    }
    return (await call(at)).out;
  }

  test('each is its base with one place changed, whole where every cell is told as it stands', async () => {
    const out = await hard('hard', {
      'sup.html': base.replace(figure, figure.replace('<', '<sup>1</sup><')),
      'x-error.html': base.replace(figure, '>#REF!</span>'),
    });
    expect(out).toMatch(/难读的文件.*3\/3 完整 whole，错 wrong 0，漏而未说 silent 0 .*是 yes/);
    expect(out).toMatch(/of these \.html +3\/3/);
  });

  test.each([
    ['a figure told otherwise', '>4711</span>', /1\/2 完整 whole，错 wrong 1，漏而未说 silent 0 .*否 NO/],
    ['a figure told as blank', '></span>', /1\/2 完整 whole，错 wrong 0，漏而未说 silent 1 .*否 NO/],
  ])('%s', async (name, cell, line) => {
    expect(await hard(name, { 'changed.html': base.replace(figure, cell) })).toMatch(line);
  });
});

test('the documents with most differences are named', async () => {
  const { out } = await call(written('worst', { tables: { table2: { 规章: [5, 6, 7] } } }));
  expect(out).toMatch(/documents with most differences：002\.txt [3-9]/);
});

test('the project’s own documents are measured against what their maker printed', async () => {
  for (const form of forms) {
    const truthFile: unknown = JSON.parse(readFileSync(`test/fixtures/documents/${form}.json`, 'utf8'));
    expect(truthFile).toEqual(everywhereNonZero(form));
  }
  expect((await call(written('own'))).out).toMatch(/自带文档 own documents（[1-9]\d* 件） +(\d+)\/\1 对/);
});

describe('cells are held against each other by address', () => {
  test('a careful reading by row names of any numbering', async () => {
    const cells = trueCells(tableTruthSchema.parse(figures));
    const { readings } = await readDocument('a.html', new TextEncoder().encode(document));
    const listed = readings.filter(({ address }) =>
      cells.has(`${address.table}.${address.row}.${address.column}`),
    );
    const { visible, right, wrong, unread } = scoreCells(cells, listed, 'a');
    expect([visible, right, wrong, unread]).toEqual([cells.size, cells.size, 0, 0]);
  });

  test.each([
    ['三（六）2.申请人逾期未按收费通知要求缴纳费用', 'requests.feeOverdue.total'],
    ['(三)3.危及“三安全一稳定”', 'requests.securityOrStability.total'],
    ['三（六）其他处理（该报告只印一行，无1/2/3细项）', 'requests.otherwiseHandled.total'],
    ['三（六）3.其他', 'requests.other.total'],
    ['三（七）总计', 'requests.outcomeTotal.total'],
    ['四、结转下年度继续办理', 'requests.carriedForward.total'],
  ])('%s', (row, key) => {
    const cells = trueCells({
      form: '2021',
      table2: null,
      table3: { [row]: [0, 0, 0, 0, 0, 0, 5] },
      table4: null,
    });
    expect(cells.get(key)).toBe(5);
  });

  test('a stroke in a careful reading is a blank cell, never 0', () => {
    const cells = trueCells({ form: '2021', table2: { 规章: ['/', '+19', 0] }, table3: null, table4: null });
    expect([...cells.values()]).toEqual([null, 19, 0]);
  });

  test('an index line without a year is a year nobody can tell', () => {
    expect([...indexOf('head\na.txt\t某局\t部门\tunknown\n').values()]).toEqual([
      { agency: '某局', year: null },
    ]);
  });
});
