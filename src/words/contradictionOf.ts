import type { Finding } from '../checks/finding.ts';
import type { FactId } from '../measures/factsOf.ts';
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

/** The error that makes a fact's printed figure of that year doubtful, `undefined` where there is none. */
export function contradictionOf(
  fact: FactId,
  reportYear: number,
  findings: readonly Finding[],
): Finding | undefined {
  const cells = cellsOf[fact] ?? [];
  return findings.find(
    ({ kind, rule, year, cells: lit }) =>
      kind === 'error' &&
      year === reportYear &&
      aboutTheTables.includes(rule) &&
      lit.slice(0, 1).some((cell) => cells.includes(writeAddress(cell))),
  );
}
