import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/checks/verdictOf.ts';
import { withCell } from '../../src/report/withCell.ts';
import { hongze2023, hongze2024, shanghaiOffice2019 } from '../fixtures/agencyYears.ts';

const granted = { table: 'requests', row: 'granted', column: 'total' } as const;
const blank = { ...hongze2024, tables: withCell(hongze2024.tables, granted, null) };
const slash = { ...hongze2024, tables: withCell(hongze2024.tables, granted, { status: 'notApplicable' }) };
const without = { ...hongze2024, tables: { ...hongze2024.tables, disputes: undefined } };

describe('whether a draft can be published', () => {
  test.each([
    ['full and nothing open', hongze2024, 0, { state: 'ready' }],
    ['full, its contradictions open', hongze2023, 3, { state: 'toCheck', count: 3 }],
    ['a slash is an answer', slash, 0, { state: 'ready' }],
    ['one blank', blank, 0, { state: 'incomplete', missing: [{ table: 'requests', cells: [granted] }] }],
    ['a blank counts before what is open', blank, 2, { state: 'incomplete' }],
    ['without table 四', without, 0, { state: 'incomplete', missing: [{ table: 'disputes', of: 15 }] }],
    ['printed with blanks', shanghaiOffice2019, 0, { state: 'incomplete' }],
  ])('%s', (_, report, open, verdict) => {
    expect(verdictOf(report, open)).toMatchObject(verdict);
  });
});
