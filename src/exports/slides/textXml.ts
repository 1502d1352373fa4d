import { lightPaint } from '../../chart/paints.ts';

/** The face office programs on Chinese machines have; others fall back to their own, such as Noto Sans CJK SC. */
export const slideFont = '微软雅黑';

/** A colour token as office files write it: `rrggbb`. */
export function hex(token: string): string {
  return lightPaint(token).slice(1).toUpperCase();
}

/** The colours of a deck's theme in the order of ISO 29500, by what shapes call them: a template's take their place. */
export const themeColours = [
  { slot: 'dk1', name: 'tx1', colour: hex('ink') },
  { slot: 'lt1', name: 'bg1', colour: 'FFFFFF' },
  { slot: 'dk2', name: 'tx2', colour: hex('ink-2') },
  { slot: 'lt2', name: 'bg2', colour: hex('sunken') },
  { slot: 'accent1', name: 'accent1', colour: hex('accent') },
  { slot: 'accent2', name: 'accent2', colour: hex('outcome-partly') },
  { slot: 'accent3', name: 'accent3', colour: hex('outcome-refused') },
  { slot: 'accent4', name: 'accent4', colour: hex('outcome-unable') },
  { slot: 'accent5', name: 'accent5', colour: hex('outcome-not-processed') },
  { slot: 'accent6', name: 'accent6', colour: hex('outcome-other') },
  { slot: 'hlink', name: 'hlink', colour: hex('accent') },
  { slot: 'folHlink', name: 'folHlink', colour: hex('ink-2') },
] as const;

/** A fill of one colour, `rrggbb`: that of the theme where it has it. */
export function solidXml(colour: string): string {
  return `<a:solidFill>${colourXml(colour)}</a:solidFill>`;
}

/** A colour itself. */
export function colourXml(colour: string): string {
  const theme = themeColours.find((one) => one.colour === colour);
  return theme ? `<a:schemeClr val="${theme.name}"/>` : `<a:srgbClr val="${colour}"/>`;
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
  return `<${tag} lang="zh-CN" sz="${size * 100}" b="${bold ? 1 : 0}">${solidXml(colour)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></${tag}>`;
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
