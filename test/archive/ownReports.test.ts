import { describe, expect, test } from 'vitest';
import { readOwnReports } from '../../src/archive/ownReports.ts';
import { memoryStore, openStore } from '../../src/archive/ownStore.ts';
import { hongze2023 } from '../fixtures/agencyYears.ts';

const kept = { key: 'hongze-2023', report: hongze2023, agencyName: '洪泽区人民政府', file: 'a.html' };

describe('own reports', () => {
  test('where the browser has no database they are kept in memory, and that is told', async () => {
    const store = await openStore();
    expect(store.lasting).toBe(false);
    await store.put(kept);
    await store.put({ ...kept, file: 'b.html' });
    expect((await readOwnReports(store)).reports).toEqual([{ ...kept, file: 'b.html' }]);
    await store.remove(kept.key);
    expect(await readOwnReports(store)).toEqual({ reports: [], quarantined: [] });
  });

  test.each([
    ['no report at all', { ...kept, report: null }],
    ['another format', { ...kept, report: { ...hongze2023, form: '1984' } }],
    ['under another key', { ...kept, key: 'hongze-2022' }],
    ['not even kept as one', 'text'],
    ['with a field too many', { ...kept, more: 1 }],
  ])('%s is set aside, the others stay', async (_, broken) => {
    const store = { ...memoryStore(), all: () => Promise.resolve([kept, broken]) };
    const { reports, quarantined } = await readOwnReports(store);
    expect(reports).toEqual([kept]);
    expect(quarantined).toHaveLength(1);
    expect(quarantined[0]?.key).not.toBe('');
  });
});
