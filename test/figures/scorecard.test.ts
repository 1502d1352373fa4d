import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../src/command/readDataFolder.ts';
import { checkAll } from '../../src/checks/checkAll.ts';
import { keyPoints } from '../../src/figures/scorecard/keyPoints.ts';
import {
  groupsIn,
  scorecard,
  scoredColumns,
  trendOf,
  type ScoredRow,
} from '../../src/figures/scorecard/scorecard.ts';
import { checkReport } from '../../src/checks/checkReport.ts';
import type { Change } from '../../src/measures/changeBetween.ts';
import { collectionOf } from '../../src/measures/collection.ts';
import type { Measured } from '../../src/measures/measured.ts';
import { sortRows } from '../../src/measures/sortRows.ts';
import type { Filing } from '../../src/report/deadline.ts';
import type { Words } from '../../src/words/words.ts';
import en from '../../src/words/en/index.ts';
import zh from '../../src/words/zh/index.ts';
import { hongze2023 } from '../fixtures/agencyYears.ts';
import { hongze } from './hongze.ts';
import { agencyDraft, received, reportDraft, stamp } from '../measures/reportDraft.ts';

const county = [
  agencyDraft('county', null, { level: 'county' }),
  agencyDraft('a', 'county'),
  agencyDraft('b', 'county'),
  agencyDraft('c', 'county', { until: 2020 }),
  agencyDraft('bureau', 'county', { level: 'county', kind: 'department' }),
];

describe('the scorecard', () => {
  const reports = [
    received('a', 2021, 20, 5, 20),
    { ...received('a', 2023, 50, 2, 4), published: '2024-02-10' },
    {
      ...received('bureau', 2023, { status: 'approximate', value: 80, qualifier: 'over', asPrinted: '80余' }),
    },
  ];
  const collection = collectionOf(county, reports, stamp);
  const scored = { collection, area: 'county', year: 2023, findingsOf: () => [] };
  const rows = (among: 'all' | 'governments' | 'departments') => scorecard(scored, among, [], zh);
  const cell = (row: ScoredRow | undefined, column: (typeof scoredColumns)[number]) =>
    row?.cells[scoredColumns.indexOf(column)];

  test('has a tab for each kind of agency there is', () => {
    expect(groupsIn(collection, 'county')).toEqual(['governments', 'departments', 'all']);
    expect(rows('governments').map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(rows('departments').map(({ key }) => key)).toEqual(['bureau']);
    expect(groupsIn(collection, 'a')).toEqual([]);
  });

  test('keeps absent, not due and approximate apart, and none of them is 0', () => {
    const [a, b, c, bureau] = rows('all');
    expect(cell(a, 'requests.newlyReceived')).toMatchObject({ value: 50 });
    expect(cell(b, 'requests.newlyReceived')).toEqual({ state: 'notReported' });
    expect(cell(b, 'review')).toEqual({ state: 'notReported' });
    expect(cell(c, 'requests.newlyReceived')).toEqual({ state: 'notAwaited' });
    expect(cell(bureau, 'requests.newlyReceived')).toMatchObject({ state: 'approximate', asPrinted: '80余' });
    expect([a?.filed?.filing, cell(a, 'filing')]).toEqual(['late', { state: 'number', value: 10 }]);
  });

  test.each(scoredColumns)('sorted by %s, either way, who has no figure comes last', (column) => {
    for (const sort of [column, `-${column}`]) {
      const sorted = sortRows({ columns: scoredColumns.map((key) => ({ key })), rows: rows('all') }, sort);
      const known = sorted.map((row) => 'value' in (cell(row, column) ?? {}));
      expect(known).toEqual(known.toSorted((one, other) => Number(other) - Number(one)));
    }
  });

  test('a change is counted from the year chosen, and refused where rates are of few', () => {
    expect(trendOf(scored, 'a', 'requests.newlyReceived', 2021, 2021).change).toMatchObject({ absolute: 30 });
    expect(trendOf(scored, 'a', 'requests.newlyReceived', 2021, 2022).change?.ok).toBe(false);
    expect(trendOf(scored, 'a', 'rates.disclosure', 2021, 2021).change).toMatchObject({
      reason: 'smallNumbers',
    });
  });

  test('the year before the first shown is asked for the change alone', () => {
    const { points } = trendOf(scored, 'a', 'requests.newlyReceived', 2023, 2021);
    expect(points.map(({ year }) => year)).toEqual([2023]);
  });

  test('a figure its own report contradicts is no point of the line and no base of a change', () => {
    const whose = { collection: hongze, area: null, year: 2024, findingsOf: () => checkReport(hongze2023) };
    const total = 'disputes.reconsideration.total';
    const { points, change } = trendOf(whose, 'hongze', total, 2023, 2023);
    expect(points.map(({ value }) => value)).toEqual([null, 2]);
    expect(change).toBeNull();
    expect(trendOf(whose, 'hongze', 'requests.newlyReceived', 2023, 2023).change).toMatchObject({
      absolute: 74,
    });
  });

  test('every real area: rows in every year, and a sentence per question or none', () => {
    const data = readDataFolder('public/data');
    const whole = collectionOf(
      data.agencies,
      data.reports.map(({ report }) => report),
      stamp,
    );
    const findings = checkAll({ tree: whole.tree, reports: data.reports.map(({ report }) => report) });
    for (const area of [null, ...whole.tree.byId.keys()])
      for (const year of whole.years) {
        const all = scorecard({ collection: whole, area, year, findingsOf: () => [] }, 'all', findings, zh);
        const points = keyPoints(all, year - 1, () => ({ ok: false, reason: 'missing' }), zh);
        const own = all.filter(
          ({ key }) => whole.reportsOf(key).length > 0 || whole.tree.childrenOf(key).length === 0,
        );
        expect(points.length).toBe(own.length < 2 ? 0 : 5);
        const named = points.flatMap(({ phrase }) =>
          phrase.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.key])),
        );
        expect(own.map(({ key }) => key)).toEqual(expect.arrayContaining(named));
        for (const { phrase } of points) expect(textOf(phrase)).toMatch(/^[^，；。（]+.*[^；，]。$/);
      }
  });
});

type Cells = Readonly<
  Partial<Record<(typeof scoredColumns)[number], Measured | number | readonly [number, number]>>
>;
const measuredOf = (cell: Measured | number | readonly [number, number]): Measured => {
  if (typeof cell === 'number') return { state: cell === 0 ? 'zero' : 'number', value: cell };
  if (!('state' in cell)) {
    const [n, N] = cell;
    return { state: n === 0 ? 'zero' : 'number', value: n / N, ratio: { n, N } };
  }
  return cell;
};

/** A row of a made-up scorecard: nothing to tell but what is given. */
function rowOf(key: string, cells: Cells, filing: Filing = 'onTime', wrong?: keyof Cells): ScoredRow {
  const all: Cells = { 'rates.refusal': [0, 0], ...cells };
  const finding = checkAll({
    tree: collectionOf([agencyDraft('x', null)], [], stamp).tree,
    reports: [
      reportDraft('x', 2023, {
        tables: { disputes: { reconsideration: [10, 1, 0, 0, 0] } },
      }),
    ],
  })[0];
  return {
    ...{ key, label: key, agency: agencyDraft(key, 'county'), against: [] },
    cells: scoredColumns.map((column) =>
      measuredOf(
        {
          'requests.newlyReceived': 0,
          review: 0,
          filing: 0,
          'rates.disclosure': 0,
          'disputes.reconsideration.total': 0,
          'disputes.litigation.total': 0,
          ...all,
        }[column] ?? 0,
      ),
    ),
    contradictions: scoredColumns.map((column) => (column === wrong ? finding : undefined)),
    filed: { filing, published: null, deadline: '2024-01-31', confirmed: undefined },
    ...{ reported: filing === 'notReported' ? 0 : 1, awaited: 1, errors: 0, doubts: 0 },
  };
}

const textOf = (phrase: readonly (string | { readonly text: string })[]): string =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const still: Change = { ok: false, reason: 'missing' };
const from = (before: number, after: number): Change => ({
  ...{ ok: true, from: before, to: after },
  ...{ absolute: after - before, relative: null },
});
const requests = (...counts: readonly (number | Measured)[]): readonly ScoredRow[] =>
  counts.map((count, index) => rowOf('甲乙丙丁戊'[index] ?? '', { 'requests.newlyReceived': count }));
const refusals = (...rates: readonly (readonly [number, number])[]): readonly ScoredRow[] =>
  rates.map((rate, index) => rowOf('甲乙丙丁戊'[index] ?? '', { 'rates.refusal': rate }));
const blank: Measured = { state: 'blank' };
const over: Measured = { state: 'approximate', value: 80, qualifier: 'over', asPrinted: '80余' };

describe('key points', () => {
  const said = (
    rows: readonly ScoredRow[],
    column: string,
    changes: readonly Change[] = [],
    words: Words = zh,
  ) =>
    textOf(
      keyPoints(rows, 2022, (row) => changes[rows.indexOf(row)] ?? still, words).find(
        (point) => point.column === column,
      )?.phrase ?? [],
    );

  test.each([
    ['one leads', requests(5, 12, 3), '乙新收申请最多，12件；其次为甲，5件；与2022年没有可比的数。'],
    ['two tie', requests(5, 5, 3), '甲、乙新收申请并列最多，各5件；与2022年没有可比的数。'],
    ['too many tie', requests(5, 5, 5, 5, 1), '新收申请最多为5件，4个单位并列；与2022年没有可比的数。'],
    ['all are 0', requests(0, 0), '有数的单位新收申请均为0；与2022年没有可比的数。'],
    ['nothing is known', requests(blank, { state: 'notReported' }), '没有可比的新收申请数。'],
    [
      'some are not known',
      requests(5, blank, 3),
      '甲新收申请最多，5件；其次为丙，3件（另有1个单位缺数或为约数）；与2022年没有可比的数。'.replace(
        '；其次为丙，3件',
        '',
      ),
    ],
    [
      'an approximate one leads as printed',
      requests(over, 3),
      '甲新收申请最多，80余件；与2022年没有可比的数。',
    ],
    [
      'nobody waits for one',
      requests(5, { state: 'notAwaited' }, 3),
      '甲新收申请最多，5件；与2022年没有可比的数。',
    ],
  ])('most requests: %s', (_, rows, sentence) => {
    expect(said(rows, 'requests.newlyReceived')).toBe(sentence);
  });

  test.each([
    ['most in either direction', [from(20, 50), from(60, 20)], '；与2022年比变化最大的是乙，由60件到20件。'],
    ['a tie', [from(20, 50), from(50, 20)], '；与2022年比变化最大的有2个单位，各30件。'],
    ['all under ten', [from(1, 9), from(9, 2)], '；与2022年比，各单位两年均不足10件，不比较增减。'],
    ['one alone', [from(1, 90), still], '；与2022年没有可比的数。'],
  ])('changed most: %s', (_, changes, end) => {
    expect(said(requests(50, 20), 'requests.newlyReceived', changes)).toBe(`甲新收申请最多，50件${end}`);
  });

  test.each([
    ['the highest rate', refusals([1, 10], [6, 20]), '不予公开率最高的是乙，30.0%（6/20）。'],
    [
      'none of under ten, whatever it is',
      refusals([1, 10], [2, 20], [9, 9]),
      '1个单位办结不足10件，不排名。',
    ],
    ['nobody refused', refusals([0, 10], [0, 20]), '办结满10件的2个单位均无不予公开。'],
    ['too few of ten', refusals([1, 10], [6, 9]), '办结满10件的单位不足2个，不比较不予公开率。'],
    ['a tie', refusals([1, 10], [2, 20]), '不予公开率最高的是甲、乙，均为10.0%。'],
  ])('refused most: %s', (_, rows, sentence) => {
    expect(said(rows, 'rates.refusal')).toContain(sentence);
  });

  test('disputes name the most, and whose figures contradict themselves is named apart', () => {
    const disputed = rowOf('甲', { 'disputes.reconsideration.total': 2, 'disputes.litigation.total': 1 });
    const wrong = rowOf('乙', {}, 'onTime', 'disputes.reconsideration.total');
    expect(said([disputed, rowOf('丙', {})], 'disputes.reconsideration.total')).toBe(
      '1个单位被申请行政复议或被起诉：甲（复议2、诉讼1）。',
    );
    expect(said([wrong, rowOf('丙', {})], 'disputes.reconsideration.total')).toBe(
      '有数的单位均未被申请行政复议或被起诉；乙的数与勾稽关系不符，未计入。',
    );
  });

  test('filing tells confirmed, late, undated and not collected apart', () => {
    const rows = [
      rowOf('甲', { filing: 1e6 }, 'unpublished'),
      rowOf('乙', { filing: 12 }, 'late'),
      rowOf('丙', {}, 'unknown'),
      rowOf('丁', {}, 'notReported'),
    ].map((row) => (row.key === '甲' ? { ...row, reported: 0 } : row));
    expect(said(rows, 'filing')).toBe(
      '甲经确认未发布年报；乙逾期发布，最长12天；1份发布日期不明；1份本站未收录。',
    );
    expect(said([rowOf('甲', {}), rowOf('乙', {})], 'filing')).toBe('发布日期可知的2份均未逾期。');
  });

  test('most to be checked, or nothing; English says the same', () => {
    const rows = [rowOf('A', { review: 3 }), rowOf('B', { review: 1 })];
    expect(said(rows, 'review', [], en)).toBe('A has the most points to check (3).');
    expect(said([rowOf('A', {}), rowOf('B', {})], 'review', [], en)).toBe(
      'The checks found nothing to look at.',
    );
  });

  test('one agency alone is compared with nobody', () => {
    expect(keyPoints(requests(5), 2022, () => still, zh)).toEqual([]);
  });
});
