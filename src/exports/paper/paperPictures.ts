import type { Figure, FigureId } from '../../figures/figureList.ts';
import type { BriefingAsked } from '../briefingAsked.ts';
import { figurePicture } from '../picture/figurePicture.ts';
import { pngOf } from '../picture/pngOf.ts';
import { shownFigure } from '../shownFigure.ts';
import { hasPoints, type FigureBody } from '../slides/deck.ts';
import { figureBodies } from '../slides/figureBodies.ts';
import { stateNotes } from '../stateNotes.ts';

/** A figure's picture for a page; or why it could not be made, which the page says in its place. */
export type PaperPicture =
  | {
      /** A PNG. */
      readonly data: Uint8Array;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
      /** The same as charts of the office program, where it has such; the picture then stands in for them. */
      readonly native: NativeFigure | null;
    }
  | { readonly failure: string };
/** A figure as native charts, and what they cannot say themselves. */
export interface NativeFigure {
  readonly bodies: readonly FigureBody[];
  readonly unit: string;
  readonly told: readonly string[];
}
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
  const shown = shownFigure({ figure, collection, state, findings, words, link });
  // The finding stands over it as the figure's heading.
  const picture = figurePicture(shown, 'a4', { title: shown.table.title.what });
  const data = new Uint8Array(await (await pngOf(picture, 2)).arrayBuffer());
  return {
    data,
    width: picture.width,
    height: picture.height,
    alt: picture.alt,
    native: nativeFigure(figure, asked),
  };
}

/** The charts a slide of the figure would have; `null` where a slide has a table alone, or nothing has a number. */
export function nativeFigure(figure: Figure, asked: BriefingAsked): NativeFigure | null {
  const { words } = asked;
  const { table, bodies, told } = figureBodies(figure, asked);
  // The picture says in words what an empty chart would not.
  const charts = bodies.flatMap((body) => body.charts);
  if (!hasPoints(charts) || bodies.some((body) => body.charts.length === 0)) return null;
  return {
    bodies,
    unit: `${table.title.line}${words.format.brackets(words.format.named(words.figure.unit, table.unit))}`,
    told: [
      ...told,
      ...stateNotes(table, words),
      ...table.notes.map(({ text }) => text),
      words.format.named(words.figure.source, table.source),
    ],
  };
}
