import { disputeGroups, type DisputeGroup } from '../../src/report/lineItems.ts';
import type { Report } from '../../src/report/report.ts';
import type { Random } from './random.ts';

/** Upheld, corrected, other result, pending. */
type Four = readonly [number, number, number, number];
export type DisputeYear = Readonly<Record<DisputeGroup, Four>>;

const results = [
  ['upheld', 60],
  ['corrected', 12],
  ['otherResult', 18],
  ['pending', 10],
] as const;
const one = {
  upheld: [1, 0, 0, 0],
  corrected: [0, 1, 0, 0],
  otherResult: [0, 0, 1, 0],
  pending: [0, 0, 0, 1],
} as const satisfies Record<string, Four>;

function add(a: Four, b: Four): Four {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
}

function groups(of: (group: DisputeGroup) => Four): DisputeYear {
  return {
    reconsideration: of('reconsideration'),
    suedDirectly: of('suedDirectly'),
    suedAfterReconsideration: of('suedAfterReconsideration'),
  };
}

/** Draws a year in which some of `handled` requests are disputed. */
export function drawDisputes(random: Random, handled: number): DisputeYear {
  const most: Record<DisputeGroup, number> = {
    reconsideration: Math.floor(handled / 8),
    suedDirectly: Math.floor(handled / 25),
    suedAfterReconsideration: Math.floor(handled / 20),
  };
  return groups((group) => {
    // Who answers many requests is taken to reconsideration at least once a year.
    let four: Four = group === 'reconsideration' && handled >= 8 ? one.upheld : [0, 0, 0, 0];
    for (let left = random.between(0, most[group]); left > 0; left -= 1)
      four = add(four, one[random.weighted(results)]);
    return four;
  });
}

/** Several agencies' years as one. */
export function addDisputes(years: readonly DisputeYear[]): DisputeYear {
  return groups((group) => years.map((year) => year[group]).reduce(add, [0, 0, 0, 0]));
}

/** As both forms print it, with the total. */
export function printDisputes(year: DisputeYear): NonNullable<Report['tables']['disputes']> {
  const printed: NonNullable<Report['tables']['disputes']> = {};
  for (const group of disputeGroups) {
    const four = year[group];
    printed[group] = [...four, four.reduce((sum, count) => sum + count, 0)];
  }
  return printed;
}
