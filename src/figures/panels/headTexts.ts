import type { Words } from '../../words/words.ts';
import { textWidth } from '../../chart/textWidth.ts';
import type { FigureColumn } from '../../measures/figureTable.ts';
import type { Measured } from '../../measures/measured.ts';
import { isGuarded, markText, measuredText, ratioText } from '../../words/measuredText.ts';

export interface HeadTexts {
  readonly texts: readonly string[];
  readonly size: number;
  /** Whether each has room over its column; where not all have, an axis must carry the scale. */
  readonly allFit: boolean;
}

const sizes = [12, 11] as const;

/** The figures at the heads of columns `room` px apart: in full where all fit, else shortened, else only some. */
export function headTexts(
  heads: readonly Measured[],
  kind: FigureColumn['kind'],
  room: number,
  words: Words,
): HeadTexts {
  const short = heads.map((head) => (isGuarded(head) ? ratioText(head, words) : markText(head, kind, words)));
  const full = heads.map((head, index) =>
    !isGuarded(head) && (head.state === 'number' || head.state === 'zero')
      ? measuredText(head, kind, words)
      : (short[index] ?? ''),
  );
  // Rather no separators than no figure: an approximate one must not lose its 余.
  const bare = short.map((text) => text.replaceAll(',', ''));
  for (const texts of [full, short, bare])
    for (const size of sizes)
      if (texts.every((text) => textWidth(text, size) + 3 <= room)) return { texts, size, allFit: true };
  return { texts: bare, size: 11, allFit: false };
}
