import { flushSync, mount, unmount } from 'svelte';
import { loadFigure } from '../../figures/figureIds.ts';
import type { ShownFigure } from '../shownFigure.ts';
import PictureHost from './PictureHost.svelte';

/** The markup of a figure's drawings at a width, made aside: the page never shows it. */
export type DrawFigure = (shown: ShownFigure, width: number) => Promise<string>;

/** Draws with the component that the page itself uses, so that a picture cannot differ from what it is a picture of. */
export const drawInPage: DrawFigure = async (shown, width) => {
  const figure = await loadFigure(shown.id);
  const aside = document.createElement('div');
  const { collection, state, findings, language } = shown;
  const host = mount(PictureHost, {
    target: aside,
    props: { figure, language, given: { collection, state, findings, width } },
  });
  flushSync();
  const serializer = new XMLSerializer();
  const drawings = [...aside.querySelectorAll('svg')].map((svg) => serializer.serializeToString(svg));
  await unmount(host);
  return drawings.join('');
};
