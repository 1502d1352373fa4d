import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../src/measures/changeBetween.ts';
import { channels } from '../../src/report/channels.ts';
import { collectionOf } from '../../src/measures/collection.ts';
import { exactNumberOf, type Measured } from '../../src/measures/measured.ts';
import { measureIds, registry } from '../../src/measures/registry.ts';
import { rollUp } from '../../src/measures/rollUp.ts';
import { seriesOf } from '../../src/measures/seriesOf.ts';
import {
  disclosureColumnEntries,
  disclosureRowEntries,
  disclosureRowsOf,
} from '../../src/report/disclosureItems.ts';
import { disputeGroups, requestRowsOf, type Form } from '../../src/report/lineItems.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';
import type { Cell } from '../../src/report/value.ts';
import { agencyDraft, received, reportDraft, stamp } from './reportDraft.ts';

const count = fc.oneof(fc.constant(0), fc.nat(12), fc.nat(1_000_000));
const exotic = fc.oneof(
  fc.constant<Cell>(null),
  fc.constantFrom('unreadable', 'notApplicable', 'blank').map((status): Cell => ({ status })),
  fc.record({
    status: fc.constant('approximate' as const),
    value: fc.nat(500),
    qualifier: fc.constantFrom('over', 'at_least', 'approx'),
    asPrinted: fc.constant('若干'),
  }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof({ weight: 5, arbitrary: count }, { weight: 1, arbitrary: exotic });
const money: fc.Arbitrary<Cell> = fc.oneof(
  fc.nat(1e8).map((tenThousandths) => tenThousandths / 1e4),
  exotic,
);
const sevenCells = fc.tuple(cell, cell, cell, cell, cell, cell, cell);

function reportOf(form: Form): fc.Arbitrary<Report> {
  const disclosure = disclosureRowsOf(form).map((row) => {
    const columns = disclosureRowEntries[row].columns[form].map((column) => {
      const { kind } = disclosureColumnEntries[column];
      const signed = fc.integer({ min: -50, max: 50 });
      return [column, kind === 'money' ? money : kind === 'signed' ? signed : cell] as const;
    });
    return [row, fc.record(Object.fromEntries(columns), { requiredKeys: [] })] as const;
  });
  const requests = requestRowsOf(form).map((row) => [row, sevenCells] as const);
  const five = fc.tuple(cell, cell, cell, cell, cell);
  const channel = fc.record(
    {
      channel: fc.constantFrom(...channels),
      count: fc.option(count),
      unit: fc.constantFrom('条', '次', '本', '期', '人次', '个', '场'),
      qualifier: fc.constantFrom('exact', 'over', 'at_least', 'approx'),
      combined: fc.uniqueArray(fc.constantFrom(...channels), { minLength: 2, maxLength: 3 }),
    },
    { requiredKeys: ['channel', 'count', 'unit', 'qualifier'] },
  );
  return fc
    .record({
      disclosure: fc.record(Object.fromEntries(disclosure), { requiredKeys: [] }),
      requests: fc.record(Object.fromEntries(requests), { requiredKeys: [] }),
      disputes: fc.record(Object.fromEntries(disputeGroups.map((group) => [group, five] as const)), {
        requiredKeys: [],
      }),
      channels: fc.array(channel, { maxLength: 5 }),
      informationFeeYuan: money,
    })
    .map(({ channels: list, informationFeeYuan, ...tables }) => {
      const draft = reportDraft('a', 2023, { form });
      return reportSchema.parse({ ...draft, tables, channels: list, informationFeeYuan });
    });
}
const anyReport = fc.oneof(reportOf('2019'), reportOf('2021'));

function expectSound(measured: Measured): void {
  if ('value' in measured) expect(Number.isFinite(measured.value)).toBe(true);
  expect(measured.state === 'zero').toBe(exactNumberOf(measured) === 0);
  if (!('ratio' in measured) || !measured.ratio) return;
  const { n, N } = measured.ratio;
  expect(Number.isFinite(n) && Number.isFinite(N)).toBe(true);
  // A rate over 0 is undefined, never 0; every other one is its n of N.
  expect(measured.state === 'undefined').toBe(N === 0);
  if ('value' in measured) expect(measured.value).toBe(n / N);
}

describe('every measure of any report', () => {
  test('is finite, zero only as zero, and a rate over nothing is undefined', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const measure of registry) expectSound(measure.measure(report));
      }),
      { numRuns: 60 },
    );
  });

  test('has a rate between 0 and 1 where the parts of its whole add up', () => {
    const leaves = requestRowsOf('2021').filter(
      (row) => !['newlyReceived', 'carriedOver', 'outcomeTotal', 'carriedForward'].includes(row),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: leaves.length, maxLength: leaves.length }), (counts) => {
        const handled = counts.reduce((sum, one) => sum + one, 0);
        const rows = leaves.map((row, index) => [row, [0, 0, 0, 0, 0, 0, counts[index] ?? 0]] as const);
        const report = reportSchema.parse({
          ...reportDraft('a', 2023),
          tables: { requests: { ...Object.fromEntries(rows), outcomeTotal: [0, 0, 0, 0, 0, 0, handled] } },
        });
        for (const id of ['rates.disclosure', 'rates.refusal']) {
          const rate = registry.find((measure) => measure.id === id)?.measure(report);
          if (!rate || !('value' in rate)) expect(rate?.state).toBe('undefined');
          else expect(rate.value >= 0 && rate.value <= 1).toBe(true);
        }
        const kinds = registry.filter((measure) => measure.group === 'outcomes');
        const sum = kinds.reduce((so, kind) => so + (exactNumberOf(kind.measure(report)) ?? NaN), 0);
        expect(sum).toBe(handled);
      }),
    );
  });
});

describe('roll-ups', () => {
  const county = agencyDraft('county', null);
  const shuffled = fc.tuple(fc.array(fc.option(anyReport), { maxLength: 6 }), fc.nat());

  test('do not depend on the order of reports and agencies, and are sound', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...measureIds), ([reports, turn], id) => {
        const units = reports.map((report, index) => ({
          agency: agencyDraft(`t${index}`, 'county'),
          report: report ? { ...report, agency: `t${index}` } : null,
        }));
        const roll = (list: typeof units) =>
          rollUp(
            collectionOf(
              [county, ...list.map((unit) => unit.agency)],
              list.flatMap((unit) => unit.report ?? []),
              stamp,
            ),
            'county',
            id,
            2023,
          );
        const cut = units.length === 0 ? 0 : turn % units.length;
        const one = roll(units);
        const other = roll([...units.slice(cut), ...units.slice(0, cut)].toReversed());
        expectSound(one.measured);
        expect(other.measured.state).toBe(one.measured.state);
        expect(exactNumberOf(other.measured)).toBe(exactNumberOf(one.measured));
        expect(other.missing.toSorted()).toEqual(one.missing.toSorted());
        expect(one.reported + one.missing.length).toBe(one.awaited);
      }),
      { numRuns: 300 },
    );
  });

  test('of exact parts are their sum; of a missing one a lower bound', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (counts, someoneMissing) => {
          const ids = counts.map((_, index) => `t${index}`);
          const agencies = [county, ...ids.map((id) => agencyDraft(id, 'county'))];
          const collection = collectionOf(
            someoneMissing ? [...agencies, agencyDraft('late', 'county')] : agencies,
            ids.map((id, index) => received(id, 2023, counts[index] ?? 0)),
            stamp,
          );
          const { measured, missing } = rollUp(collection, 'county', 'requests.newlyReceived', 2023);
          const sum = counts.reduce((so, one) => so + one, 0);
          expect('value' in measured ? measured.value : null).toBe(sum);
          expect(measured.state).toBe(someoneMissing ? 'atLeast' : sum === 0 ? 'zero' : 'number');
          expect(missing).toEqual(someoneMissing ? ['late'] : []);
        },
      ),
    );
  });
});

describe('series', () => {
  test('join only adjacent figures, and changes are finite or refused', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2019, max: 2025 }), { minLength: 1 });
    fc.assert(
      fc.property(
        years,
        fc.array(anyReport, { minLength: 7, maxLength: 7 }),
        fc.constantFrom(...measureIds),
        (given, reports, id) => {
          const dated = given.flatMap((year, index) => {
            const report = reports[index];
            return report ? [{ ...report, year }] : [];
          });
          const series = seriesOf(collectionOf([agencyDraft('a', null)], dated, stamp), 'a', id);
          expect(series.points.map((point) => point.year)).toEqual(
            Array.from({ length: series.points.length }, (_, index) => Math.min(...given) + index),
          );
          series.points.forEach((point, index) => {
            const before = series.points[index - 1];
            if (point.joinsPrevious) {
              expect(before && 'value' in before.measured && 'value' in point.measured).toBe(true);
            }
            const change = changeBetween(series, point.year);
            if (change.ok) {
              expect(point.joinsPrevious).toBe(true);
              expect(Number.isFinite(change.absolute)).toBe(true);
              expect(change.relative === null || Number.isFinite(change.relative)).toBe(true);
            } else if (change.reason === 'baseZero') expect(change.from).toBeLessThanOrEqual(0);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
