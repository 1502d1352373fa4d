import type { SourceCell } from './document.ts';
import { readFigure } from './figure.ts';

/** What a cell shows, and why a figure in it is not to be trusted. */
export type Shown = Pick<SourceCell, 'text' | 'doubt' | 'unreadable'>;

/** ECMA-376 18.8.30: formats that a workbook names by number only. Those left out are dates. */
export const builtInFormats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  48: '##0.0E+0',
  49: '@',
};

/** Days from 1899-12-30 to 2000-01-01: a date before is a count in a date's dress. */
const year2000 = 36_526;
const dayLength = 86_400_000;

const tokens =
  /"([^"]*)"|\\(.)|[_*](?:.|$)|\[([^\]]*)\]|General|G\/通用格式|[0#?.,]+|%|@|([A-Za-z])|([\s\S])/gu;

/**
 * A stored number as its format shows it, so that 0.157 under `0%` is not read as a count. What the format turns into
 * something other than the plain number (dates, fractions, thousands, hidden zeros) is the stored number, in doubt.
 */
export function shownNumber(value: number, format: string, from1904 = false): Shown {
  const stored = plain(value);
  if (Math.abs(value) >= 1e15) return { text: stored, unreadable: true };
  const otherwise: Shown = { text: stored, doubt: 'shownOtherwise' };
  const [first = '', second, third] = sectionsOf(format);
  const section = value < 0 && second !== undefined ? second : value === 0 ? (third ?? first) : first;
  let [before, after, percent] = ['', '', ''];
  let digits: string | null = null;
  for (const [token, quoted, escaped, bracket, letter, other] of section.matchAll(tokens)) {
    if (bracket !== undefined && /^([<>=]|(DB|Nat)Num)/i.test(bracket)) return otherwise;
    const isTime = bracket !== undefined ? /^[hms]+$/i.test(bracket) : letter && /[ymdhsabg]/i.test(letter);
    if (isTime) return dated(value, stored, from1904);
    if (letter !== undefined) return otherwise;
    const word = quoted ?? escaped ?? other ?? /^\$([^-]*)/.exec(bracket ?? '')?.[1] ?? '';
    if (digits === null) before += word;
    else after += word;
    if (token === '%') percent += token;
    if (!/^(General|G\/|@|[0#?.,])/.test(token)) continue;
    if (digits !== null) return otherwise;
    digits = token;
  }
  const number = digits === null ? '' : withDigits(Math.abs(value) * 100 ** percent.length, digits);
  if (number === null) return otherwise;
  const shown = `${before}${number}${percent}${after}`.trim();
  if (shown === '') return { text: stored, doubt: 'hidden' };
  // Without a sign of its own a negative number may be told by colour alone.
  const signed = value < 0 && second === undefined ? `-${shown}` : shown;
  const isShown = number && readFigure(signed).kind !== 'text' && (value >= 0 || signed.startsWith('-'));
  return isShown ? { text: signed } : otherwise;
}

function sectionsOf(format: string): readonly string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;|^)(?=;|$)/gu) ?? [''];
}

function dated(value: number, stored: string, from1904: boolean): Shown {
  const days = value + (from1904 ? 1462 : 0);
  if (days < year2000 || days > 2_958_465) return { text: stored, doubt: 'date' };
  return { text: new Date((days - 25_569) * dayLength).toISOString().slice(0, 10), doubt: 'date' };
}

/** The digits `#,##0.00` shows of a number that is not negative; `null` where it scales or spells them otherwise. */
function withDigits(value: number, pattern: string): string | null {
  if (!/^[0#?]/.test(pattern) && !pattern.startsWith('.')) return plain(value);
  const [whole = '', part = '', ...more] = pattern.split('.');
  // A comma behind the digits divides by a thousand.
  if (more.length > 0 || /,$/.test(whole) || part.includes(',')) return null;
  const rounded = Math.round(Number(`${value}e${part.length}`)) / 10 ** part.length;
  if (!Number.isFinite(rounded) || rounded >= 1e15) return null;
  const [units = '', parts = ''] = rounded.toFixed(part.length).split('.');
  const least = whole.match(/0/g)?.length ?? 0;
  const significant = units === '0' ? '' : units;
  const padded = significant.padStart(least, '0');
  const kept = parts.replace(new RegExp(`0{0,${part.match(/[#?]+$/)?.[0].length ?? 0}}$`), '');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

const plain = (value: number): string => String(Math.round(value * 1e8) / 1e8);
