import * as z from 'zod/mini';
import type { Measured, MeasuredState } from './measured.ts';

/** How each state is called in files that leave the app; stable, part of the open-data format. */
export const exportedStatuses = {
  number: 'number',
  zero: 'zero',
  approximate: 'approximate',
  atLeast: 'at_least',
  undefined: 'undefined_rate',
  blank: 'blank',
  notMentioned: 'not_mentioned',
  notApplicable: 'not_applicable',
  unreadable: 'unreadable',
  notInForm: 'not_in_form',
  notReported: 'not_reported',
  unpublished: 'unpublished',
  notAwaited: 'not_awaited',
} as const satisfies Record<MeasuredState, string>;

const known = z.optional(z.number());

/**
 * One figure as every file writes it: downloads and open data, a column or a key by these very names. Only an exact
 * figure stands in `value`, so that a sum over that column adds no bounds and no guesses; nothing in a report bounds a
 * figure from above. What is not known has no key and an empty column, never a 0; `status` says why.
 */
export const exportedCellSchema = z.strictObject({
  value: known,
  status: z.enum(exportedStatuses),
  /** How the source hedges: over 余, at_least 以上, approx 约. */
  qualifier: z.optional(z.enum(['over', 'at_least', 'approx'])),
  /** The true figure is this or more: 80 for 80余. */
  value_min: known,
  /** The number of an 约: near this, above or below. */
  value_about: known,
  /** Both sides of a rate. */
  numerator: known,
  denominator: known,
  /** An approximate figure in the source's own words. */
  as_printed: z.optional(z.string()),
});
export type ExportedCell = z.infer<typeof exportedCellSchema>;

/** The columns of a figure in the order they are written. */
export const cellColumns = [
  'value',
  'status',
  'qualifier',
  'value_min',
  'value_about',
  'numerator',
  'denominator',
  'as_printed',
] as const satisfies readonly (keyof ExportedCell)[];

/** A figure for a file. */
export function exportedCell(measured: Measured): ExportedCell {
  const status = exportedStatuses[measured.state];
  const ratio = 'ratio' in measured ? measured.ratio : undefined;
  const sides = ratio ? { numerator: ratio.n, denominator: ratio.N } : {};
  switch (measured.state) {
    case 'number':
    case 'zero':
      return { value: measured.value, status, ...sides };
    case 'atLeast':
      return { status, value_min: measured.value, ...sides };
    case 'approximate': {
      const { qualifier, value, asPrinted: as_printed } = measured;
      const number = qualifier === 'approx' ? { value_about: value } : { value_min: value };
      return { status, qualifier, ...number, as_printed };
    }
    default:
      return { status, ...sides };
  }
}
