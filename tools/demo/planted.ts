import type { Rule } from '../../src/checks/finding.ts';
import type { Claim } from '../../src/report/claims.ts';
import type { Cell } from '../../src/report/value.ts';

/** What a report is made to say instead of what was so. */
export interface Plant {
  readonly agency: string;
  readonly year: number;
  readonly rule: Rule;
  /** New cells by `table.row.column`: an amount added to the true number, or the cell itself. */
  readonly cells?: Readonly<Record<string, { readonly add: number } | { readonly cell: Cell }>>;
  /** An amount added to what the prose states. */
  readonly claims?: Partial<Record<Claim, number>>;
  /** The year the period or the title speaks of. */
  readonly periodYear?: number;
  readonly titleYear?: number;
  /** The year section 五 speaks of. */
  readonly proseYear?: number;
  /** The agency by a name it no longer has. */
  readonly proseName?: string;
  /** Day of publication, after the deadline. */
  readonly published?: string;
}

const add = (amount: number): { add: number } => ({ add: amount });
const cell = (value: Cell): { cell: Cell } => ({ cell: value });

/** Errors planted so that each breaks its own rule and, as far as the form allows, no other. */
export const plants: readonly Plant[] = [
  {
    agency: 'demo-housing',
    year: 2022,
    rule: 'requests-balance',
    cells: { 'requests.newlyReceived.naturalPerson': add(-2), 'requests.newlyReceived.total': add(-2) },
  },
  {
    agency: 'demo-resources',
    year: 2023,
    rule: 'requests-handled-sum',
    cells: { 'requests.granted.naturalPerson': add(-1), 'requests.granted.total': add(-1) },
  },
  {
    // Form 2019 has the same identity.
    agency: 'demo-housing',
    year: 2020,
    rule: 'requests-handled-sum',
    cells: { 'requests.granted.naturalPerson': add(-1), 'requests.granted.total': add(-1) },
  },
  {
    // One row's total too high, another's too low: the sum of the total column still holds.
    agency: 'demo-resources',
    year: 2022,
    rule: 'requests-applicant-sum',
    cells: { 'requests.granted.total': add(1), 'requests.notHeld.total': add(-1) },
  },
  {
    // As 洪泽区 2023 prints it.
    agency: 'demo-market',
    year: 2023,
    rule: 'disputes-sum',
    cells: { 'disputes.reconsideration.total': cell(0) },
  },
  {
    // What was carried over is counted among the newly received instead.
    agency: 'demo-resources',
    year: 2025,
    rule: 'carry-over',
    cells: {
      'requests.newlyReceived.naturalPerson': add(1),
      'requests.newlyReceived.total': add(1),
      'requests.carriedOver.naturalPerson': add(-1),
      'requests.carriedOver.total': add(-1),
    },
  },
  { agency: 'demo-yishan', year: 2024, rule: 'period', periodYear: 2023 },
  { agency: 'demo-gengping', year: 2022, rule: 'period', titleYear: 2021 },
  // The stock stays wrong from then on, so only the step into 2023 contradicts.
  ...[2023, 2024, 2025].map((year): Plant => ({
    agency: 'demo-education',
    year,
    rule: 'normative-stock',
    cells: { 'disclosure.normativeDocuments.inForce': add(-2) },
  })),
  {
    agency: 'demo-police',
    year: 2020,
    rule: 'items-2019',
    cells: { 'disclosure.licensing.itemsLastYear': add(-3) },
  },
  { agency: 'demo-office', year: 2023, rule: 'narrative-requests', claims: { requestsReceived: 2 } },
  { agency: 'demo-housing', year: 2024, rule: 'narrative-disputes', claims: { reconsideration: 1 } },
  { agency: 'demo-bingqiao', year: 2024, rule: 'stale-year', proseYear: 2023 },
  { agency: 'demo-dinghu', year: 2022, rule: 'stale-name', proseName: '丁湖乡' },
  {
    agency: 'demo-county',
    year: 2022,
    rule: 'consolidation',
    cells: { 'disclosure.compulsion.decisions': cell(90) },
  },
  { agency: 'demo-jiahe', year: 2023, rule: 'deadline', published: '2024-02-21' },
  { agency: 'demo-guiquan', year: 2024, rule: 'deadline', published: '2025-03-06' },
  { agency: 'demo-education', year: 2021, rule: 'deadline', published: '2022-03-15' },
  { agency: 'demo-county', year: 2020, rule: 'deadline', published: '2021-04-20' },
  {
    agency: 'demo-bingqiao',
    year: 2023,
    rule: 'jump',
    cells: { 'disclosure.penalties.decisions': cell(480) },
  },
  // Back to what it was: the next year falls as far.
  {
    agency: 'demo-bingqiao',
    year: 2024,
    rule: 'jump',
    cells: { 'disclosure.penalties.decisions': add(0) },
  },
  {
    agency: 'demo-guiquan',
    year: 2021,
    rule: 'blank-cell',
    cells: {
      'disputes.suedDirectly.upheld': cell(null),
      'disputes.suedDirectly.corrected': cell(null),
      'disputes.suedDirectly.otherResult': cell(null),
      'disputes.suedDirectly.pending': cell(null),
      'disputes.suedDirectly.total': cell(null),
    },
  },
  {
    agency: 'demo-rentan',
    year: 2023,
    rule: 'blank-cell',
    cells: {
      'disclosure.fees.amount': cell({ status: 'notApplicable', asPrinted: '/' }),
      'requests.enforcementFile.researchInstitution': cell(null),
      'requests.recordsInquiry.researchInstitution': cell(null),
      'requests.reissue.total': cell({ status: 'unreadable', asPrinted: '□' }),
    },
  },
];

/** Years in which the planted stock is only carried on, not wrong anew. */
const carriedOn = new Set(['demo-education-2024', 'demo-education-2025']);

export interface Planted {
  readonly agency: string;
  readonly year: number;
  readonly rule: Rule;
  readonly cells: readonly string[];
}

/** What a check has to find, for `test/fixtures/demo-planted.json`. */
export const planted: readonly Planted[] = plants
  .filter(({ agency, year }) => !carriedOn.has(`${agency}-${year}`))
  .map(({ agency, year, rule, cells }) => ({ agency, year, rule, cells: Object.keys(cells ?? {}) }));
