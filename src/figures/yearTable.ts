import type { Words } from '../words/words.ts';
import type { Collection } from '../measures/collection.ts';
import {
  figureNote,
  type FigureColumn,
  type FigureNote,
  type FigureOrigin,
  type FigureTable,
  type MarkColour,
} from '../measures/figureTable.ts';
import { columnKindOf, meansTheSame } from '../measures/measure.ts';
import type { Series } from '../measures/measured.ts';
import { printedCells } from '../measures/printedCells.ts';
import { measureNamed } from '../measures/registry.ts';
import { rollUp, rollUpSeries } from '../measures/rollUp.ts';
import { seriesOf } from '../measures/seriesOf.ts';
import type { Form } from '../report/lineItems.ts';
import { isSilence } from '../report/silence.ts';
import { yearsShown, type FigureState } from './figureState.ts';
import { nameOf } from './nameOf.ts';

/** A column of a table of years: one measure, under its own name or a shorter one. */
interface YearColumn {
  readonly measure: string;
  readonly label?: string;
  /** Its name where its group is named already. */
  readonly short?: string;
  readonly colour?: MarkColour;
}

/** What a figure over years says of itself. */
export interface YearFigure {
  readonly figure: string;
  readonly what: string;
  readonly definition: string;
  readonly unit: string;
  readonly source: string;
  readonly columns: readonly YearColumn[];
  readonly notes?: readonly FigureNote[];
}

/** Whether the agency's figures are its own reports', rather than its units' added up. */
export function speaksForItself(collection: Collection, agency: string | null): agency is string {
  return agency !== null && collection.reportsOf(agency).length > 0;
}

/** Whose figures, of which years. */
type SpanOf = Pick<FigureState, 'agency' | 'years'>;

/**
 * The years of an agency's figure. With no years asked for it begins at the agency's first report; a year missing
 * after that stays, because it says that nothing was found.
 */
function yearsOf(collection: Collection, state: SpanOf): readonly number[] {
  const years = yearsShown(collection, state);
  if (state.years !== null || !speaksForItself(collection, state.agency)) return years;
  const first = collection.reportsOf(state.agency)[0]?.year ?? 0;
  return years.filter((year) => year >= first);
}

/** The series behind a column: the agency's own, or its units' rolled up where it has no report itself. */
export function seriesFor(collection: Collection, state: SpanOf, measure: string): Series {
  const years = yearsOf(collection, state);
  return speaksForItself(collection, state.agency)
    ? seriesOf(collection, state.agency, measure, years)
    : rollUpSeries(collection, state.agency, measure, years);
}

/** The first year on a form on which the measure means something else than in the years before; `null` if none. */
export function breakIn(measure: string, { points }: Series): number | null {
  let before: Form | null = null;
  for (const { form, year } of points) {
    if (form !== null && before !== null && !meansTheSame(measureNamed(measure), before, form)) return year;
    before = form ?? before;
  }
  return null;
}

/** What is printed behind a figure of an agency's own report; an area's sum has no one report behind it. */
export function originOf(
  collection: Collection,
  agency: string | null,
  year: number,
  measure: string,
): FigureOrigin | null {
  const report = agency === null ? undefined : collection.reportOf(agency, year);
  return report ? { agency: report.agency, year, cells: printedCells(measure, report) } : null;
}

/** A table whose rows are years and whose columns are measures of one agency or area. */
export function yearTable(
  collection: Collection,
  state: FigureState,
  words: Words,
  about: YearFigure,
): FigureTable {
  const years = yearsOf(collection, state);
  const series = about.columns.map(({ measure }) => seriesFor(collection, state, measure));
  return {
    figure: about.figure,
    title: words.figure.title(about.what, whoseFigures(collection, state.agency, words), years),
    unit: about.unit,
    definition: about.definition,
    source: about.source,
    dataDate: collection.dataDate,
    version: collection.version,
    synthetic: isSynthetic(collection, state.agency),
    notes: [...notesOf(collection, state, words, about.columns, series), ...(about.notes ?? [])],
    breakBefore: series.map((one) => breakIn(one.measure, one)).find((year) => year !== null) ?? null,
    rowHeading: words.figure.year,
    columns: about.columns.map((column) => columnFor(column, words)),
    rows: years.map((year, index) => ({
      key: String(year),
      label: `${year}`,
      cells: series.map((one) => one.points[index]?.measured ?? { state: 'notReported' }),
      joins: series.map((one) => one.points[index]?.joinsPrevious ?? false),
      origins: about.columns.map(({ measure }) => originOf(collection, state.agency, year, measure)),
    })),
  };
}

/**
 * Whose figures those of an agency are: its own, or those of what is collected below a place without a report of its
 * own, which are never the place's.
 */
export function whoseFigures(collection: Collection, agency: string | null, words: Words): string {
  if (speaksForItself(collection, agency)) return nameOf(collection, agency, words);
  return words.figure.collectedOf(agency === null ? '' : nameOf(collection, agency, words));
}

function columnFor({ measure: id, label, ...rest }: YearColumn, words: Words): FigureColumn {
  const measure = measureNamed(id);
  const said = words.measure(id);
  return {
    key: id,
    label: label ?? said.label,
    unit: said.unit,
    kind: columnKindOf(measure),
    ...rest,
  };
}

/** Whether any report behind the agency's figures is synthetic. */
export function isSynthetic(collection: Collection, agency: string | null): boolean {
  const { tree } = collection;
  const below =
    agency === null ? tree.roots.flatMap((root) => [root, ...tree.below(root.id)]) : tree.below(agency);
  const own = agency === null ? undefined : tree.byId.get(agency);
  return [...(own ? [own] : []), ...below].some(
    (one) =>
      one.synthetic === true || collection.reportsOf(one.id).some((report) => report.synthetic === true),
  );
}

function notesOf(
  collection: Collection,
  state: FigureState,
  words: Words,
  columns: readonly YearColumn[],
  series: readonly Series[],
): readonly FigureNote[] {
  const points = series[0]?.points ?? [];
  const notes: FigureNote[] = [];
  if (speaksForItself(collection, state.agency)) {
    const missing = points.flatMap((point) => (isMissing(point.measured.state) ? [point.year] : []));
    if (missing.length > 0) notes.push(figureNote('missing-years', words.notes.missingYears(missing)));
  } else
    for (const one of coverage(collection, state, words, columns[0]?.measure, points.at(-1)?.year))
      notes.push(one);
  const elsewhere = columns.flatMap((column, index) => {
    const years = series[index]?.points.filter((point) => point.measured.state === 'notInForm') ?? [];
    return years.length > 0 ? [{ column, years: years.map((point) => point.year) }] : [];
  });
  const [first] = elsewhere;
  if (first) {
    const names = elsewhere.map(({ column }) => columnFor(column, words).label);
    notes.push(figureNote('other-form', words.notes.otherForm(first.years, names)));
  }
  return notes;
}

/** A year somebody waited for without a report being here; what was not due is not missing. */
const isMissing = (state: string): boolean => isSilence(state) && state !== 'notAwaited';

/** Most agencies without a report named one by one. */
const mostMissing = 6;

function coverage(
  collection: Collection,
  state: FigureState,
  words: Words,
  measure: string | undefined,
  year: number | undefined,
): readonly FigureNote[] {
  if (measure === undefined || year === undefined) return [];
  const rolled = rollUp(collection, state.agency, measure, year);
  const { reported, awaited, missing } = rolled;
  const named = missing.slice(0, mostMissing).map((id) => nameOf(collection, id, words));
  const said = words.notes.rolledUp(year, reported, awaited, named, missing.length);
  return [figureNote('rolled-up', said)];
}
