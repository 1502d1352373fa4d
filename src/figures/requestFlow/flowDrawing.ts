import type { Absence } from '../../chart/absentMark.ts';
import type { MarkColour } from '../../measures/figureTable.ts';

/** A line of text with a figure, or with the mark of its absence. */
export interface FlowText {
  readonly key: string;
  readonly y: number;
  readonly name: string;
  readonly figure: string;
  readonly absence: Absence | null;
  readonly isZero: boolean;
}

export interface FlowBlock {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly colour: MarkColour;
  readonly open: boolean;
  /** Drawn as an outline: it is in no row of the report. */
  readonly isDifference: boolean;
}

/** An outcome with its reasons, and the middle of its block; `null` where it has none. */
export interface FlowLabel {
  readonly kind: FlowText;
  readonly reasons: readonly FlowText[];
  readonly from: number | null;
}

/** Width of the blocks on both sides, px. */
export const blockWidth = 12;

/** Where everything of one year's requests stands. */
export interface FlowGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: readonly FlowBlock[];
  readonly right: readonly FlowBlock[];
  readonly leftX: number;
  readonly rightX: number;
  readonly labelX: number;
  readonly leftTexts: readonly FlowText[];
  readonly ribbons: readonly { readonly key: string; readonly d: string; readonly colour: MarkColour }[];
  readonly labels: readonly FlowLabel[];
}
