import fc from 'fast-check';
import {
  disclosureColumnEntries,
  disclosureRowEntries,
  disclosureRowsOf,
} from '../../src/report/disclosureItems.ts';
import { disputeGroups, requestColumns, requestRowsOf, type Form } from '../../src/report/lineItems.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';

const leafRows = (form: Form): readonly string[] => {
  const rows = requestRowsOf(form);
  return rows.slice(rows.indexOf('granted'), rows.indexOf('outcomeTotal'));
};

/** A report whose figures agree with one another, made of a source of counts. */
export function reportOf(form: Form, next: () => number): Report {
  const sum = (rows: readonly (readonly number[])[]): number[] =>
    requestColumns.map((_, column) => rows.reduce((total, row) => total + (row[column] ?? 0), 0));
  const row = (): number[] => {
    const six = requestColumns.slice(0, -1).map(next);
    return [...six, six.reduce((total, value) => total + value, 0)];
  };
  const leaves = leafRows(form).map((name): [string, number[]] => [name, row()]);
  const outcomeTotal = sum(leaves.map(([, cells]) => cells));
  const carriedForward = row();
  const all = sum([outcomeTotal, carriedForward]);
  const six = all.slice(0, -1).map((value) => Math.min(value, next()));
  const carriedOver = [...six, six.reduce((total, value) => total + value, 0)];
  const newlyReceived = all.map((value, column) => value - (carriedOver[column] ?? 0));
  const disputes = disputeGroups.map((group): [string, number[]] => {
    const four = [next(), next(), next(), next()];
    return [group, [...four, four.reduce((total, value) => total + value, 0)]];
  });
  const disclosure = disclosureRowsOf(form).map((name): [string, Record<string, number>] => [
    name,
    Object.fromEntries(
      disclosureRowEntries[name].columns[form].map((column) => [
        column,
        disclosureColumnEntries[column].kind === 'money' ? next() + 0.25 : next(),
      ]),
    ),
  ]);
  const year = form === '2019' ? 2020 : 2023;
  return reportSchema.parse({
    format: 'nianbao/1',
    agency: 'qingshi-linshui',
    year,
    form,
    scope: 'own',
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    published: `${year + 1}-01-09`,
    source: { title: '' },
    tables: {
      disclosure: Object.fromEntries(disclosure),
      requests: { newlyReceived, carriedOver, ...Object.fromEntries(leaves), outcomeTotal, carriedForward },
      disputes: Object.fromEntries(disputes),
    },
    channels: [],
    totalDisclosed: null,
    claims: [],
  });
}

/** Every cell another number and none zero, so that a shifted column shows. */
export function everywhereNonZero(form: Form): Report {
  let count = 0;
  return reportOf(form, () => {
    count += 1;
    return count;
  });
}

export const anyReport = fc
  .tuple(
    fc.constantFrom<Form>('2019', '2021'),
    fc.infiniteStream(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(20_000))),
  )
  .map(([form, counts]) =>
    reportOf(form, () => {
      const { value } = counts.next();
      return typeof value === 'number' ? value : 0;
    }),
  );
