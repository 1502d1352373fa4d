import { forms } from '../report/lineItems.ts';
import type { Measure } from './measure.ts';

type Counted = Pick<Measure, 'id' | 'group' | 'label' | 'definition' | 'unit' | 'source' | 'measure'> &
  Partial<Pick<Measure, 'kind' | 'forms' | 'signed'>>;

/** A measure that is no rate: by default a count, on all forms. Its numerator is itself. */
export function countMeasure(entry: Counted): Measure {
  return {
    kind: 'count',
    forms,
    ...entry,
    numerator: entry.label,
    denominator: null,
    smallNumbers: false,
    sides: null,
  };
}
