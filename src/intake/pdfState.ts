import { min } from 'd3-array';
import type { Matrix } from './pdfMatrix.ts';

export interface FontFacts {
  /** Of a glyph's width to the size of the type. */
  readonly scale: number;
  readonly isVertical: boolean;
}

export interface PageFacts {
  readonly view: readonly number[];
  readonly rotate: number;
  fontOf(name: string): FontFacts;
}

/** How what is drawn next is set. */
export interface State {
  readonly matrix: Matrix;
  readonly font: FontFacts;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly hScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  /** From 0 (black) to 1 (white). */
  readonly light: number;
  readonly alpha: number;
}

/** A page's state before anything is said of it. */
export const start: Omit<State, 'matrix'> = {
  font: { scale: 0.001, isVertical: false },
  ...{ size: 0, charSpacing: 0, wordSpacing: 0, hScale: 1, leading: 0, rise: 0, mode: 0, light: 0, alpha: 1 },
};

type Change = (list: readonly unknown[], page: PageFacts) => Partial<State>;

/** The operators of pdf.js that only say how to draw, and what they change. */
const changes: Readonly<Record<string, Change>> = {
  setGState: ([pairs]) => ({ ...alphaIn(pairs) }),
  setFillRGBColor: (list) => ({ light: lightOf(list) }),
  setFillColorN: () => ({ light: 0 }),
  shadingFill: () => ({ light: 0 }),
  setLeading: ([leading]) => ({ leading: -Number(leading) }),
  setCharSpacing: ([charSpacing]) => ({ charSpacing: Number(charSpacing) }),
  setWordSpacing: ([wordSpacing]) => ({ wordSpacing: Number(wordSpacing) }),
  setHScale: ([percent]) => ({ hScale: Number(percent) / 100 }),
  setTextRise: ([rise]) => ({ rise: Number(rise) }),
  setTextRenderingMode: ([mode]) => ({ mode: Number(mode) }),
  setFont: ([name, size], page) => ({ font: page.fontOf(String(name)), size: Number(size) }),
};

/** The state after an operator; `null` where it draws, moves or means nothing here. */
export function changedState(
  state: State,
  operator: string,
  list: readonly unknown[],
  page: PageFacts,
): State | null {
  const change = changes[operator];
  return change ? { ...state, ...change(list, page) } : null;
}

function alphaIn(pairs: unknown): Partial<State> {
  if (!Array.isArray(pairs)) return {};
  const found = pairs.findLast((pair) => Array.isArray(pair) && pair[0] === 'ca');
  return Array.isArray(found) ? { alpha: Number(found[1]) } : {};
}

/** How light a colour is: `#rrggbb` or three numbers to 255. */
function lightOf(list: readonly unknown[]): number {
  const [first] = list;
  const parts =
    typeof first === 'string'
      ? [1, 3, 5].map((at) => Number.parseInt(first.slice(at, at + 2), 16))
      : list.slice(0, 3).map(Number);
  return (min(parts) ?? 0) / 255 || 0;
}
