import { withoutUnseen } from './shownRuns.ts';
import { simplify } from './simplify.ts';

/** What one cell of a table says. `text`: it is not a figure at all but words, a label or a heading. */
export type Figure =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Kept when the print is more than the plain number: `+19`, `124件`, `1,234`. */
      readonly asPrinted?: string;
      readonly unit?: string;
      /** Digits stood apart (`1 0`) and were joined; arithmetic must agree. */
      readonly joined?: true;
      readonly qualifier?: 'over' | 'at_least' | 'approx';
    }
  | { readonly kind: 'blank'; readonly asPrinted?: string }
  | { readonly kind: 'notApplicable'; readonly asPrinted: string }
  /** A figure was printed but cannot be told: `0/1`, `**`. */
  | { readonly kind: 'unreadable'; readonly asPrinted: string }
  | { readonly kind: 'text' };

const units = '件|条|项|个|宗|次|份|篇|起|例|人|部|万元|元|亿元|万';
const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`;
const plainNumber = new RegExp(
  String.raw`^([+\-−–增减]?)(${number})(余|多|以上|左右)?\s*(${units})?(余|多|以上|左右)?[。;,、]?$`,
);
const approximate = new RegExp(String.raw`^(约|近|超|超过|逾|不少于|至少)(${number})\s*(${units})?$`);
/** A figure with words about it in the same cell: 22（其中修订16件）. */
const remarked = new RegExp(
  String.raw`^([+\-−–]?(?:${number}))\s*(${units})?(?:[(（][^()（）]*\p{Script=Han}[^()（）]*[)）]|[,，、;；]?(?:其中|含|包括|较上年|比上年).{0,30})$`,
  'u',
);
const dashes = /^[-−–—─－/\\|·*_~.]+$/;
const words = /^(无|没有|空|暂无|未填|null|nil|none|n\/a|\/)$/i;
const outside = /^(不涉及|不适用|无此项|无此项目|未发生|未开展|不涉|无权限|无此类事项)$/;
const zeroWords = /^(零|〇|o|O)$/;

const qualifierOf: Record<string, 'over' | 'at_least' | 'approx'> = {
  余: 'over',
  多: 'over',
  超: 'over',
  超过: 'over',
  逾: 'over',
  以上: 'at_least',
  不少于: 'at_least',
  至少: 'at_least',
  左右: 'approx',
  约: 'approx',
  近: 'approx',
};

/**
 * Reads one cell. Blank, `/`, `-`, `—`, 无 are not zero; full-width digits, thousands separators, signs, units and
 * blanks between digits are understood. Numbering (`1.`, `(一)`) is text.
 */
export function readFigure(cell: string): Figure {
  // A second line is a second figure: 0⏎6 is neither 6 nor 06.
  if (/\d[ \t]*\n\s*[\d.]/.test(cell))
    return { kind: 'unreadable', asPrinted: cell.replace(/\s+/g, ' ').trim() };
  const printed = withoutUnseen(cell).replace(/\s+/gu, ' ').trim();
  if (printed === '') return { kind: 'blank' };
  if (printed.length > 40) return { kind: 'text' };
  const spaced = simplify(printed).replace(/\s+/g, ' ').trim();
  const text = spaced.replace(/\s/g, '');
  if (/^\*+$/.test(text)) return { kind: 'unreadable', asPrinted: printed };
  if (dashes.test(text) || words.test(text)) return { kind: 'blank', asPrinted: printed };
  if (outside.test(text)) return { kind: 'notApplicable', asPrinted: printed };
  if (/^\d+[.、]$/.test(text)) return { kind: 'text' };
  if (/^(零|〇)$/.test(text)) return { kind: 'number', value: 0, asPrinted: printed };
  if (zeroWords.test(text)) return { kind: 'unreadable', asPrinted: printed };
  return (
    plain(printed, spaced, text) ??
    withRemark(printed, text) ??
    about(printed, text) ??
    garbled(printed, text) ?? { kind: 'text' }
  );
}

const valueOf = (digits: string): number => Number(digits.replaceAll(',', ''));

function plain(printed: string, spaced: string, text: string): Figure | null {
  const found = plainNumber.exec(text);
  if (!found) return null;
  const [, sign = '', digits = '', before, unit, after] = found;
  const word = before ?? after;
  const value = valueOf(digits) * (/[-−–减]/.test(sign) ? -1 : 1);
  if (!Number.isFinite(value) || value > 1e15) return { kind: 'unreadable', asPrinted: printed };
  const joined = /\d\s+[\d.]/.test(spaced) || /\.\s+\d/.test(spaced);
  const bare = printed === String(value);
  const qualifier = word === undefined ? undefined : qualifierOf[word];
  return {
    kind: 'number',
    value: value === 0 ? 0 : value,
    ...(bare ? {} : { asPrinted: printed }),
    ...(unit === undefined ? {} : { unit }),
    ...(joined ? { joined: true } : {}),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function withRemark(printed: string, text: string): Figure | null {
  const [, digits, unit] = remarked.exec(text) ?? [];
  if (digits === undefined) return null;
  const read = plain(printed, `${digits}${unit ?? ''}`, `${digits}${unit ?? ''}`);
  return read?.kind === 'number' ? { ...read, asPrinted: printed } : read;
}

function about(printed: string, text: string): Figure | null {
  const found = approximate.exec(text);
  if (!found) return null;
  const [, word = '', digits = '', unit] = found;
  const qualifier = qualifierOf[word] ?? 'approx';
  return {
    kind: 'number',
    value: valueOf(digits),
    asPrinted: printed,
    qualifier,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Only digits and signs, yet no number: two figures in one cell, a masked one, a date. */
function garbled(printed: string, text: string): Figure | null {
  return /^[\d+\-−–/*.,、:%增减]+$/.test(text) ? { kind: 'unreadable', asPrinted: printed } : null;
}
