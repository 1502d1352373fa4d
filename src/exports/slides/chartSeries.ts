import type { DeckChart, DeckSeries } from './deck.ts';

/** Every series in order of the sheet's columns, the printed total last. */
export function chartSeries({ series, total }: DeckChart): readonly DeckSeries[] {
  return total ? [...series, total] : series;
}
