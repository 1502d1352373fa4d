import type { Finding } from '../checks/finding.ts';
import type { Fact, FactId } from '../measures/factsOf.ts';
import { exactNumberOf } from '../measures/measured.ts';
import { total } from '../measures/sumOf.ts';
import { writeAddress } from '../report/address.ts';

/** The printed cells each fact stands on; a fact over a cell the report contradicts is not summed up in a sentence. */
const cellsOf: Partial<Record<FactId, readonly string[]>> = {
  received: ['requests.newlyReceived.total'],
  carriedOver: ['requests.carriedOver.total'],
  toHandle: ['requests.newlyReceived.total', 'requests.carriedOver.total'],
  handled: ['requests.outcomeTotal.total'],
  carriedForward: ['requests.carriedForward.total'],
  handlingRate: ['requests.outcomeTotal.total'],
  disclosureRate: ['requests.outcomeTotal.total', 'requests.granted.total', 'requests.partlyGranted.total'],
  refusalRate: ['requests.outcomeTotal.total'],
  reconsideration: ['disputes.reconsideration.total'],
  litigation: ['disputes.suedDirectly.total', 'disputes.suedAfterReconsideration.total'],
};

const aboutTheTables: readonly Finding['rule'][] = [
  'requests-balance',
  'requests-handled-sum',
  'requests-applicant-sum',
  'disputes-sum',
];

/** Of a printed total and its printed parts; the balance of two years' requests has no total to hold against. */
const printedTotals: readonly Finding['rule'][] = aboutTheTables.filter(
  (rule) => rule !== 'requests-balance',
);

/** The error that makes a fact's printed figure of that year doubtful, `undefined` where there is none. */
export function contradictionOf(
  fact: FactId,
  reportYear: number,
  findings: readonly Finding[],
): Finding | undefined {
  return contradictionsOf(fact, reportYear, findings)[0];
}

function contradictionsOf(
  fact: FactId,
  reportYear: number,
  findings: readonly Finding[],
): readonly Finding[] {
  const cells = cellsOf[fact] ?? [];
  return findings.filter((finding) => finding.year === reportYear && isAbout(finding, cells));
}

/** Whether any of these printed cells, `table.row.column`, is what an error in the tables of its report is about. */
export function isSuspect(
  cells: readonly string[],
  report: Pick<Finding, 'agency' | 'year'>,
  findings: readonly Finding[],
): boolean {
  return findings.some(
    (finding) => finding.agency === report.agency && finding.year === report.year && isAbout(finding, cells),
  );
}

function isAbout({ kind, rule, cells: lit }: Finding, cells: readonly string[]): boolean {
  return (
    kind === 'error' &&
    aboutTheTables.includes(rule) &&
    lit.slice(0, 1).some((cell) => cells.includes(writeAddress(cell)))
  );
}

/**
 * What a count comes to if each printed total it stands on that contradicts its parts is taken as their sum; `null` where
 * it is no exact count, no total contradicts its parts, or one does so in two ways that differ.
 */
export function sumOfParts(
  { id, measured }: Pick<Fact, 'id' | 'measured'>,
  reportYear: number,
  findings: readonly Finding[],
): number | null {
  const printed = exactNumberOf(measured);
  if (printed === null || 'ratio' in measured) return null;
  const amiss = new Map<string, number>();
  for (const { rule, cells, left, right } of contradictionsOf(id, reportYear, findings)) {
    const [cell] = cells;
    if (!printedTotals.includes(rule) || !cell || left?.value == null || right?.value == null) continue;
    const by = left.value - right.value;
    if ((amiss.get(writeAddress(cell)) ?? by) !== by) return null;
    amiss.set(writeAddress(cell), by);
  }
  return amiss.size === 0 ? null : total([printed, ...amiss.values()]);
}
