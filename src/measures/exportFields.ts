import type { Measured, MeasuredState } from './measured.ts';

/** How each state is called in files that leave the app; stable, part of the open-data format. */
export const statusCodes: Record<MeasuredState, string> = {
  number: 'number',
  zero: 'zero',
  approximate: 'approximate',
  atLeast: 'at_least',
  undefined: 'undefined_rate',
  blank: 'blank',
  notApplicable: 'not_applicable',
  unreadable: 'unreadable',
  notInForm: 'not_in_form',
  notReported: 'not_reported',
};

/** A figure as columns of a file. A figure that is only bounded from below has no `value`: 80余 is not 80. */
export interface ExportFields {
  readonly value: number | null;
  readonly valueMin: number | null;
  readonly status: string;
  readonly qualifier: string | null;
  readonly asPrinted: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** One figure as every export writes it. */
export function exportFields(measured: Measured): ExportFields {
  const isExact = measured.state === 'number' || measured.state === 'zero';
  const isBound =
    measured.state === 'atLeast' || (measured.state === 'approximate' && measured.qualifier !== 'approx');
  const ratio = 'ratio' in measured ? measured.ratio : undefined;
  return {
    value: isExact || (measured.state === 'approximate' && !isBound) ? measured.value : null,
    valueMin: isBound ? measured.value : null,
    status: statusCodes[measured.state],
    qualifier: measured.state === 'approximate' ? measured.qualifier : null,
    asPrinted: measured.state === 'approximate' ? measured.asPrinted : null,
    numerator: ratio?.n ?? null,
    denominator: ratio?.N ?? null,
  };
}
