import { figureDescription } from '../../words/figureDescription.ts';
import { languageTags } from '../../words/language.ts';
import type { ShownFigure } from '../shownFigure.ts';
import type { Paper } from '../../figures/figureState.ts';
import { drawInPage, type DrawFigure } from './drawInPage.ts';
import { drawShown, isList } from './drawShown.ts';
import { fitDrawing, type Fitted } from './fitDrawing.ts';
import { frameTexts } from './frameTexts.ts';
import { layFoot, layHead, type Foot, type Head } from './layFrame.ts';
import { lightPaint } from './lightPaint.ts';
import { pictureSizes, type PictureSize } from './pictureSize.ts';
import { escapeXml, fontFamily, svgText } from './svgText.ts';

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
}

const margin = 32;
const gap = 14;
/** Less than this and a drawing says nothing; the picture grows instead. */
const leastRoom = 160;

/** Makes the picture of a figure in one of the formats. Needs a page to draw in, unless given another way to draw. */
export async function figurePicture(
  shown: ShownFigure,
  size: PictureSize = 'wide',
  draw: DrawFigure = drawInPage,
): Promise<FigurePicture> {
  const { width, height: fixed } = pictureSizes[size];
  const inner = width - 2 * margin;
  const drawAt = (paper: Paper) => drawShown(shown, paper, draw);
  const { key } = await drawAt({ width: inner });
  const marks = key.map(({ state }) => state);
  const framed = async (rows: number | null) => {
    const texts = frameTexts(shown, { marks, rows });
    const head = layHead(texts, margin, inner);
    const foot = layFoot(texts, margin, inner);
    const around = 2 * (margin - 8) + head.height + foot.height + 2 * gap;
    const height = fixed === null ? null : Math.max(leastRoom, fixed - around);
    return { head, foot, around, fitted: await fitDrawing(drawAt, { width: inner, height }, isList(shown)) };
  };
  let said: number | null = null;
  let page = await framed(said);
  // A list that is cut says so, and the sentence takes room of its own.
  while (page.fitted.rows !== said) {
    said = page.fitted.rows;
    page = await framed(said);
  }
  const { head, foot, around, fitted } = page;
  const needed = Math.ceil(around + fitted.drawn.height * fitted.scale);
  const height = Math.max(fixed ?? 0, needed);
  const alt = `${shown.table.title[shown.language]}${shown.language === 'zh' ? '。' : '. '}${figureDescription(shown.table, shown.language)}`;
  const svg = compose(shown, { head, foot, fitted, width, height, alt });
  return { svg, width, height, alt, grown: fixed !== null && height > fixed };
}

interface Parts {
  readonly head: Head;
  readonly foot: Foot;
  readonly fitted: Fitted;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const round = (value: number) => Number(value.toFixed(3));
const moved = (x: number, y: number, scale = 1) =>
  `translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${round(scale)})`}`;

function compose(shown: ShownFigure, { head, foot, fitted, width, height, alt }: Parts): string {
  const top = margin - 8;
  const footTop = height - top - foot.height;
  const room = footTop - gap - (top + head.height + gap);
  const drawnHeight = fitted.drawn.height * fitted.scale;
  // What is left over goes above and below alike, but a drawing hangs rather high than low.
  const drawingTop = top + head.height + gap + Math.max(0, (room - drawnHeight) * 0.4);
  const paper = lightPaint('surface');
  const markOf = (state: string) => fitted.drawn.key.find((mark) => mark.state === state)?.marks ?? '';
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}" font-size="12" fill="${lightPaint('ink')}" role="img" xml:lang="${languageTags[shown.language]}">`,
    `<title>${escapeXml(shown.table.title[shown.language])}</title>`,
    `<desc>${escapeXml(alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<g transform="${moved(0, top)}">`,
    ...(head.badge
      ? [
          `<rect x="${round(head.badge.x)}" y="${head.badge.y}" width="${round(head.badge.width)}" height="${head.badge.height}" fill="${lightPaint('doubt-soft')}" stroke="${lightPaint('doubt')}"/>`,
        ]
      : []),
    ...head.lines.map(svgText),
    '</g>',
    `<g transform="${moved(margin, drawingTop, fitted.scale)}">`,
    fitted.drawn.marks.replace(/> ?<(?!\/)/g, '>\n<'),
    '</g>',
    `<g transform="${moved(0, footTop)}">`,
    ...foot.marks.map(({ state, x, y }) => `<g transform="${moved(x, y)}">${markOf(state)}</g>`),
    `<line x1="${margin}" x2="${width - margin}" y1="${foot.rule}" y2="${foot.rule}" stroke="${lightPaint('rule')}"/>`,
    ...foot.lines.map(svgText),
    '</g>',
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}
