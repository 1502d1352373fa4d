import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/checks/checkReport.ts';
import { rejectedReading } from '../../src/intake/documentReading.ts';
import { readReportFile } from '../../src/intake/readReportFile.ts';
import type { Reading } from '../../src/intake/readings.ts';
import { correctCell } from '../../src/report/correctCell.ts';
import { withReview } from '../../src/report/review.ts';
import { parseReport } from '../../src/report/validate.ts';
import { boxAfter } from '../../src/views/intake/arrowKeys.ts';
import { countEntries, duplicatesIn, keyOf, type IntakeEntry } from '../../src/views/intake/intakeEntry.ts';
import { filesToSave, reportFiles, reportText } from '../../src/views/intake/saveReports.ts';
import { drawnRow } from '../../src/views/intake/sourceRows.ts';
import { correctedBy, typedCell } from '../../src/views/intake/typedCell.ts';
import { walkOf } from '../../src/views/intake/walk.ts';
import en from '../../src/words/en/index.ts';
import zh from '../../src/words/zh/index.ts';
import { hongze2023, hongze2024 } from '../fixtures/agencyYears.ts';

const entry = (id: number, changes: Partial<IntakeEntry>): IntakeEntry => ({
  ...{
    id,
    key: `${id}`,
    name: `${id}.html`,
    source: new Blob([]),
    state: 'done',
    reading: null,
    report: null,
  },
  ...{ agencyName: null, said: {}, typed: {}, ...changes },
});
const never = (): boolean => false;

describe('entries', () => {
  test('one agency and year twice is told of both; unidentified reports are never duplicates', () => {
    const nobody = { ...hongze2024, agency: 'unidentified' };
    const entries = [
      entry(1, { report: hongze2024 }),
      entry(2, { report: hongze2024 }),
      entry(3, { report: hongze2023 }),
      entry(4, { report: nobody }),
      entry(5, { report: nobody }),
    ];
    const found = duplicatesIn(entries, never, (key) => key === 'hongze-2023');
    expect([...found]).toEqual([
      [1, { entries: ['2.html'], published: false, kept: false }],
      [2, { entries: ['1.html'], published: false, kept: false }],
      [3, { entries: [], published: false, kept: true }],
    ]);
    expect(keyOf(entry(6, {}))).toBeNull();
  });

  test('are counted by what became of them', () => {
    const rejected = rejectedReading('a', 'scanned');
    expect(
      countEntries([
        entry(1, { reading: rejected }),
        entry(2, { reading: { ...rejected, status: 'partial' } }),
        entry(3, { state: 'reading' }),
      ]),
    ).toEqual({ all: 3, done: 2, read: 0, partial: 1, rejected: 1 });
  });
});

describe('the walk', () => {
  const reading = (
    row: 'granted' | 'refused',
    how: Reading['how'],
    column: 'naturalPerson' | 'total',
  ): Reading => ({
    ...{ value: 1, status: 'doubtful', how, where: null },
    address: { table: 'requests', row: row === 'granted' ? 'granted' : 'partlyGranted', column },
  });
  const readings = [
    reading('granted', 'label', 'naturalPerson'),
    reading('refused', 'positionUnchecked', 'naturalPerson'),
    reading('refused', 'positionUnchecked', 'total'),
  ];
  const findings = checkReport(hongze2023);

  test('errors of the report, then doubtful readings by row; what cannot be checked is left out', () => {
    expect(walkOf(hongze2023, readings, findings).map(({ kind, cells }) => [kind, cells[0]])).toEqual([
      ['error', 'disputes.reconsideration.total'],
      ['error', 'disputes.suedAfterReconsideration.total'],
      ['reading', 'requests.partlyGranted.naturalPerson'],
    ]);
  });

  test('a doubtful reading is told in the language of the reader', () => {
    const { sentence } = walkOf(hongze2023, readings, findings).at(-1) ?? {};
    expect(sentence?.(zh)).toMatch(/^表三·部分公开·自然人、总计：/);
    expect(sentence?.(en)).not.toMatch(/\p{Script=Han}/u);
  });

  test('a stop is settled by a word on it, a doubtful row also by correcting all of it', () => {
    const [first] = walkOf(hongze2023, readings, findings);
    const judged = withReview(hongze2023, first?.id ?? '', { verdict: 'confirmed', reason: '' });
    const half = correctCell(judged, { table: 'requests', row: 'partlyGranted', column: 'total' }, 5, {
      reason: 'x',
    });
    const whole = correctCell(half, { table: 'requests', row: 'partlyGranted', column: 'naturalPerson' }, 5, {
      reason: 'x',
    });
    expect(walkOf(half, readings, findings).map(({ settled }) => settled)).toEqual([true, false, false]);
    expect(walkOf(whole, readings, findings).map(({ settled }) => settled)).toEqual([true, false, true]);
  });
});

describe('a typed figure', () => {
  test.each([
    ['12', 12],
    [' １，２３４ ', 1234],
    ['7730.28', 7730.28],
    ['', null],
    ['十二', undefined],
    ['1e5', undefined],
  ])('%j is %j', (text, cell) => {
    expect(typedCell(text)).toBe(cell);
  });

  test.each([
    ['1.5', 'x', '应为整数，不得为负数，不大于 2^53−1'],
    ['-1', 'x', '应为整数，不得为负数，不大于 2^53−1'],
    ['3', ' ', '请写明理由'],
    ['三', 'x', '请填数字，或留空'],
  ])('%s because of %s is refused: %s', (text, reason, problem) => {
    const result = correctedBy(
      hongze2024,
      { table: 'requests', row: 'granted', column: 'total' },
      text,
      reason,
      '2026-11-24',
      zh,
    );
    expect(result).toMatchObject({ ok: false, problem });
  });
});

test('files: one as JSON, several as a zip, two of a kind under two names; each read back as it was', async () => {
  expect([...reportFiles([hongze2023, hongze2023, hongze2024]).keys()]).toEqual([
    'hongze-2023.json',
    'hongze-2023-2.json',
    'hongze-2024.json',
  ]);
  const one = await filesToSave([hongze2024]);
  expect(one.name).toBe('hongze-2024.json');
  expect(parseReport('x', await one.content.text())).toEqual({ ok: true, value: hongze2024 });
  expect((await filesToSave([hongze2024, hongze2023])).name).toBe('nianbao-reports.zip');
  expect(readReportFile('x.json', reportText(hongze2024))).toMatchObject({
    status: 'read',
    report: hongze2024,
  });
  expect(readReportFile('x.json', reportText(hongze2024).replace('"2021"', '"1984"'))).toMatchObject({
    status: 'rejected',
    report: null,
  });
  expect(readReportFile('x.json', '{"name": "other"}')).toBeNull();
});

describe('arrow keys', () => {
  const at = (left: number, top: number) => ({ left, right: left + 10, top, bottom: top + 10 });
  // a b c
  //  d  e
  const boxes = [at(0, 0), at(20, 0), at(40, 0), at(10, 20), at(42, 20)];
  test.each([
    [0, 'ArrowRight', 1],
    [1, 'ArrowLeft', 0],
    [2, 'ArrowRight', 2],
    [2, 'ArrowDown', 4],
    [0, 'ArrowDown', 3],
    [4, 'ArrowUp', 2],
    [0, 'ArrowUp', 0],
    [0, 'Enter', 0],
  ])('from %i, %s leads to %i', (from, key, to) => {
    expect(boxAfter(boxes, from, key)).toBe(to);
  });
});

test('cells merged over rows leave gaps where they stand', () => {
  const cell = (text: string, column: number, width = 1) => ({ text, where: {}, column, width });
  const row = [cell('a', 1), cell('b', 4, 2)];
  const grid = { kind: 'grid', shape: 'columns', rows: [row] } as const;
  expect(drawnRow(grid, row).map((one) => ('gap' in one ? one.gap : one.cell.text))).toEqual([
    1,
    'a',
    2,
    'b',
  ]);
});
