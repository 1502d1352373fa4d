import type { MarkState } from '../../figures/markStates.ts';
import { textWidth, wrapText } from '../../chart/textWidth.ts';
import type { FrameTexts } from './frameTexts.ts';
import type { TextMark } from '../../chart/marks.ts';

/** What stands above a drawing or below it, with the room it takes. */
interface Band {
  readonly lines: readonly TextMark[];
  readonly height: number;
}

export interface Head extends Band {
  /** The frame of the words that say the figures are made up. */
  readonly badge: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
}

export interface Foot extends Band {
  /** Middle of each mark of the key, by the state it stands for. */
  readonly marks: readonly { readonly state: MarkState; readonly x: number; readonly y: number }[];
  /** Where the key ends and the small print begins. */
  readonly rule: number;
}

/** Estimates of width are good to a few per cent; lines are broken that much earlier. */
const safety = 0.97;

/** Title, subtitle and badge over a width, from y = 0. */
export function layHead({ title, subtitle, badge }: FrameTexts, x: number, width: number): Head {
  const lines: TextMark[] = [];
  let y = 0;
  const write = (text: string, size: number, leading: number, rest: Partial<TextMark>) => {
    for (const part of wrapText(text, size, width * safety)) {
      y += leading;
      lines.push({ x, y, mark: 'text', text: part, size, ...rest });
    }
  };
  write(title, 22, 28, { weight: 700 });
  y += 2;
  write(subtitle, 14, 21, { fill: 'ink-2' });
  if (badge === '') return { lines, badge: null, height: y + 8 };
  const badgeWidth = textWidth(badge, 13) + 18;
  const last = lines.at(-1);
  const after = x + (last ? textWidth(last.text, 14) * 1.04 : 0) + 16;
  const fits = after + badgeWidth <= x + width;
  const left = fits ? after : x;
  if (!fits) y += 26;
  lines.push({ mark: 'text', x: left + 8, y, text: badge, size: 13, weight: 700, fill: 'doubt' });
  return { lines, badge: { x: left, y: y - 15, width: badgeWidth, height: 21 }, height: y + 12 };
}

/** Key and small print under a drawing, from y = 0. */
export function layFoot({ key, foot }: FrameTexts, x: number, width: number): Foot {
  const lines: TextMark[] = [];
  const marks: Foot['marks'][number][] = [];
  let y = 0;
  let left = x;
  for (const { state, text } of key) {
    const taken = 22 + textWidth(text, 12) * 1.04;
    if (y === 0 || left + taken > x + width) {
      y += 20;
      left = x;
    }
    marks.push({ state, x: left + 8, y: y - 4 });
    lines.push({ mark: 'text', x: left + 20, y, text, size: 12, fill: 'ink-2' });
    left += taken + 16;
  }
  const rule = y === 0 ? 0 : y + 10;
  y = rule + 3;
  for (const paragraph of foot)
    for (const part of wrapText(paragraph, 11, width * safety)) {
      y += 16;
      lines.push({ mark: 'text', x, y, text: part, size: 11, fill: 'ink-2' });
    }
  return { lines, marks, rule, height: y + 4 };
}
