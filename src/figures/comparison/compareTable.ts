import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import {
  figureNote,
  type FigureColumn,
  type FigureTable,
  type FigureTitle,
} from '../../measures/figureTable.ts';
import { columnKindOf, meansTheSame, type Measure } from '../../measures/measure.ts';
import { defaultMeasure, measureById, measureNamed } from '../../measures/registry.ts';
import { everyYear } from '../../measures/seriesOf.ts';
import { pooledFigure, type Pool } from '../../measures/pooledFigure.ts';
import type { Agency } from '../../report/agency.ts';
import { nameOf } from '../nameOf.ts';
import { colourFor, comparedAgencies } from './comparedAgencies.ts';
import { yearsShown, type FigureState } from '../figureState.ts';
import { isSynthetic, originOf } from '../yearTable.ts';

/** The measure compared; an id that is not in the registry gives the default one. */
export function measureFor(state: Pick<FigureState, 'measure'>): Measure {
  return measureById(state.measure) ?? measureNamed(defaultMeasure);
}

/** Over how many years the measure compared is taken: only rates are over more than one. */
export function poolOf(state: Pick<FigureState, 'measure' | 'pool'>): Pool {
  return measureFor(state).sides ? (state.pool ?? 1) : 1;
}

/** What is compared, and over how many years where that is more than one. */
export function comparedLabel(state: Pick<FigureState, 'measure' | 'pool'>, words: Words): string {
  const { label } = words.measure(measureFor(state).id);
  return poolOf(state) > 1 ? words.figure.pooled(label, poolOf(state)) : label;
}

/** One measure, agencies by years. Rows are agencies in order of the tree, columns are `years`. */
export function compareTable(
  collection: Collection,
  state: FigureState,
  words: Words,
  figure: string,
  years: readonly number[] = yearsShown(collection, state),
): FigureTable {
  const measure = measureFor(state);
  const kind = columnKindOf(measure);
  const { unit, definition, source } = words.measure(measure.id);
  const agencies = comparedAgencies(collection, state);
  const columns = years.map((year): FigureColumn => ({
    key: String(year),
    label: words.format.year(words.format.years(everyYear([year - poolOf(state) + 1, year]))),
    unit,
    kind,
  }));
  return {
    figure,
    title: compareTitle(collection, state, words, years),
    unit,
    definition,
    source,
    dataDate: collection.dataDate,
    version: collection.version,
    synthetic: isSynthetic(collection, areaOf(collection, state.agency)),
    notes: [
      ...(poolOf(state) > 1 ? [figureNote('pooled', words.notes.pooled(poolOf(state)))] : []),
      ...(measure.smallNumbers ? [figureNote('small-numbers', words.notes.smallNumbers)] : []),
    ],
    breakBefore: breakAmong(collection, agencies, measure, years),
    rowHeading: words.figure.agency,
    columns,
    rows: agencies.map((agency) => ({
      key: agency.id,
      label: nameOf(collection, agency.id, words),
      colour: colourFor(state.picked, agency.id),
      cells: years.map((year) => pooledFigure(collection, agency, measure, year, poolOf(state))),
      origins: years.map((year) => {
        const origin = originOf(collection, agency.id, year, measure.id);
        // Over several years no one cell is behind it; it leads to the last of the reports.
        return origin && poolOf(state) > 1 ? { ...origin, cells: [] } : origin;
      }),
    })),
  };
}

/** The first year in which any of the agencies' reports means something else than those of the years before. */
function breakAmong(
  collection: Collection,
  agencies: readonly Agency[],
  measure: Measure,
  years: readonly number[],
): number | null {
  const formsOf = (year: number) => [
    ...new Set(agencies.flatMap(({ id }) => collection.reportOf(id, year)?.form ?? [])),
  ];
  const reported = years.toSorted((a, b) => a - b).map((year) => ({ year, forms: formsOf(year) }));
  const broken = reported.find(({ forms }, index) =>
    reported
      .slice(0, index)
      .some((before) =>
        before.forms.some((one) => forms.some((other) => !meansTheSame(measure, one, other))),
      ),
  );
  return broken?.year ?? null;
}

/** What is compared, among whom, when. */
export function compareTitle(
  collection: Collection,
  state: FigureState,
  words: Words,
  years: readonly number[],
): FigureTitle {
  return words.figure.title(
    comparedLabel(state, words),
    nameOf(collection, areaOf(collection, state.agency), words),
    years,
  );
}

/** The area of the comparison: an agency without any below it is compared within its parent. */
function areaOf({ tree }: Collection, agency: string | null): string | null {
  if (agency === null || tree.childrenOf(agency).length > 0) return agency;
  return tree.byId.get(agency)?.parent ?? agency;
}
