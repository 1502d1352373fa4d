import { render } from 'svelte/server';
import { loadView, type FigureId } from '../../src/figures/figureList.ts';
import type { FigureProps, FigureState } from '../../src/figures/figureState.ts';
import { bothWords, type Language } from '../../src/words/bothWords.ts';
import Spoken from '../fixtures/Spoken.svelte';

export const wholeCounty: FigureState = {
  agency: 'shili',
  years: null,
  measure: 'requests.newlyReceived',
  picked: [],
  cellYear: null,
  sort: '',
  cell: null,
};

/** A figure as the server renders it: markup without hydration comments and scoping classes. */
export async function renderedFigure(
  id: FigureId,
  given: FigureProps,
  language: Language = 'zh',
): Promise<string> {
  const { figure } = await loadView(id);
  const { body } = await render(Spoken, { props: { figure, words: bothWords[language], given } });
  return body.replace(/<!--.*?-->/g, '').replace(/ class="svelte-\w+"| ?svelte-\w+(?=["\s])/g, '');
}

/** The picture alone, one element a line, so that a change reads as a change. */
export async function drawnFigure(
  id: FigureId,
  given: FigureProps,
  language: Language = 'zh',
): Promise<string> {
  const [svg = ''] =
    (await renderedFigure(id, given, language)).match(/<svg[^>]*role="img".*?<\/svg>/s) ?? [];
  return `${svg.replace(/\s*\n\s*/g, ' ').replace(/> ?<(?!\/)/g, '>\n<')}\n`;
}
