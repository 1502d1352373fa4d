import type { Report } from '../report/report.ts';
import { comparedFigures, figureIn } from './comparedFigures.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './inOrder.ts';
import { makeFinding, roundOff } from './makeFinding.ts';
import { sumTerms, termsOf, writeSum } from './sumTerms.ts';

/**
 * Each figure of a consolidated report ≥ the sum over its units' reports of the same year, which must not overlap.
 * What units left blank can only make that sum larger, so a sum already too large is told with its missing units;
 * one that is not proves nothing then. Below its units' sum a figure may speak of fewer organs: kind `scope`.
 */
export function consolidation(whole: Report, parts: readonly Report[]): readonly Finding[] {
  if (whole.scope !== 'consolidated') return [];
  return comparedFigures(whole.form).flatMap((figure) => {
    const cells = figure.cellsIn(whole);
    const [first] = cells ?? [];
    if (!figure.adds || !cells || !first) return [];
    const counted = parts.filter((part) => figure.cellsIn(part) !== null && part.tables[first.table]);
    const known = counted.flatMap((part) => {
      const value = figureIn(figure, part);
      return value === null ? [] : [value];
    });
    const absent = counted.length - known.length;
    const total = sumTerms(termsOf(whole, cells), whole.year);
    // A figure absent in the whole is told by `blank-cell`; without a unit's figure there is nothing to compare.
    if (known.length === 0 || total.value === null) return [];
    const sum = roundOff(known.reduce((all, value) => all + value, 0));
    const short = total.value < sum;
    if (!short && absent === 0) return [];
    const expression = writeSum(known);
    return [
      makeFinding({
        report: whole,
        rule: 'consolidation',
        kind: short ? 'scope' : 'uncheckable',
        table: first.table,
        cells,
        left: { expression: { key: 'whole', value: total.value }, value: total.value },
        right: { expression: { key: 'units', expression }, value: absent ? null : sum },
        text: {
          key: short ? 'belowUnits' : 'unitsUnknown',
          place: figure.place,
          ...{ printed: total.value, units: known.length, sum, unreported: absent },
        },
      }),
    ];
  });
}

/**
 * All that a consolidated report can be checked for against reports of its units; those of another year are left
 * out. The units must not overlap: a unit's consolidated report stands for everything below it.
 */
export function checkParts(whole: Report, parts: readonly Report[]): readonly Finding[] {
  return inOrder(
    consolidation(
      whole,
      parts.filter(({ year }) => year === whole.year),
    ),
  );
}
