import type { Paint } from './paints.ts';

/** What a drawing consists of: plain data, in px of the drawing, colours as tokens. `svgText` alone makes markup of it. */
export type Mark = RectMark | LineMark | CircleMark | PathMark | TextMark | HatchMark | GroupMark;

interface Style {
  readonly fill?: Paint | 'none';
  readonly fillOpacity?: number;
  readonly stroke?: Paint | 'none';
  readonly strokeWidth?: number;
  /** Lengths of strokes and gaps, as SVG writes them. */
  readonly dash?: string | undefined;
  /** What the mark is, for whoever looks for it; on screen it stands in `data-mark`. */
  readonly key?: string | undefined;
}

interface RectMark extends Style {
  readonly mark: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface LineMark extends Style {
  readonly mark: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface CircleMark extends Style {
  readonly mark: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface PathMark extends Style {
  readonly mark: 'path';
  readonly d: string;
  /** Where its origin stands; the drawing's own without. */
  readonly x?: number;
  readonly y?: number;
}

interface Words {
  readonly text: string;
  readonly size?: number;
  readonly weight?: 400 | 600 | 700;
}

export interface TextMark extends Style, Words {
  readonly mark: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Smaller words after it, such as n of N, `gap` px apart. */
  readonly aside?: (Words & { readonly gap: number; readonly fill: Paint }) | undefined;
}

/** Slanting strokes of paper over a box: a figure that is more than it says. */
interface HatchMark {
  readonly mark: 'hatch';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly key?: string;
}

/** Marks together, moved to (x, y) and set `scale` times as large; its style holds for those that have none. */
export interface GroupMark extends Style {
  readonly mark: 'group';
  readonly marks: readonly Mark[];
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Line ends and corners are round. */
  readonly round?: boolean;
}
