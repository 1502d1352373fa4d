import { requestCell } from '../report/address.ts';
import { requestColumns } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { compareSides } from './compareSides.ts';
import { comparedFigures, figureIn } from './comparedFigures.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './makeFinding.ts';
import { termsOf } from './sumTerms.ts';
import { hasFigures } from './reportCells.ts';

const times = 10;
const atLeast = 20;

/** Whether a figure moved by more than 10× and by more than 20, up or down; from or to nothing is more than 10×. */
function isJump(before: number, now: number): boolean {
  const [low, high] = before < now ? [before, now] : [now, before];
  return high - low > atLeast && high > times * low;
}

/**
 * Figures that moved by more than 10× and by more than 20 within a year. A figure absent in either year did not
 * move; `blank-cell` tells it.
 */
export function jump(previous: Report, report: Report): readonly Finding[] {
  return comparedFigures(report.form).flatMap((figure) => {
    const cells = figure.cellsIn(report);
    const before = figureIn(figure, previous);
    const now = figureIn(figure, report);
    const [first] = cells ?? [];
    if (!cells || !first || before === null || now === null || !isJump(before, now)) return [];
    const then = { year: previous.year, value: before };
    const today = { year: report.year, value: now };
    return [
      makeFinding({
        report,
        rule: 'jump',
        kind: previous.scope === report.scope ? 'doubtful' : 'scope',
        table: first.table,
        cells,
        left: { expression: { key: 'yearly', ...then }, value: before },
        right: { expression: { key: 'yearly', ...today }, value: now },
        text: { key: 'jump', place: figure.place, before: then, now: today, change: changeOf(before, now) },
      }),
    ];
  });
}

/** `×17`, `÷27`; nothing where one of the two is 0. */
function changeOf(before: number, now: number): string {
  if (before <= 0 || now <= 0) return '';
  const [sign, ratio] = now > before ? ['×', now / before] : ['÷', before / now];
  return `${sign}${Number(ratio.toPrecision(3))}`;
}

/**
 * Carried over (this year) = carried forward (the year before), in each of the seven columns. Where one of the
 * two reports is consolidated and the other is not, both can be right.
 */
export function yearCarry(previous: Report, report: Report): readonly Finding[] {
  if (!hasFigures(previous, 'requests') || !hasFigures(report, 'requests')) return [];
  return requestColumns.flatMap((column) => {
    const cell = requestCell('carriedOver', column);
    return compareSides({
      report,
      rule: 'carry-over',
      kind: previous.scope === report.scope ? 'error' : 'scope',
      place: { cell, by: 'both', form: report.form },
      namedBy: 'row',
      left: {
        name: 'carriedForwardIn',
        year: previous.year,
        terms: termsOf(previous, [requestCell('carriedForward', column)]),
      },
      right: {
        name: 'printedIn',
        terms: termsOf(report, [cell]),
      },
      cells: [cell],
    });
  });
}
