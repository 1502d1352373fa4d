import { builtInFormats } from './shownNumber.ts';
import { walkXml } from './walkXml.ts';

/** How a piece of text is set. */
export interface Typeface {
  readonly struck: boolean;
  readonly raised: boolean;
  /** White, or whatever colour the sheet itself is. */
  readonly white: boolean;
  readonly size: number | null;
}

export interface CellStyle {
  readonly font: Typeface;
  readonly format: string;
  /** Its ground has a colour of its own. */
  readonly filled: boolean;
}

export const plainFont: Typeface = { struck: false, raised: false, white: false, size: null };
export const plainStyle: CellStyle = { font: plainFont, format: 'General', filled: false };

type Attribute = (name: string) => string | undefined;

/** The font with one property element (`x:strike`, `x:vertAlign`, …) of `font` or `rPr` added. */
export function withProperty(font: Typeface, tag: string, attribute: Attribute): Typeface {
  const value = attribute('val');
  switch (tag) {
    case 'x:strike':
      return { ...font, struck: isOn(value) };
    case 'x:vertAlign':
      return { ...font, raised: value === 'superscript' || value === 'subscript' };
    case 'x:sz':
      return { ...font, size: Number(value) };
    case 'x:color':
      return { ...font, white: isWhite(attribute) };
    default:
      return font;
  }
}

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'off';

/** As `rgb`, as the theme's first colour, or as one of the two whites of the old palette. */
function isWhite(attribute: Attribute): boolean {
  const indexed = attribute('indexed');
  return (
    /^(..)?FFFFFF$/i.test(attribute('rgb') ?? '') ||
    (attribute('theme') === '0' && !Number(attribute('tint') ?? 0)) ||
    indexed === '1' ||
    indexed === '9'
  );
}

/** The styles cells name by number (`s`). Throws `CannotRead`. */
export function readSheetStyles(part: Uint8Array): readonly CellStyle[] {
  const formats = new Map(Object.entries(builtInFormats).map(([id, code]) => [Number(id), code]));
  const fonts: Typeface[] = [];
  const fills: boolean[] = [];
  const styles: CellStyle[] = [];
  let list = '';
  let font = plainFont;
  let filled = false;
  walkXml(part, {
    open: (tag, attribute) => {
      if (/^x:(fonts|fills|cellXfs|numFmts|cellStyleXfs|borders|cellStyles|dxfs)$/.test(tag)) list = tag;
      if (list === 'x:numFmts' && tag === 'x:numFmt')
        formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? 'General');
      else if (list === 'x:fonts') font = tag === 'x:font' ? plainFont : withProperty(font, tag, attribute);
      else if (list === 'x:fills') {
        if (tag === 'x:fill') filled = false;
        if (tag === 'x:gradientFill') filled = true;
        if (tag === 'x:patternFill') filled = (attribute('patternType') ?? 'none') !== 'none';
        if (tag === 'x:fgColor') filled &&= !isWhite(attribute);
      } else if (list === 'x:cellXfs' && tag === 'x:xf')
        styles.push({
          font: fonts[Number(attribute('fontId') ?? 0)] ?? plainFont,
          filled: fills[Number(attribute('fillId') ?? 0)] ?? false,
          // A number that names no known format is a date of some country.
          format: formats.get(Number(attribute('numFmtId') ?? 0)) ?? 'yyyy-mm-dd',
        });
    },
    close: (tag) => {
      if (list === 'x:fonts' && tag === 'x:font') fonts.push(font);
      if (list === 'x:fills' && tag === 'x:fill') fills.push(filled);
    },
  });
  return styles;
}
