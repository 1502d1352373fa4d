import { figureNames } from '../words/figureNames.ts';
import type { Label } from '../report/lineItems.ts';
import type { FigureComponent } from './figureState.ts';

/** Every figure there is, in the order lists show them. */
export const figureIds = [
  'channels',
  'outcomes',
  'request-flow',
  'disputes',
  'documents',
  'decisions',
  'fees',
  'compare-bars',
  'compare-lines',
  'compare-heat',
  'compare-multiples',
  'filing-grid',
  'official-table',
] as const satisfies readonly (keyof typeof figureNames)[];
export type FigureId = (typeof figureIds)[number];

export const figureLabels: Record<FigureId, Label> = figureNames;

/** The figure a text names; `undefined` where it names none. */
export function figureIdOf(text: string): FigureId | undefined {
  return figureIds.find((id) => id === text);
}

const loaders: Record<FigureId, () => Promise<{ readonly default: FigureComponent }>> = {
  channels: () => import('./ChannelsFigure.svelte'),
  outcomes: () => import('./OutcomesFigure.svelte'),
  'request-flow': () => import('./RequestFlowFigure.svelte'),
  disputes: () => import('./DisputesFigure.svelte'),
  documents: () => import('./DocumentsFigure.svelte'),
  decisions: () => import('./DecisionsFigure.svelte'),
  fees: () => import('./FeesFigure.svelte'),
  'compare-bars': () => import('./CompareBarsFigure.svelte'),
  'compare-lines': () => import('./CompareLinesFigure.svelte'),
  'compare-heat': () => import('./CompareHeatFigure.svelte'),
  'compare-multiples': () => import('./CompareMultiplesFigure.svelte'),
  'filing-grid': () => import('./FilingGridFigure.svelte'),
  'official-table': () => import('./officialTable/OfficialTableFigure.svelte'),
};

/** One figure's component, each in a chunk of its own so that an embed loads no other. */
export async function loadFigure(id: FigureId): Promise<FigureComponent> {
  return (await loaders[id]()).default;
}
