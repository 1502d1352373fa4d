import type { Finding } from '../../checks/finding.ts';
import type { SparkPoint } from '../../chart/sparkline.ts';
import { columnKindOf } from '../../measures/measure.ts';
import type { Collection } from '../../measures/collection.ts';
import type { FactId } from '../../measures/factsOf.ts';
import { numberOf } from '../../measures/measured.ts';
import { peerSpread } from '../../measures/peerSpread.ts';
import { measureNamed } from '../../measures/registry.ts';
import { changeMark, changeText } from '../../words/changeText.ts';
import { contradictionOf, sumOfParts } from '../../words/contradictionOf.ts';
import { isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { Words } from '../../words/words.ts';
import type { ShownFacts } from '../../figures/shownFacts.ts';
import { seriesFor } from '../../figures/yearTable.ts';

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
  /** What the parts of a printed total come to that contradicts them. */
  readonly against: string;
  readonly unit: string;
  /** n/N of a rate. */
  readonly ratio: string;
  /** The change from the year before in short, empty where none is stated. */
  readonly change: string;
  /** The change in full, or why there is none. */
  readonly changeTitle: string;
  readonly isNumber: boolean;
  /** The median of its peers and how many they are; empty where there are too few, or where it is no agency's own. */
  readonly peers: string;
  /** Its way over the years shown, to the one it is of. */
  readonly trend: readonly SparkPoint[];
  /** The error the report has in this figure. */
  readonly contradiction: Finding | undefined;
}

interface KeyFigureSource {
  readonly collection: Collection;
  /** The years shown. */
  readonly years: readonly number[];
  /** What can contradict the figures. */
  readonly findings: readonly Finding[];
}

/** The main figures of an agency or area among those of `collection`, over the years shown. */
export function keyFigures(
  { facts, year, coverage }: ShownFacts,
  { collection, years, findings }: KeyFigureSource,
  words: Words,
): readonly KeyFigure[] {
  const agency = coverage === null ? collection.tree.byId.get(facts.agency ?? '') : undefined;
  const reports = agency ? collection.reportsOf(agency.id) : [];
  const first = Math.max(years[0] ?? year, reports[0]?.year ?? 0);
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
    const parts = contradiction && sumOfParts(facts.facts[id], year, findings);
    const peers = agency && peerSpread(collection, agency, measure, year);
    const say = (value: number) =>
      words.format.counted(words.format.number(value, kind), kind === 'rate' ? '' : unit);
    return {
      id,
      label: words.format.capital(words.measure(measureId).label),
      text: guarded ? ratioText(measured, words) : measuredText(measured, kind, words),
      against: parts == null ? '' : words.measured.partsComeTo(words.format.number(parts, kind)),
      unit: kind === 'rate' || !isNumber ? '' : unit,
      ratio: guarded ? '' : ratioText(measured, words),
      change: isCompared ? changeMark(change, kind, unit, year - 1, words) : '',
      changeTitle: isCompared
        ? changeText(change, kind, unit, words)
        : isNumber && isBaseWrong
          ? words.change.contradictedBefore
          : '',
      isNumber,
      peers: peers ? words.area.peers(say(peers.median), peers.count) : '',
      trend: seriesFor(collection, { agency: facts.agency, years: [first, year] }, measureId).points.map(
        (point) => ({
          value:
            isGuarded(point.measured) || contradictionOf(id, point.year, findings)
              ? null
              : numberOf(point.measured),
          joinsPrevious: point.joinsPrevious,
        }),
      ),
      contradiction,
    };
  });
}
