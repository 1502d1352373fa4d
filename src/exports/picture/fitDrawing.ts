import type { Paper } from '../../figures/figureState.ts';
import type { Drawn } from './drawGrid.ts';

export interface Fitted {
  readonly drawn: Drawn;
  /** How much larger than drawn it is set; words in it too. */
  readonly scale: number;
  /** The most rows it was given room for; `null` where all are there. */
  readonly rows: number | null;
}

interface Room {
  readonly width: number;
  /** `null` for as tall as needed. */
  readonly height: number | null;
}
type Draw = (paper: Paper) => Drawn;

/** From the largest words to the smallest that still can be read beside the small print. */
const scales = [1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.72, 0.66] as const;
/** A list is rather cut, and says so, than set smaller than this. */
const leastForLists = 0.85;
/** Where nothing fits and the picture grows, a second column may still spare it half its height. */
const leastGrown = 0.78;
/** Words this large or larger are not bought by lower plots. */
const lowPlotsFrom = 1.1;
const mostStretch = 220;
const lowest = -160;

/**
 * Draws at the width at which, set to the full width of the room, the figure fits its height with the largest words,
 * and lets its plots take what height is left. A list with more rows than fit is cut; anything else keeps all it has
 * and is drawn at the room's own width, and the room must give.
 */
export function fitDrawing(draw: Draw, room: Room, isList: boolean): Fitted {
  const asWide = (): Fitted => {
    const drawn = draw({ width: room.width });
    return { drawn, scale: room.width / drawn.width, rows: null };
  };
  if (room.height === null) return asWide();
  for (const wanted of scales) {
    if (isList && wanted < leastForLists) break;
    const drawn = draw({ width: Math.round(room.width / wanted) });
    // A table may need more width than it was given, and is set smaller then.
    const scale = room.width / drawn.width;
    const height = room.height / scale;
    if (drawn.height <= height) return { drawn: stretchedTo(draw, drawn, height), scale, rows: null };
    if (wanted > lowPlotsFrom) continue;
    const low = stretchedTo(draw, drawn, height);
    if (low.height <= height) return { drawn: low, scale, rows: null };
  }
  if (isList) return cutTo(draw, room.width / leastForLists, { width: room.width, height: room.height });
  const small = draw({ width: Math.round(room.width / leastGrown) });
  const grown = { drawn: small, scale: room.width / small.width, rows: null };
  const wide = asWide();
  return small.height * grown.scale < wide.drawn.height * wide.scale ? grown : wide;
}

/** The same with plots as high as the height allows; as it is where it has no plots to stretch. */
function stretchedTo(draw: Draw, drawn: Drawn, height: number): Drawn {
  const { width } = drawn;
  const probe = 20;
  const more = draw({ width, stretch: probe });
  // Plots below each other all grow.
  const plots = (more.height - drawn.height) / probe;
  const stretch = plots <= 0 ? 0 : Math.floor((height - drawn.height) / plots);
  if (stretch === 0) return drawn;
  return draw({ width, stretch: Math.min(mostStretch, Math.max(lowest, stretch)) });
}

/** With as many rows as the height has room for. */
function cutTo(draw: Draw, width: number, room: { readonly width: number; readonly height: number }): Fitted {
  const at = Math.round(width);
  const [one, two] = [draw({ width: at, rows: 1 }), draw({ width: at, rows: 2 })];
  const scale = room.width / one.width;
  const height = room.height / scale;
  const perRow = Math.max(1, two.height - one.height);
  let rows = Math.max(1, Math.floor((height - one.height) / perRow) + 1);
  let drawn = draw({ width: at, rows });
  // Groups within a list have headings of their own, which the first two rows did not show.
  while (drawn.height > height && rows > 1) drawn = draw({ width: at, rows: (rows -= 1) });
  return { drawn, scale: room.width / drawn.width, rows };
}
