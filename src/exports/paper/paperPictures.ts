import type { Figure, FigureId } from '../../figures/figureList.ts';
import type { BriefingAsked } from '../briefingAsked.ts';
import { figurePicture } from '../picture/figurePicture.ts';
import { pngOf } from '../picture/pngOf.ts';
import { shownFigure } from '../shownFigure.ts';

/** A figure's picture for a page; or why it could not be made, which the page says in its place. */
export type PaperPicture =
  | {
      /** A PNG. */
      readonly data: Uint8Array;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
    }
  | { readonly failure: string };
export type PaperPictures = ReadonlyMap<FigureId, PaperPicture>;

/**
 * The chosen figures as pictures of A4 width, sharp enough to print. One that fails does not take the others with it;
 * the tables of the form are no pictures. `make` draws a figure and turns it into dots.
 */
export async function paperPictures(asked: BriefingAsked, make = drawn): Promise<PaperPictures> {
  const made: [FigureId, PaperPicture][] = [];
  // One after the other: each takes memory for its dots.
  for (const figure of asked.figures.filter(({ slide }) => slide.kind !== 'form')) {
    try {
      made.push([figure.id, await make(figure, asked)]);
    } catch (error) {
      made.push([figure.id, { failure: error instanceof Error ? error.message : String(error) }]);
    }
  }
  return new Map(made);
}

async function drawn(figure: Figure, asked: BriefingAsked): Promise<PaperPicture> {
  const { collection, state, findings, words, link } = asked;
  const picture = figurePicture(shownFigure({ figure, collection, state, findings, words, link }), 'a4');
  const data = new Uint8Array(await (await pngOf(picture, 2)).arrayBuffer());
  return { data, width: picture.width, height: picture.height, alt: picture.alt };
}
