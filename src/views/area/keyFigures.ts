import type { Finding } from '../../checks/finding.ts';
import { columnKindOf } from '../../measures/measure.ts';
import type { FactId } from '../../measures/factsOf.ts';
import { measureNamed } from '../../measures/registry.ts';
import type { Words } from '../../words/words.ts';
import { changeMark, changeText } from '../../words/changeText.ts';
import { contradictionOf } from '../../words/contradictionOf.ts';
import { isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { ShownFacts } from '../../figures/shownFacts.ts';

/** The figures a reader with two minutes looks for. */
const chosen = [
  'received',
  'disclosureRate',
  'reconsideration',
  'litigation',
] as const satisfies readonly FactId[];

export interface KeyFigure {
  readonly id: FactId;
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  /** n/N of a rate. */
  readonly ratio: string;
  /** The change from the year before in short, empty where none is stated. */
  readonly change: string;
  /** The change in full, or why there is none. */
  readonly changeTitle: string;
  readonly isNumber: boolean;
  /** The error the report has in this figure. */
  readonly contradiction: Finding | undefined;
}

export function keyFigures(
  { facts, year }: ShownFacts,
  findings: readonly Finding[],
  words: Words,
): readonly KeyFigure[] {
  return chosen.map((id) => {
    const { measured, change, measure: measureId } = facts.facts[id];
    const measure = measureNamed(measureId);
    const kind = columnKindOf(measure);
    const isNumber = 'value' in measured;
    const contradiction = contradictionOf(id, year, findings);
    const isBaseWrong = contradictionOf(id, year - 1, findings) !== undefined;
    const isCompared = isNumber && contradiction === undefined && !isBaseWrong;
    const guarded = isGuarded(measured) && measured.state !== 'undefined';
    const unit = words.statements.unit(words.measure(measureId).unit);
    return {
      id,
      label: words.format.capital(words.measure(measureId).label),
      text: guarded ? ratioText(measured, words) : measuredText(measured, kind, words),
      unit: kind === 'rate' || !isNumber ? '' : unit,
      ratio: guarded ? '' : ratioText(measured, words),
      change: isCompared ? changeMark(change, kind, unit, year - 1, words) : '',
      changeTitle: isCompared
        ? changeText(change, kind, unit, words)
        : isNumber && isBaseWrong
          ? words.change.contradictedBefore
          : '',
      isNumber,
      contradiction,
    };
  });
}
