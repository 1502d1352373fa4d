import { lightPaint } from './lightPaint.ts';

/** What Windows, macOS, Linux and WPS have for Chinese, so that a machine without special fonts shows it. */
export const fontFamily =
  "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','SimHei',sans-serif";

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  // What XML cannot hold at all has no place in a picture either.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (char) => escapes[char] ?? char);
}

/** One line of words in a picture: text that stays text. */
export interface TextLine {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  /** A colour token. */
  readonly paint?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const round = (value: number) => Number(value.toFixed(1));

export function svgText({
  x,
  y,
  text,
  size,
  weight = 400,
  paint = 'ink',
  anchor = 'start',
}: TextLine): string {
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${bold}${side} fill="${lightPaint(paint)}">${escapeXml(text)}</text>`;
}
