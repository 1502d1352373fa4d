import type { Finding } from '../checks/finding.ts';
import type { Collection } from '../measures/collection.ts';
import { factMeasures, type FactId } from '../measures/factsOf.ts';
import { columnKindOf, type Measure } from '../measures/measure.ts';
import type { Measured } from '../measures/measured.ts';
import { measureNamed } from '../measures/registry.ts';
import { seriesOf } from '../measures/seriesOf.ts';
import { contradictionOf, sumOfParts } from '../words/contradictionOf.ts';

const facts = [
  'received',
  'carriedOver',
  'handled',
  'carriedForward',
  'handlingRate',
  'disclosureRate',
  'refusalRate',
  'naturalPersonShare',
  'reconsideration',
  'reconsiderationCorrection',
  'litigation',
  'litigationCorrection',
  'totalDisclosed',
] as const satisfies readonly FactId[];

export interface YearFact {
  readonly measure: Measure;
  readonly kind: ReturnType<typeof columnKindOf>;
  readonly cells: readonly {
    readonly year: number;
    readonly measured: Measured;
    readonly contradiction: Finding | undefined;
    /** What the parts of its printed total come to that contradicts them. */
    readonly against: number | null;
  }[];
}

/** The main figures of one agency, year beside year, each with the error its report has in it. */
export function yearFacts(
  collection: Collection,
  agency: string,
  years: readonly number[],
  findings: readonly Finding[],
): readonly YearFact[] {
  return facts.map((id) => {
    const measure = measureNamed(factMeasures[id]);
    return {
      measure,
      kind: columnKindOf(measure),
      cells: seriesOf(collection, agency, measure.id, years).points.map(({ year, measured }) => ({
        year,
        measured,
        contradiction: contradictionOf(id, year, findings),
        against: sumOfParts({ id, measured }, year, findings),
      })),
    };
  });
}
