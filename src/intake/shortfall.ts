import type { SourceDocument } from './document.ts';
import type { Reading } from './readings.ts';
import type { Refusal } from './refusal.ts';

/** What keeps the reading of the tables from being whole; `null` where nothing does. */
export function shortfallOf(
  readings: readonly Reading[],
  { pictures, leftOut = [] }: Pick<SourceDocument, 'pictures' | 'leftOut'>,
): Refusal | null {
  const missing = readings.filter(({ how }) => how === 'notPrinted' || how === 'brokenOff').length;
  if (missing === readings.length) return pictures > 0 ? 'pictureTables' : 'tablesMissing';
  // A form without a single figure is a template, or the figures are filled in by a script.
  if (readings.every(({ value, how }) => value === null && how !== 'unplaced' && how !== 'unreadable'))
    return 'tablesEmpty';
  if (missing > 0) return 'tablesMissing';
  const unread = readings.some(
    ({ status, how }) => status === 'doubtful' || how === 'unplaced' || how === 'unreadable',
  );
  if (unread) return 'cellsUnread';
  return leftOut.length > 0 ? 'leftOut' : null;
}
