import { mostCells } from './figureRows.ts';
import { CannotRead } from './refusal.ts';
import { RichTextListener, shownText, type RichText } from './richText.ts';
import { shownNumber, type Shown } from './shownNumber.ts';
import { plainStyle, type CellStyle } from './sheetStyles.ts';
import { walkXml } from './walkXml.ts';

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly texts: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  /** The program that opens it shall calculate everything anew: stored zeros may stand for nothing. */
  readonly uncalculated: boolean;
}

/** First and last row and column, from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetCell extends Shown {
  readonly row: number;
  readonly column: number;
}

/** The cells that show anything, and what of the sheet is out of sight. */
export interface SheetRead {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly CellRange[];
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
}

const mostMerges = 20_000;
/** `XFD`, the last there is. */
const mostColumns = 16_384;

/** One worksheet. Throws `CannotRead` for what no annual report is, as soon as that shows. */
export function readSheet(part: Uint8Array, book: Workbook): SheetRead {
  const cells: SheetCell[] = [];
  const merges: CellRange[] = [];
  const rows = new Map<number, boolean>();
  const hiddenColumns = new Uint8Array(mostColumns + 1);
  let columnSpans = 0;
  let [rowsHidden, zerosHidden] = [false, false];
  let [row, column] = [0, 0];
  let cell: RawCell | null = null;
  let [inside, text] = ['', ''];
  const rich = new RichTextListener();
  walkXml(part, {
    open: (tag, attribute) => {
      if (tag === 'x:c') {
        const at = rangeOf(attribute('r') ?? '');
        column = at?.left ?? column + 1;
        row = at?.top ?? row;
        const style = book.styles[Number(attribute('s') ?? 0)] ?? plainStyle;
        cell = { type: attribute('t') ?? 'n', style, formula: null, value: null, rich: [] };
      } else if (tag === 'x:v' || tag === 'x:f') [inside, text] = [tag, ''];
      else if (cell) rich.open(tag, attribute);
      else if (tag === 'x:row') {
        row = Number(attribute('r') ?? row + 1);
        column = 0;
        rows.set(row, isOn(attribute('hidden')) || attribute('ht') === '0');
      } else if (tag === 'x:col') {
        columnSpans += 1;
        if (columnSpans > mostColumns) throw new CannotRead('damaged');
        if (isOn(attribute('hidden')) || attribute('width') === '0')
          hiddenColumns.fill(1, Number(attribute('min')), Number(attribute('max')) + 1);
      } else if (tag === 'x:sheetFormatPr') rowsHidden = isOn(attribute('zeroHeight'));
      else if (tag === 'x:sheetView') zerosHidden = /^(0|false)$/.test(attribute('showZeros') ?? '');
      else if (tag === 'x:mergeCell') {
        const range = rangeOf(attribute('ref') ?? '');
        if (range) merges.push(range);
        if (merges.length > mostMerges) throw new CannotRead('tooManyCells');
      }
    },
    text: (piece) => {
      if (inside !== '') text += piece;
      else if (cell) rich.text(piece);
    },
    close: (tag) => {
      if (!cell) return;
      if (tag === 'x:v') cell.value = text.trim();
      else if (tag === 'x:f') cell.formula = text.trim();
      else rich.close(tag);
      if (tag === inside) inside = '';
      if (tag === 'x:is') cell.rich = rich.take();
      if (tag !== 'x:c') return;
      const shown = shownIn(cell, book, zerosHidden);
      cell = null;
      if (shown.text === '') return;
      if (cells.length === mostCells) throw new CannotRead('tooManyCells');
      cells.push({ ...shown, row, column });
    },
  });
  return {
    cells,
    merges,
    isHiddenRow: (number) => rows.get(number) ?? rowsHidden,
    isHiddenColumn: (number) => hiddenColumns[number] === 1,
  };
}

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** `B7` or `B7:D9`; `null` for anything else. */
function rangeOf(reference: string): CellRange | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (!found) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

interface RawCell {
  readonly type: string;
  readonly style: CellStyle;
  formula: string | null;
  value: string | null;
  rich: RichText;
}

const numeral = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** What a cell shows; what nobody can tell is marked, never blank. */
function shownIn(cell: RawCell, book: Workbook, zerosHidden: boolean): Shown {
  const { type, value, formula, style } = cell;
  const isText = type === 's' || type === 'str' || type === 'inlineStr';
  const own = style.font;
  const hidden = (isText && /^;;;$/.test(style.format)) || (own.white && !style.filled);
  const shown = valueOf(cell, book);
  if (shown.text === '' || shown.unreadable || shown.doubt) return shown;
  if (hidden) return { ...shown, doubt: 'hidden' };
  if (isText) return shown;
  if (own.struck) return { ...shown, doubt: 'struck' };
  if (own.raised) return { ...shown, doubt: 'raised' };
  if (Number(value) !== 0) return shown;
  if (zerosHidden) return { ...shown, doubt: 'hidden' };
  return formula !== null && book.uncalculated ? { ...shown, doubt: 'uncalculated' } : shown;
}

function valueOf({ type, style, formula, value, rich }: RawCell, book: Workbook): Shown {
  const unreadable = (text: string): Shown => ({ text: text === '' ? '?' : text, unreadable: true });
  if (type === 'inlineStr') return shownText(rich, style.font);
  // The formula is there, its result was never stored.
  if (formula !== null && (value === null || (value === '' && type !== 'str')))
    return unreadable(`=${formula}`);
  if (value === null || value === '') return { text: '' };
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value) ? book.texts[Number(value)] : undefined;
      return text ? shownText(text, style.font) : unreadable(value);
    }
    case 'str':
      return shownText([{ text: value, font: null }], style.font);
    case 'b':
      return unreadable(value === '0' ? 'FALSE' : 'TRUE');
    case 'd':
      return { text: value.slice(0, 10), doubt: 'date' };
    case 'n':
      return numeral.test(value)
        ? shownNumber(Number(value), style.format, book.from1904)
        : unreadable(value);
    default:
      return unreadable(value);
  }
}
