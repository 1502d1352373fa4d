import type { Mark } from './marks.ts';
import { inFile, lightPaint } from './paints.ts';
import { escapeXml, svgText } from './svgText.ts';

/** What Windows, macOS, Linux and WPS have for Chinese, so that a machine without special fonts shows it. */
const fontFamily =
  "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','SimHei',sans-serif";

interface SvgDocument {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly title: string;
  /** What it shows, in words. */
  readonly description: string;
  /** Language tag of its words. */
  readonly lang: string;
}

/** A whole SVG document on white paper: no stylesheet, no script, nothing fetched, words still words. */
export function svgDocument({ width, height, marks, title, description, lang }: SvgDocument): string {
  const root = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    `font-family="${fontFamily}" font-size="12" fill="${lightPaint('ink')}" role="img" xml:lang="${escapeXml(lang)}"`,
  ];
  const paper: Mark = { mark: 'rect', x: 0, y: 0, width, height, fill: 'surface' };
  return [
    `<svg ${root.join(' ')}>`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    svgText([paper, ...marks], inFile),
    '</svg>\n',
  ].join('\n');
}
