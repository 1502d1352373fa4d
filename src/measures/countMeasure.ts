import { forms } from '../report/lineItems.ts';
import type { Measure } from './measure.ts';

type Counted = Pick<Measure, 'id' | 'group' | 'measure'> &
  Partial<Pick<Measure, 'kind' | 'forms' | 'signed'>>;

/** A measure that is no rate: by default a count, on all forms. */
export function countMeasure(entry: Counted): Measure {
  return {
    kind: 'count',
    forms,
    ...entry,
    smallNumbers: false,
    sides: null,
  };
}
