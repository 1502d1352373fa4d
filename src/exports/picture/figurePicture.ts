import { figureDescription } from '../../words/figureDescription.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { drawShown, isList, unexplained } from './drawShown.ts';
import { fitDrawing, type Fitted } from './fitDrawing.ts';
import { frameTexts, type OwnWords } from './frameTexts.ts';
import { layFoot, layHead, type Foot, type Head } from './layFrame.ts';
import { pictureSizes, type PictureSize } from './pictureSize.ts';
import type { Mark } from '../../chart/marks.ts';
import { svgDocument } from '../../chart/svgDocument.ts';
import { stateMark } from '../../figures/stateMark.ts';

/**
 * A figure as a picture that stands alone: title, subtitle, unit, source, data date, caveats and link inside it, every
 * style an attribute, nothing fetched, words still words. Light whatever the theme, the same at any window.
 */
export interface FigurePicture {
  /** A whole SVG document. */
  readonly svg: string;
  /** In px at 1×. */
  readonly width: number;
  readonly height: number;
  /** What it shows, with its numbers, for `alt`. */
  readonly alt: string;
  /** Whether it had to become taller than its format, because nothing is ever left out unsaid. */
  readonly grown: boolean;
  /** Whether it shows only the beginning of a list, which it says. */
  readonly cut: boolean;
}

const margin = 32;
const gap = 14;
/** Less than this and a drawing says nothing; the picture grows instead. */
const leastRoom = 160;

/** Makes the picture of a figure in one of the formats, from its drawing; no page is needed for it. */
export function figurePicture(
  shown: ShownFigure,
  size: PictureSize = 'wide',
  own: OwnWords = {},
): FigurePicture {
  const { width, height: fixed } = pictureSizes[size];
  const inner = width - 2 * margin;
  const draw = drawShown(shown);
  const marks = unexplained(shown);
  const framed = (rows: number | null) => {
    const texts = frameTexts(shown, { marks, rows }, own);
    const head = layHead(texts, margin, inner);
    const foot = layFoot(texts, margin, inner);
    const around = 2 * (margin - 8) + head.height + foot.height + 2 * gap;
    const height = fixed === null ? null : Math.max(leastRoom, fixed - around);
    return { head, foot, around, fitted: fitDrawing(draw, { width: inner, height }, isList(shown)) };
  };
  let said: number | null = null;
  let page = framed(said);
  // A list that is cut says so, and the sentence takes room of its own.
  while (page.fitted.rows !== said) {
    said = page.fitted.rows;
    page = framed(said);
  }
  const { head, foot, around, fitted } = page;
  const needed = Math.ceil(around + fitted.drawn.height * fitted.scale);
  const height = Math.max(fixed ?? 0, needed);
  const alt = `${shown.table.title.line}${shown.words.format.fullStop}${figureDescription(shown.table, shown.words)}`;
  const svg = compose(shown, { head, foot, fitted, width, height, alt });
  return { svg, width, height, alt, grown: fixed !== null && height > fixed, cut: fitted.rows !== null };
}

interface Parts {
  readonly head: Head;
  readonly foot: Foot;
  readonly fitted: Fitted;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

function compose(shown: ShownFigure, { head, foot, fitted, width, height, alt }: Parts): string {
  const { drawn, scale } = fitted;
  const top = margin - 8;
  const footTop = height - top - foot.height;
  const room = footTop - gap - (top + head.height + gap);
  // What is left over goes above and below alike, but a drawing hangs rather high than low.
  const drawingTop = top + head.height + gap + Math.max(0, (room - drawn.height * scale) * 0.4);
  const badge = head.badge && ({ mark: 'rect', ...head.badge, fill: 'doubt-soft', stroke: 'doubt' } as const);
  const { rule } = foot;
  const marks: readonly Mark[] = [
    { mark: 'group', y: top, marks: [...(badge ? [badge] : []), ...head.lines] },
    { mark: 'group', x: margin, y: drawingTop, scale, marks: drawn.marks },
    {
      mark: 'group',
      y: footTop,
      marks: [
        ...foot.marks.map(({ state, x, y }): Mark => ({ mark: 'group', x, y, marks: [stateMark(state)] })),
        { mark: 'line', x1: margin, x2: width - margin, y1: rule, y2: rule, stroke: 'rule' },
        ...foot.lines,
      ],
    },
  ];
  const title = shown.table.title.line;
  return svgDocument({ width, height, marks, title, description: alt, lang: shown.words.meta.tag });
}
