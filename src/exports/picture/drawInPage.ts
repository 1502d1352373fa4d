import { flushSync, mount, unmount } from 'svelte';
import { loadFigure } from '../../figures/figureIds.ts';
import type { Paper } from '../../figures/figureState.ts';
import type { ShownFigure } from '../shownFigure.ts';
import PictureHost from './PictureHost.svelte';

/** The markup of a figure's drawings on a paper, made aside: the page never shows it. */
export type DrawFigure = (shown: ShownFigure, paper: Paper) => Promise<string>;

/** Draws with the component that the page itself uses, so that a picture cannot differ from what it is a picture of. */
export const drawInPage: DrawFigure = async (shown, paper) => {
  const figure = await loadFigure(shown.id);
  const aside = document.createElement('div');
  const { collection, state, findings, language } = shown;
  const host = mount(PictureHost, {
    target: aside,
    props: { figure, language, given: { collection, state, findings, paper } },
  });
  flushSync();
  const serializer = new XMLSerializer();
  const drawings = [...aside.querySelectorAll('svg')].map((svg) => serializer.serializeToString(svg));
  await unmount(host);
  return drawings.join('');
};
