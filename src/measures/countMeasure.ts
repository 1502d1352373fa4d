import type { Measure } from './measure.ts';

type Counted = Pick<Measure, 'id' | 'group' | 'label' | 'definition' | 'unit' | 'source' | 'measure'> &
  Partial<Pick<Measure, 'kind' | 'comparability' | 'signed'>>;

/** A measure that is no rate: by default a count, comparable across forms. Its numerator is itself. */
export function countMeasure(entry: Counted): Measure {
  return {
    kind: 'count',
    comparability: 'acrossForms',
    ...entry,
    numerator: entry.label,
    denominator: null,
    smallNumbers: false,
    sides: null,
  };
}
