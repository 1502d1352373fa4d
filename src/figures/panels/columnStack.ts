import type { Absence } from '../../chart/absentMark.ts';
import { type Measured, numberOf } from '../../measures/measured.ts';
import { isGuarded } from '../../words/measuredText.ts';

export interface DrawnColumn {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly stack: ColumnStack;
  /** The figure at its head, where there is room. */
  readonly text: string;
  /** Both, in lines, where the printed total is not the sum of its parts; else empty. */
  readonly against: readonly string[];
  /** The whole stack is an exact zero. */
  readonly isZero: boolean;
}

/** One figure of a stack as drawn; heights in px. */
export interface StackPart {
  readonly key: string;
  readonly measured: Measured;
  readonly y: number;
  readonly height: number;
  /** More than it says: the end is drawn open. */
  readonly open: boolean;
}

export interface ColumnStack {
  readonly parts: readonly StackPart[];
  /** Top edge of what is drawn. */
  readonly top: number;
  /** The ways in which parts are absent, each once. */
  readonly absences: readonly Absence[];
}

/** How a state is absent on a chart; `null` where there is a number. */
export function absenceOf(measured: Measured): Absence | null {
  return 'value' in measured ? null : measured.state;
}

export function isOpen(measured: Measured): boolean {
  return measured.state === 'approximate' || measured.state === 'atLeast';
}

/**
 * Figures of one year one on top of the other, the first at the bottom. What is absent takes no height and is
 * told by its mark above the stack; it never stands as zero.
 */
export function stackColumn(
  cells: readonly { readonly key: string; readonly measured: Measured }[],
  y: (value: number) => number,
): ColumnStack {
  const base = y(0);
  let sum = 0;
  // Where every figure is a lower bound, as in an area some of whose units are missing, the stack is open at its top.
  const bounds = cells.filter(({ measured }) => measured.state === 'atLeast');
  const openAtTop =
    bounds.length > 1 && cells.every(({ measured }) => isOpen(measured) || absenceOf(measured));
  const topmost = bounds.findLast(({ measured }) => numberOf(measured) !== 0) ?? bounds.at(-1);
  const parts = cells.map(({ key, measured }) => {
    const bottom = y(sum);
    // Under the small-number guard n of N is written, and no rate drawn.
    sum += isGuarded(measured) ? 0 : (numberOf(measured) ?? 0);
    const top = y(sum);
    return {
      key,
      measured,
      y: top,
      height: bottom - top,
      open: openAtTop && measured.state === 'atLeast' ? key === topmost?.key : isOpen(measured),
    };
  });
  const absences = new Set(cells.flatMap(({ measured }) => absenceOf(measured) ?? []));
  return { parts, top: parts.length === 0 ? base : y(sum), absences: [...absences] };
}
