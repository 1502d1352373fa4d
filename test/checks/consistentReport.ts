import fc from 'fast-check';
import {
  disclosureColumnEntries,
  disclosureRowEntries,
  disclosureRowsOf,
} from '../../src/report/disclosureItems.ts';
import {
  disputeGroups,
  requestColumns,
  requestRowsOf,
  type Form,
  type RequestRow,
} from '../../src/report/lineItems.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';

const applicants = requestColumns.length - 1;
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const withTotal = (numbers: readonly number[]): number[] => [...numbers, total(numbers)];

/** Counts to build a report from: outcomes by row, what is carried in and on, and results by group. */
interface Counts {
  readonly outcomes: readonly (readonly number[])[];
  readonly carriedOver: readonly number[];
  readonly carriedForward: readonly number[];
  readonly results: readonly (readonly number[])[];
  readonly disclosure: readonly number[];
}

const count = fc.nat({ max: 500 });
const six = fc.array(count, { minLength: applicants, maxLength: applicants });

function countsOf(outcomes: number): fc.Arbitrary<Counts> {
  return fc
    .record({
      outcomes: fc.array(six, { minLength: outcomes, maxLength: outcomes }),
      carriedOver: six,
      carriedForward: six,
      results: fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
      disclosure: fc.array(count, { minLength: 30, maxLength: 30 }),
    })
    .map((counts) => {
      // What came in cannot be less than what was carried over; the rest of it is newly received.
      const least = counts.carriedForward.map(
        (forward, column) => forward + total(counts.outcomes.map((row) => row[column] ?? 0)),
      );
      return {
        ...counts,
        carriedOver: counts.carriedOver.map((over, column) => Math.min(over, least[column] ?? 0)),
      };
    });
}

function build(form: Form, rows: readonly RequestRow[], year: number, counts: Counts): Report {
  const leaves = rows.filter(isOutcome);
  const columns = Array.from({ length: applicants }, (_, column) => column);
  const handled = columns.map((column) => total(counts.outcomes.map((row) => row[column] ?? 0)));
  const received = columns.map(
    (column) =>
      (handled[column] ?? 0) + (counts.carriedForward[column] ?? 0) - (counts.carriedOver[column] ?? 0),
  );
  let next = 0;
  const disclosure = disclosureRowsOf(form).map((row) => [
    row,
    Object.fromEntries(
      disclosureRowEntries[row].columns[form].map((column) => {
        const number = counts.disclosure[next++] ?? 0;
        return [column, disclosureColumnEntries[column].kind === 'money' ? number + 0.25 : number];
      }),
    ),
  ]);
  return reportSchema.parse({
    format: 'nianbao/1',
    agency: 'made-up',
    year,
    form,
    scope: 'own',
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    published: `${year + 1}-01-20`,
    source: { title: `${year}年政府信息公开工作年度报告` },
    tables: {
      disclosure: Object.fromEntries(disclosure),
      requests: {
        newlyReceived: withTotal(received),
        carriedOver: withTotal(counts.carriedOver),
        ...Object.fromEntries(leaves.map((row, index) => [row, withTotal(counts.outcomes[index] ?? [])])),
        outcomeTotal: withTotal(handled),
        carriedForward: withTotal(counts.carriedForward),
      },
      disputes: Object.fromEntries(
        disputeGroups.map((group, index) => [group, withTotal(counts.results[index] ?? [])]),
      ),
    },
    channels: [],
    totalDisclosed: null,
    claims: [],
  });
}

const notOutcomes: readonly RequestRow[] = ['newlyReceived', 'carriedOver', 'outcomeTotal', 'carriedForward'];
const isOutcome = (row: RequestRow): boolean => !notOutcomes.includes(row);

/** The three ways table 三 is printed: form 2019, form 2021, and form 2021 with （六） as one row. */
export const prints = [
  { form: '2019', rows: requestRowsOf('2019') },
  { form: '2021', rows: requestRowsOf('2021') },
  { form: '2021', rows: requestRowsOf('2019') },
] as const satisfies readonly { form: Form; rows: readonly RequestRow[] }[];

/** A report all of whose identities hold, in any of the three prints. */
export const consistentReport: fc.Arbitrary<Report> = fc
  .constantFrom(...prints)
  .chain(({ form, rows }) =>
    countsOf(rows.filter(isOutcome).length).map((counts) =>
      build(form, rows, form === '2019' ? 2020 : 2023, counts),
    ),
  );

/** Two consecutive reports of one agency, each consistent, the second carrying over what the first carried forward. */
export const consistentYears: fc.Arbitrary<readonly [Report, Report]> = fc
  .tuple(countsOf(21), countsOf(21))
  .map(([before, now]) => {
    const rows = requestRowsOf('2021');
    const carried = before.carriedForward;
    // Enough is handled for what was carried over to have come in.
    const outcomes = now.outcomes.map((row, index) =>
      index === 0 ? row.map((number, column) => number + (carried[column] ?? 0)) : row,
    );
    return [
      build('2021', rows, 2022, before),
      build('2021', rows, 2023, { ...now, outcomes, carriedOver: carried }),
    ];
  });
