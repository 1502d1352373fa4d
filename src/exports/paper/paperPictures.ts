import type { BriefingAsked } from '../briefingAsked.ts';
import { figurePicture } from '../picture/figurePicture.ts';
import { pngOf } from '../picture/pngOf.ts';
import { shownFigure } from '../shownFigure.ts';
import type { PaperPictures } from './writeDocx.ts';

/** The chosen figures as pictures of A4 width, sharp enough to print. */
export async function paperPictures(asked: BriefingAsked): Promise<PaperPictures> {
  const { collection, state, findings, language, link } = asked;
  const made: [(typeof asked.figures)[number], NonNullable<ReturnType<PaperPictures['get']>>][] = [];
  // One after the other: each draws in the page and takes memory for its dots.
  for (const id of asked.figures.filter((one) => one !== 'official-table')) {
    const picture = await figurePicture(
      shownFigure({ id, collection, state, findings, language, link }),
      'a4',
    );
    const data = new Uint8Array(await (await pngOf(picture, 2)).arrayBuffer());
    made.push([id, { data, width: picture.width, height: picture.height, alt: picture.alt }]);
  }
  return new Map(made);
}
