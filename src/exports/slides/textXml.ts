import { lightPaint } from '../../chart/paints.ts';

/** The face office programs on Chinese machines have; others fall back to their own, such as Noto Sans CJK SC. */
export const slideFont = '微软雅黑';

/** A colour token as office files write it: `rrggbb`. */
export function hex(token: string): string {
  return lightPaint(token).slice(1).toUpperCase();
}

/** Run properties of words in a chart. */
export function textXml({
  size,
  bold = false,
  colour = hex('ink-2'),
  tag,
}: {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly tag: 'a:defRPr' | 'a:rPr';
}): string {
  return `<${tag} lang="zh-CN" sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="${slideFont}"/><a:ea typeface="${slideFont}"/><a:cs typeface="${slideFont}"/></${tag}>`;
}

/** Ink that can be read on a fill: white on dark ones. */
export function inkOn(colour: string): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return 1.05 / (light + 0.05) >= 4.5 ? 'FFFFFF' : hex('ink');
}
