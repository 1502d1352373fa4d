import type { Form } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { Silence } from '../report/silence.ts';

/** The share a rate states: numerator n of denominator N, always shown beside it. */
export interface Ratio {
  readonly n: number;
  readonly N: number;
}

/**
 * What a measure comes to for one agency and year. Units: those of the measure; rates are fractions 0–1.
 * Whoever draws, sums or exports must choose what each state becomes; none becomes 0. `missing` and `without`
 * hold ids: of cells, channels or agencies.
 */
export type Measured =
  | {
      readonly state: 'number' | 'zero';
      readonly value: number;
      readonly ratio?: Ratio;
      /** Not printed anywhere: added up from printed cells or from several reports. */
      readonly computed?: true;
      /** Agencies a rate over several could not take in, on either side of the fraction. */
      readonly without?: readonly string[];
    }
  | {
      readonly state: 'approximate';
      /** The number written; a lower bound for `over` and `at_least`. */
      readonly value: number;
      readonly qualifier: 'over' | 'at_least' | 'approx';
      readonly asPrinted: string;
    }
  /** A sum with a missing or approximate part, or a rate whose numerator is one: the true figure is this or more. */
  | {
      readonly state: 'atLeast';
      readonly value: number;
      readonly missing: readonly string[];
      readonly ratio?: Ratio;
    }
  /** A rate over nothing: "—", never 0 %. */
  | { readonly state: 'undefined'; readonly ratio: Ratio }
  /** `missing` names what would have to be known to say anything; prose that says nothing has no cell left blank. */
  | {
      readonly state: 'blank' | 'notMentioned' | 'notApplicable' | 'unreadable' | 'notInForm';
      readonly missing?: readonly string[];
    }
  /** There is no report of that agency for that year, and why. */
  | { readonly state: Silence };
export type MeasuredState = Measured['state'];

export interface Point {
  readonly year: number;
  readonly measured: Measured;
  /** The form of that year's report, `null` where there is none. */
  readonly form: Form | null;
  /** Whether that report speaks for one organ or for all below it; `null` where it is no one report. */
  readonly scope: Report['scope'] | null;
  /** Whether a line may join this point to the year before it: both drawn, adjacent, same meaning. */
  readonly joinsPrevious: boolean;
}

/** One measure of one agency over consecutive years, gaps kept as points that are absent. */
export interface Series {
  readonly agency: string;
  readonly measure: string;
  readonly points: readonly Point[];
}

/** The number to draw or rank by, or `null` for every state that has none. */
export function numberOf(measured: Measured): number | null {
  return 'value' in measured ? measured.value : null;
}

/** The number where it is exact, `null` where it is a bound, approximate or absent. */
export function exactNumberOf(measured: Measured): number | null {
  return measured.state === 'number' || measured.state === 'zero' ? measured.value : null;
}

/** A finite number as a measured one; what overflowed cannot be read. */
export function exact(value: number): Measured {
  if (!Number.isFinite(value)) return { state: 'unreadable' };
  return value === 0 ? { state: 'zero', value: 0 } : { state: 'number', value };
}
