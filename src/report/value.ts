import type { Cell } from './cellSchema.ts';

export type { Cell };

/**
 * How sure a written count is. `exact`: as it stands; `over`: 余、多、超 (more than, below the next step);
 * `at_least`: 以上、不少于; `approx`: 约、左右、近.
 */
export const qualifiers = ['exact', 'over', 'at_least', 'approx'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** The seven states a figure can be in; none of them becomes 0 but zero itself. */
export const valueStates = [
  'number',
  'zero',
  'blank',
  'notApplicable',
  'unreadable',
  'approximate',
  'notInForm',
] as const;
export type ValueState = (typeof valueStates)[number];

export interface KnownValue {
  readonly state: 'number' | 'zero';
  readonly value: number;
  readonly asPrinted?: string | undefined;
}
export interface ApproximateValue {
  readonly state: 'approximate';
  readonly value: number;
  readonly qualifier: 'over' | 'at_least' | 'approx';
  readonly asPrinted: string;
}
export interface AbsentValue {
  readonly state: 'blank' | 'notApplicable' | 'unreadable' | 'notInForm';
  readonly asPrinted?: string | undefined;
}
/** A figure as the rest of the house sees it. Whoever draws, sums or exports must choose what to do with each state. */
export type Value = KnownValue | ApproximateValue | AbsentValue;

/** The value a cell of the file stands for; an absent cell (`undefined`) is one the print does not have. */
export function readValue(cell: Cell | undefined): Value {
  if (cell === undefined) return { state: 'notInForm' };
  if (cell === null) return { state: 'blank' };
  if (typeof cell === 'number') return { state: cell === 0 ? 'zero' : 'number', value: cell };
  if (!('status' in cell))
    return { state: cell.value === 0 ? 'zero' : 'number', value: cell.value, asPrinted: cell.asPrinted };
  if (cell.status === 'approximate')
    return { state: 'approximate', value: cell.value, qualifier: cell.qualifier, asPrinted: cell.asPrinted };
  return { state: cell.status, asPrinted: cell.asPrinted };
}

export function isKnown(value: Value): value is KnownValue {
  return value.state === 'number' || value.state === 'zero';
}

/** The exact number, or `null` when there is none (absent or approximate). */
export function exactly(value: Value): number | null {
  return isKnown(value) ? value.value : null;
}
