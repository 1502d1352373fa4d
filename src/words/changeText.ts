import type { Change } from '../measures/changeBetween.ts';
import type { NumberKind } from './numberFormats.ts';
import type { Words } from './words.ts';

/** The change from the year before as a clause, or the reason why none is stated. `unit` stands after a count. */
export function changeText(change: Change, kind: NumberKind, unit: string, words: Words): string {
  const said = words.change;
  if (!change.ok && change.reason !== 'baseZero') return said.refusals[change.reason].clause;
  const { absolute } = change;
  if (absolute === 0) return said.none;
  const size = sizeText(Math.abs(absolute), kind, unit, words);
  const up = absolute > 0;
  if (!change.ok) return said.fromZero(up, size);
  if (kind === 'rate') return said.ofRate(up, size);
  return said.ofCount(up, size, shareText(change.relative ?? 0, '', words));
}

/** The same in short, against a year: `同比+30件（+14.6%）`; nothing where no change may be stated. */
export function changeMark(
  change: Change,
  kind: NumberKind,
  unit: string,
  before: number,
  words: Words,
): string {
  if (!('absolute' in change)) return '';
  if (change.absolute === 0) return words.change.noneShort(before);
  const sign = change.absolute > 0 ? '+' : '−';
  const size = `${sign}${sizeText(Math.abs(change.absolute), kind, unit, words)}`;
  const relative = change.ok ? change.relative : null;
  const share = relative === null ? null : shareText(relative, sign, words);
  return words.change.mark({ size, share, before });
}

/** The same as bare as in a narrow cell: `+30`, `−2.1`; a dash where the two cannot be compared. */
export function shortChange(change: Change, kind: NumberKind, { format }: Words): string {
  if (!('absolute' in change)) return '—';
  const size = Math.abs(change.absolute);
  const text = kind === 'rate' ? format.number(Math.round(size * 1000) / 10) : format.number(size, kind);
  return change.absolute === 0 ? '±0' : `${change.absolute > 0 ? '+' : '−'}${text}`;
}

/** A relative change in per cent; twice as many is said so, for 100.0% would be read as a share. */
function shareText(relative: number, sign: string, { change, format }: Words): string {
  return relative === 1 ? change.doubled : `${sign}${format.number(Math.abs(relative), 'rate')}`;
}

function sizeText(size: number, kind: NumberKind, unit: string, words: Words): string {
  if (kind !== 'rate') return words.format.counted(words.format.number(size, kind), unit);
  return words.change.points(words.format.number(Math.round(size * 1000) / 10));
}
