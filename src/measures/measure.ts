import type { Form } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { FigureColumn } from './figureTable.ts';
import type { Measured } from './measured.ts';

/** The shelves of the measure picker, in order. */
export const measureGroups = [
  'requests',
  'outcomes',
  'reasons',
  'applicants',
  'rates',
  'disputes',
  'disclosure',
  'money',
  'totals',
  'channels',
] as const;
export type MeasureGroup = (typeof measureGroups)[number];

/** A count is a flow of the year; a stock is what there is at its end. */
export type MeasureKind = 'count' | 'rate' | 'money' | 'stock';

/** One figure people ask for and how it is taken from a report; `words.measure(id)` says what it is. */
export interface Measure {
  /** Stable, part of links and endpoints: `rates.disclosure`, `requests.newlyReceived`. */
  readonly id: string;
  readonly group: MeasureGroup;
  readonly kind: MeasureKind;
  /** The forms that have it, with one meaning: between years on any of them it may be joined and compared. */
  readonly forms: readonly Form[];
  /** A rate under the small-number guard: below ten in the denominator, counts instead of per cent. */
  readonly smallNumbers: boolean;
  /** Values may be negative, so a sum with a missing part bounds nothing. */
  readonly signed?: true;
  /** Both sides of a rate, for sums over several agencies; `null` for everything else. */
  readonly sides: RateSides | null;
  /** The figure of one report. A rate is a fraction. */
  measure(report: Report): Measured;
}

export interface RateSides {
  numerator(report: Report): Measured;
  denominator(report: Report): Measured;
  /** The rate of two sides already taken. */
  rate(numerator: Measured, denominator: Measured): Measured;
}

/** Whether figures of reports on these two forms mean the same. */
export function meansTheSame(measure: Measure, one: Form, other: Form): boolean {
  return one === other || (measure.forms.includes(one) && measure.forms.includes(other));
}

/** How a column of this measure is written in tables and exports: a stock is written as a count. */
export function columnKindOf(measure: Measure): FigureColumn['kind'] {
  return measure.kind === 'stock' ? 'count' : measure.kind;
}
