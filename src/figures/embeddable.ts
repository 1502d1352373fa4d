import { figureIdOf, type FigureId } from './figureIds.ts';

/** What a reader may choose of a figure, where it is embedded with selectors. */
export interface Selectors {
  readonly span: 'years' | 'year';
  readonly measure: boolean;
  readonly agency: boolean;
}

export function selectorsOf(id: FigureId): Selectors {
  const isComparison = id.startsWith('compare');
  const showsOneYear = id === 'request-flow' || id === 'official-table';
  return { span: showsOneYear ? 'year' : 'years', measure: isComparison, agency: !isComparison };
}

/** The figure an address asks for: the first it names, or the comparison it is a page of. */
export function figureAsked(place: {
  readonly view: string;
  readonly comparison: string;
  readonly figures: readonly string[];
}): FigureId | undefined {
  const [named] = place.figures;
  if (named !== undefined) return figureIdOf(named);
  if (place.view === 'findings') return 'filing-grid';
  return place.view === 'compare' ? figureIdOf(`compare-${place.comparison}`) : undefined;
}
