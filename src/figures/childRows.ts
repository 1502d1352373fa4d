import type { Finding } from '../checks/finding.ts';
import { seriesFor } from './yearTable.ts';
import type { Collection } from '../measures/collection.ts';
import type { Measured } from '../measures/measured.ts';
import { rollUp } from '../measures/rollUp.ts';
import { unitsOf } from '../measures/unitsOf.ts';
import type { FigureState } from './figureState.ts';
import type { Agency } from '../report/agency.ts';

/** What the list of an area's agencies tells of each. */
export const childMeasures = [
  'requests.newlyReceived',
  'rates.disclosure',
  'disputes.reconsideration.total',
  'disputes.litigation.total',
] as const;

export interface ChildRow {
  readonly agency: Agency;
  readonly reported: number;
  readonly awaited: number;
  readonly cells: readonly Measured[];
  readonly errors: number;
}

/** Every agency directly below an area, with its figures of one year: its own report's, or its units' added up. */
export function childRows(
  collection: Collection,
  area: FigureState,
  year: number,
  findings: readonly Finding[],
): readonly ChildRow[] {
  const { tree } = collection;
  const children = area.agency === null ? tree.roots : tree.childrenOf(area.agency);
  // Counted as the area counts them, so that the rows come to its sum.
  const { units } = unitsOf(collection, area.agency, year);
  return children.map((agency) => {
    const inside = new Set([agency.id, ...tree.below(agency.id).map(({ id }) => id)]);
    const counted = units.filter((unit) => inside.has(unit.agency.id));
    const state = { ...area, agency: agency.id, years: [year, year] as const };
    return {
      agency,
      reported: counted.filter(({ report }) => report).length,
      awaited: counted.length,
      cells: childMeasures.map(
        (measure) => seriesFor(collection, state, measure).points[0]?.measured ?? { state: 'notReported' },
      ),
      errors: findings.filter((one) => one.kind === 'error' && one.year === year && inside.has(one.agency))
        .length,
    };
  });
}

export interface ChildSums {
  readonly reported: number;
  readonly awaited: number;
  readonly sums: readonly Measured[];
  /** The area's own consolidated figures, to stand beside the sums; `null` where it has no such report. */
  readonly own: readonly Measured[] | null;
  /** 未单列单位（差额）: what its own figures have beyond the units collected; `null` without such a report or units. */
  readonly remainder: readonly Measured[] | null;
}

export function childSums(
  collection: Collection,
  area: string | null,
  year: number,
  measures: readonly string[] = childMeasures,
): ChildSums {
  const rolled = measures.map((measure) => rollUp(collection, area, measure, year));
  const own = rolled.flatMap((one) => one.own ?? []);
  const remainder = rolled.flatMap((one) => one.remainder ?? []);
  return {
    reported: rolled[0]?.reported ?? 0,
    awaited: rolled[0]?.awaited ?? 0,
    sums: rolled.map(({ measured }) => measured),
    own: own.length === rolled.length ? own : null,
    remainder: remainder.length === rolled.length ? remainder : null,
  };
}
