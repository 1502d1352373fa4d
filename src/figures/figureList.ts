import type { Component } from 'svelte';
import type { Words } from '../words/words.ts';
import type { FigureParts } from './figureParts.ts';
import type { FigureProps } from './figureState.ts';

/** Every figure has a name in every language, and no name is left without its figure. */
type FigureName = keyof Words['figures']['names'];

/** What is known of a figure before its code has arrived. */
interface FigureEntry {
  readonly id: FigureName;
  /** What a reader may choose of it, where it is embedded with selectors. */
  readonly selectors: Selectors;
  /** Only a single agency has it, not an area. */
  readonly ofOneAgency?: true;
  /** The page of the dashboard on which it is found. */
  readonly page: 'agency' | 'findings' | 'compare';
  /** On the page of comparisons: how the address asks for it. */
  readonly as?: string;
  /** It lists agencies one below the other: where a format has no room for all, the rest is counted in words. */
  readonly isList?: true;
  /** Its code, in a chunk of its own so that an embed loads no other. */
  load(): Promise<FigureParts>;
}

export interface Selectors {
  readonly span: 'years' | 'year';
  readonly measure: boolean;
  readonly agency: boolean;
}

const ofYears: Selectors = { span: 'years', measure: false, agency: true };
const ofOneYear: Selectors = { ...ofYears, span: 'year' };
const ofComparison: Selectors = { span: 'years', measure: true, agency: false };

/** Every figure there is, in the order lists show them: whoever adds one adds a folder and a line here. */
export const figures = [
  {
    ...{ id: 'channels', selectors: ofYears, page: 'agency' },
    load: async () => (await import('./channels/channelsFigure.ts')).channels,
  },
  {
    ...{ id: 'outcomes', selectors: ofYears, page: 'agency' },
    load: async () => (await import('./outcomes/outcomesFigure.ts')).outcomes,
  },
  {
    ...{ id: 'request-flow', selectors: ofOneYear, page: 'agency' },
    load: async () => (await import('./requestFlow/requestFlowFigure.ts')).requestFlow,
  },
  {
    ...{ id: 'disputes', selectors: ofYears, page: 'agency' },
    load: async () => (await import('./disputes/disputesFigure.ts')).disputes,
  },
  {
    ...{ id: 'documents', selectors: ofYears, page: 'agency' },
    load: async () => (await import('./documents/documentsFigure.ts')).documents,
  },
  {
    ...{ id: 'decisions', selectors: ofYears, page: 'agency' },
    load: async () => (await import('./decisions/decisionsFigure.ts')).decisions,
  },
  {
    ...{ id: 'fees', selectors: ofYears, page: 'agency' },
    load: async () => (await import('./fees/feesFigure.ts')).fees,
  },
  {
    ...{ id: 'compare-bars', selectors: ofComparison, page: 'compare', as: 'bars', isList: true },
    load: async () => (await import('./compareBars/compareBarsFigure.ts')).compareBars,
  },
  {
    ...{ id: 'compare-lines', selectors: ofComparison, page: 'compare', as: 'lines' },
    load: async () => (await import('./compareLines/compareLinesFigure.ts')).compareLines,
  },
  {
    ...{ id: 'compare-slope', selectors: ofComparison, page: 'compare', as: 'slope', isList: true },
    load: async () => (await import('./compareSlope/compareSlopeFigure.ts')).compareSlope,
  },
  {
    ...{ id: 'compare-heat', selectors: ofComparison, page: 'compare', as: 'heat', isList: true },
    load: async () => (await import('./compareHeat/compareHeatFigure.ts')).compareHeat,
  },
  {
    ...{ id: 'compare-multiples', selectors: ofComparison, page: 'compare', as: 'multiples' },
    load: async () => (await import('./compareMultiples/compareMultiplesFigure.ts')).compareMultiples,
  },
  {
    ...{ id: 'filing-grid', selectors: ofYears, page: 'findings', isList: true },
    load: async () => (await import('./filingGrid/filingGridFigure.ts')).filingGrid,
  },
  {
    ...{ id: 'official-table', selectors: ofOneYear, page: 'agency', ofOneAgency: true },
    load: async () => (await import('./officialTable/officialFigure.ts')).official,
  },
] as const satisfies readonly FigureEntry[];

export type FigureId = (typeof figures)[number]['id'];
export const figureIds: readonly FigureId[] = figures.map(({ id }) => id);

const byId: ReadonlyMap<string, FigureEntry & { readonly id: FigureId }> = new Map(
  figures.map((figure) => [figure.id, figure]),
);

/** What is known of a figure before its code has arrived. */
export function figureEntry(id: FigureId): FigureEntry {
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`no figure ${id}`);
  return entry;
}

/** The figure a text names; `undefined` where it names none. */
export function figureIdOf(text: string): FigureId | undefined {
  return byId.get(text)?.id;
}

/** The figure an address asks for: the first it names, or the one its page is about. */
export function figureAsked(place: {
  readonly view: string;
  readonly comparison: string;
  readonly figures: readonly string[];
}): FigureId | undefined {
  const [named] = place.figures;
  if (named !== undefined) return figureIdOf(named);
  if (place.view === 'compare') return comparisonNamed(place.comparison);
  return place.view === 'findings' ? 'filing-grid' : undefined;
}

/** The words by which addresses ask for comparisons; the last is any of them as rows. */
export const comparisons: readonly string[] = [
  ...figures.flatMap((figure) => ('as' in figure ? [figure.as] : [])),
  'table',
];

/** The comparison an address asks for. */
export function comparisonNamed(as: string): FigureId | undefined {
  return [...byId.values()].find((figure) => figure.as === as)?.id;
}

/** One figure's code; a browser fetches it once. */
export async function loadFigure(id: FigureId): Promise<Figure> {
  const parts = await figureEntry(id).load();
  return { ...parts, id };
}

/** The code of several figures, in their order. */
export function loadFigures(ids: readonly FigureId[]): Promise<readonly Figure[]> {
  return Promise.all(ids.map(loadFigure));
}

/** A figure whose code is here. */
export interface Figure extends FigureParts {
  readonly id: FigureId;
  /** What shows it in place of a drawing, where a page has asked for that too. */
  readonly View?: Component<FigureProps>;
}

/** A figure with the component that shows it on a page, both fetched at once. */
export async function loadView(
  id: FigureId,
): Promise<{ readonly figure: Figure; readonly View: Component<{ figure: Figure; shown: FigureProps }> }> {
  const [figure, { default: View }] = await Promise.all([loadFigure(id), import('./Figure.svelte')]);
  const own = await figure.view?.();
  return { figure: own ? { ...figure, View: own.default } : figure, View };
}
