import type { Measured } from '../../measures/measured.ts';

/**
 * One figure as every export writes it. Only an exact figure stands in `value`, so that a sum over that column adds no
 * bounds and no guesses; a blank is no number there and never a 0. `status` says which it is.
 */
export interface ExportedCell {
  readonly value: number | null;
  readonly status: Measured['state'];
  /** How the source hedges: over 余, at_least 以上, approx 约. */
  readonly qualifier: 'over' | 'at_least' | 'approx' | null;
  /** The true figure is this or more: 80 for 80余. */
  readonly valueMin: number | null;
  /** The number of an 约: near this, above or below. */
  readonly valueAbout: number | null;
  /** n and N of a rate. */
  readonly n: number | null;
  readonly N: number | null;
  /** An approximate figure in the source's own words. */
  readonly asPrinted: string | null;
}

export function exportedCell(measured: Measured): ExportedCell {
  const ratio = 'ratio' in measured ? measured.ratio : undefined;
  const empty = {
    status: measured.state,
    value: null,
    qualifier: null,
    valueMin: null,
    valueAbout: null,
    n: ratio?.n ?? null,
    N: ratio?.N ?? null,
    asPrinted: null,
  };
  switch (measured.state) {
    case 'number':
    case 'zero':
      return { ...empty, value: measured.value };
    case 'atLeast':
      return { ...empty, valueMin: measured.value };
    case 'approximate': {
      const { qualifier, value, asPrinted } = measured;
      return qualifier === 'approx'
        ? { ...empty, qualifier, asPrinted, valueAbout: value }
        : { ...empty, qualifier, asPrinted, valueMin: value };
    }
    default:
      return empty;
  }
}
