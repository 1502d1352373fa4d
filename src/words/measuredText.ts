import type { Measured, Ratio } from '../measures/measured.ts';
import { withinGuard } from '../measures/ratioOf.ts';
import type { NumberKind } from './numberFormats.ts';
import type { Words } from './words.ts';

type Absent = Exclude<Measured['state'], 'number' | 'zero' | 'approximate' | 'atLeast'>;

/** A figure as it stands in a table cell, without unit and without n/N. */
export function measuredText(measured: Measured, kind: NumberKind, words: Words): string {
  switch (measured.state) {
    case 'number':
    case 'zero':
      return words.format.number(measured.value, kind);
    case 'approximate':
      return words.measured.approximate({
        asPrinted: measured.asPrinted,
        qualified: qualifiedNumber(measured, words),
      });
    case 'atLeast':
      return words.measured.atLeast(words.format.number(measured.value, kind));
    default:
      return absenceText(measured.state, words);
  }
}

/** What a state without a number is called where it stands in place of one. */
export function absenceText(state: Absent, { measured }: Words): string {
  return measured.absent[state];
}

/** A figure on a chart, where there is little room. Absent figures have marks there, so they say nothing. */
export function markText(measured: Measured, kind: NumberKind, words: Words): string {
  switch (measured.state) {
    case 'number':
    case 'zero':
      return markNumber(measured.value, kind, words);
    case 'approximate':
      return qualifiedNumber(measured, words);
    case 'atLeast':
      return `≥${markNumber(measured.value, kind, words)}`;
    default:
      return '';
  }
}

/** Rates keep their decimal, so that figures in a column align; axes do without. */
function markNumber(value: number, kind: NumberKind, { format }: Words): string {
  return kind === 'rate' ? format.number(value, kind) : format.short(value, kind);
}

/** n of N beside a rate; empty for figures that are no rates. */
export function ratioText(measured: Measured, { format }: Words): string {
  if (!('ratio' in measured) || !measured.ratio) return '';
  const { n, N } = measured.ratio;
  return `${format.number(n)}/${format.number(N)}`;
}

/** Whether the small-number guard asks for n of N in place of per cent. */
export function isGuarded(measured: Measured): boolean {
  return 'ratio' in measured && measured.ratio !== undefined && withinGuard(measured.ratio);
}

/** A figure read out in full: with its unit, a rate with n of N, a guarded rate as n of N alone. */
export function readout(measured: Measured, kind: NumberKind, unit: string, words: Words): string {
  const ratio = ratioText(measured, words);
  if (isGuarded(measured) && measured.state !== 'undefined') return words.measured.guarded(ratio);
  const text = measuredText(measured, kind, words);
  if (ratio !== '') return `${text}${words.format.brackets(ratio)}`;
  return 'value' in measured && measured.state !== 'approximate' ? words.format.counted(text, unit) : text;
}

function qualifiedNumber(
  { qualifier, value }: Extract<Measured, { state: 'approximate' }>,
  { measured, format }: Words,
): string {
  return measured.qualified[qualifier](format.short(value, 'count'));
}

/** Fewer characters than this are told as they are: a percentage of 无 says nothing. */
const fewest = 10;

/** `重复率 63%（412/655 字）`. A share that is not whole is rounded neither to 100 % nor to 0 %. */
export function repeatedShare({ n, N }: Ratio, words: Words): string {
  const percent = n === N ? 100 : n === 0 ? 0 : Math.min(99, Math.max(1, Math.round((n / N) * 100)));
  return words.text.repeatedShare(n, N, N < fewest ? null : words.format.round(percent / 100, 'rate'));
}
