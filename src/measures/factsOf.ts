import { max } from 'd3-array';
import { outcomeKinds, type Form, type OutcomeKind } from '../report/lineItems.ts';
import { changeBetween, type Change } from './changeBetween.ts';
import type { Collection } from './collection.ts';
import { exactNumberOf, type Measured, type Point, type Ratio, type Series } from './measured.ts';
import { seriesOfUnits, unitsByYear } from './rollUp.ts';
import { seriesOf } from './seriesOf.ts';

/** The figures a summary speaks of, and the measure each is. */
export const factMeasures = {
  received: 'requests.newlyReceived',
  carriedOver: 'requests.carriedOver',
  toHandle: 'requests.toHandle',
  handled: 'requests.outcomeTotal',
  carriedForward: 'requests.carriedForward',
  handlingRate: 'rates.handling',
  disclosureRate: 'rates.disclosure',
  refusalRate: 'rates.refusal',
  naturalPersonShare: 'rates.naturalPersonShare',
  reconsideration: 'disputes.reconsideration.total',
  litigation: 'disputes.litigation.total',
  reconsiderationCorrection: 'rates.reconsiderationCorrection',
  litigationCorrection: 'rates.litigationCorrection',
  totalDisclosed: 'totals.disclosed',
} as const;
export type FactId = keyof typeof factMeasures;

export interface Fact {
  readonly id: FactId;
  readonly measure: string;
  readonly measured: Measured;
  /** Against the year before, or why not. */
  readonly change: Change;
}

export interface Facts {
  readonly agency: string | null;
  readonly year: number;
  /** `null` where there is no report, or units on different forms. */
  readonly form: Form | null;
  readonly facts: Readonly<Record<FactId, Fact>>;
  /** The most frequent outcome, several where they tie; `null` unless all six are exact and something was handled. */
  readonly leadingOutcome: { readonly kinds: readonly OutcomeKind[]; readonly ratio: Ratio } | null;
}

/** What can be said of one agency in one year: figures and changes, without the words. */
export function factsOf(collection: Collection, agencyId: string, year: number): Facts {
  return factsFrom(agencyId, year, (measure) => seriesOf(collection, agencyId, measure, [year - 1, year]));
}

/** The same of an area, from its units' reports. */
export function areaFactsOf(collection: Collection, areaId: string | null, year: number): Facts {
  const areas = unitsByYear(collection, areaId, [year - 1, year]);
  return factsFrom(areaId, year, (measure) => seriesOfUnits(areaId, measure, areas));
}

function factsFrom(agency: string | null, year: number, series: (measure: string) => Series): Facts {
  const point = (measure: string): Point | undefined => series(measure).points.at(-1);
  const fact = (id: FactId): Fact => {
    const measure = factMeasures[id];
    const over = series(measure);
    return {
      id,
      measure,
      measured: over.points.at(-1)?.measured ?? { state: 'notReported' },
      change: changeBetween(over, year),
    };
  };
  return {
    agency,
    year,
    form: point(factMeasures.received)?.form ?? null,
    facts: {
      received: fact('received'),
      carriedOver: fact('carriedOver'),
      toHandle: fact('toHandle'),
      handled: fact('handled'),
      carriedForward: fact('carriedForward'),
      handlingRate: fact('handlingRate'),
      disclosureRate: fact('disclosureRate'),
      refusalRate: fact('refusalRate'),
      naturalPersonShare: fact('naturalPersonShare'),
      reconsideration: fact('reconsideration'),
      litigation: fact('litigation'),
      reconsiderationCorrection: fact('reconsiderationCorrection'),
      litigationCorrection: fact('litigationCorrection'),
      totalDisclosed: fact('totalDisclosed'),
    },
    leadingOutcome: leading((measure) => point(measure)?.measured ?? { state: 'notReported' }),
  };
}

function leading(of: (measure: string) => Measured): Facts['leadingOutcome'] {
  const N = exactNumberOf(of(factMeasures.handled));
  const counts = outcomeKinds.map((kind) => ({ kind, n: exactNumberOf(of(`outcomes.${kind}`)) }));
  if (N === null || N <= 0 || counts.some(({ n }) => n === null)) return null;
  const n = max(counts, (count) => count.n ?? 0) ?? 0;
  if (n === 0) return null;
  return { kinds: counts.flatMap((count) => (count.n === n ? [count.kind] : [])), ratio: { n, N } };
}
