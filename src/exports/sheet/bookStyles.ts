import { xmlElement as x, type XmlElement } from '../xmlText.ts';
import type { BookCell, BookLook } from './workbook.ts';

type Look = BookLook | 'plain' | 'link';

interface Setting {
  readonly font: readonly XmlElement[];
  /** Ground, `RRGGBB`. */
  readonly ground?: string;
  readonly ruled?: 'below' | 'around';
  readonly align?: Readonly<Record<string, string>>;
}

const colour = (rgb: string): XmlElement => x('color', { rgb: `FF${rgb}` });
const size = (points: number): XmlElement => x('sz', { val: points });
const bold = x('b');

const centred = { horizontal: 'center', vertical: 'center', wrapText: '1' };

/** Children of `font` in the order the standard asks: b, u, sz, color, name. */
const looks: Record<Look, Setting> = {
  plain: { font: [size(11)] },
  title: { font: [bold, size(16)] },
  head: { font: [bold, size(11)], ground: 'F2F0EA', ruled: 'below', align: { wrapText: '1' } },
  label: { font: [bold, size(11)], align: { vertical: 'top' } },
  warning: { font: [bold, size(11), colour('8A5A00')], ground: 'FAF0D8' },
  faint: { font: [size(11), colour('6F6B62')], align: { horizontal: 'right' } },
  note: { font: [size(11), colour('4A463E')] },
  form: { font: [size(11)], ruled: 'around', align: { horizontal: 'right', vertical: 'center' } },
  formHead: { font: [bold, size(11)], ground: 'F2F0EA', ruled: 'around', align: centred },
  formName: { font: [size(11)], ruled: 'around', align: { wrapText: '1', vertical: 'center' } },
  formUnit: { font: [size(11)], ruled: 'around', align: centred },
  formFaint: { font: [size(11), colour('6F6B62')], ruled: 'around', align: centred },
  formWrong: {
    font: [bold, size(11), colour('A32018')],
    ruled: 'around',
    align: { horizontal: 'right', vertical: 'center' },
  },
  link: { font: [x('u'), size(11), colour('1F4E8C')] },
};
const lookNames = Object.keys(looks);
const prose = { wrapText: '1', vertical: 'top' };

/** Numbers the ways cells look as they come, and writes them as the workbook's styles. */
export class BookStyles {
  readonly #formats: string[] = [];
  readonly #styles = new Map<string, XmlElement>();

  constructor() {
    this.number({ value: null }, false);
  }

  /** The number a cell names its style by. */
  number({ look, format, link }: BookCell, isProse: boolean): number {
    const name: Look = look ?? (link === undefined ? 'plain' : 'link');
    const key = `${name} ${isProse} ${format ?? ''}`;
    if (!this.#styles.has(key)) this.#styles.set(key, this.#style(name, format, isProse));
    return [...this.#styles.keys()].indexOf(key);
  }

  #style(name: Look, format: string | undefined, isProse: boolean): XmlElement {
    const { ground, ruled, align } = looks[name];
    if (format !== undefined && !this.#formats.includes(format)) this.#formats.push(format);
    const at = lookNames.indexOf(name);
    const alignment = { ...(isProse && name !== 'title' && name !== 'note' ? prose : {}), ...align };
    return x(
      'xf',
      {
        numFmtId: format === undefined ? 0 : firstFormat + this.#formats.indexOf(format),
        fontId: at,
        fillId: ground === undefined ? 0 : firstFill + grounds.indexOf(ground),
        borderId: ruled === undefined ? 0 : ruled === 'below' ? 1 : 2,
        xfId: 0,
        applyNumberFormat: format === undefined ? null : 1,
        applyFont: 1,
        applyFill: ground === undefined ? null : 1,
        applyBorder: ruled === undefined ? null : 1,
        applyAlignment: Object.keys(alignment).length === 0 ? null : 1,
      },
      Object.keys(alignment).length === 0 ? null : x('alignment', alignment),
    );
  }

  /** The part of the workbook, once all cells have been numbered. */
  part(namespace: string): XmlElement {
    const list = (tag: string, items: readonly XmlElement[]): XmlElement | null =>
      items.length === 0 ? null : x(tag, { count: items.length }, ...items);
    const fill = (type: string, ...inside: readonly XmlElement[]): XmlElement =>
      x('fill', {}, x('patternFill', { patternType: type }, ...inside));
    const sides = ['left', 'right', 'top', 'bottom'];
    const border = (ruled: readonly string[]): XmlElement => {
      const side = (at: string) => (ruled.includes(at) ? x(at, { style: 'thin' }, colour('8C877C')) : x(at));
      return x('border', {}, ...sides.map(side), x('diagonal'));
    };
    const formats = this.#formats.map((formatCode, index) =>
      x('numFmt', { numFmtId: firstFormat + index, formatCode }),
    );
    const fonts = Object.values(looks).map(({ font }) => x('font', {}, ...font, x('name', { val: '等线' })));
    const fills = grounds.map((rgb) => fill('solid', x('fgColor', { rgb: `FF${rgb}` })));
    return x(
      'styleSheet',
      { xmlns: namespace },
      list('numFmts', formats),
      list('fonts', fonts),
      list('fills', [fill('none'), fill('gray125'), ...fills]),
      list('borders', [border([]), border(['bottom']), border(sides)]),
      list('cellStyleXfs', [x('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', [...this.#styles.values()]),
      list('cellStyles', [x('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    );
  }
}

/** Numbers below are the standard's own formats; the first two fills are fixed as well. */
const firstFormat = 164;
const firstFill = 2;
const grounds = Object.values(looks).flatMap(({ ground }) => (ground === undefined ? [] : [ground]));
