import type { Drawn } from './takeDrawing.ts';

export interface Fitted {
  readonly drawn: Drawn;
  /** How much larger than drawn it is set; words in it too. */
  readonly scale: number;
  /** Whether it is taller than the room. */
  readonly overflows: boolean;
}

/** From the largest words to the smallest that still can be read beside the small print. */
const scales = [1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.92, 0.85] as const;

/**
 * Draws at the width at which, set to the full width of the room, the figure fits its height with the largest words.
 * Where it fits at none it is drawn at the room's own width, and the room must give.
 */
export async function fitDrawing(
  draw: (width: number) => Promise<Drawn>,
  room: { readonly width: number; readonly height: number | null },
): Promise<Fitted> {
  if (room.height !== null)
    for (const scale of scales) {
      const drawn = await draw(Math.round(room.width / scale));
      const set = room.width / drawn.width;
      if (drawn.height * set <= room.height) return { drawn, scale: set, overflows: false };
    }
  const drawn = await draw(room.width);
  return { drawn, scale: room.width / drawn.width, overflows: room.height !== null };
}
