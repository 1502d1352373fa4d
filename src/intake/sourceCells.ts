import { writeAddress } from '../report/address.ts';
import type { SourceCell, SourceDocument } from './document.ts';
import { readFigure } from './figure.ts';
import type { Reading } from './readings.ts';

/** Where a cell stands in a document: `block.row.cell`, each from 0. */
export type SourcePlace = string;

export interface SourceLinks {
  /** The place a figure was read at, by its address. */
  readonly placeOf: ReadonlyMap<string, SourcePlace>;
  /** The figure read at a place. */
  readonly addressAt: ReadonlyMap<SourcePlace, string>;
}

interface Placed {
  readonly place: SourcePlace;
  readonly cell: SourceCell;
}

/**
 * Joins readings to the cells they were read at. A reading knows the row it stands in (`where`); within the row
 * the figures stand in the order of their columns, so they are found as they follow one another. A reading whose
 * figure does not stand there is not joined: better no light than a wrong one.
 */
export function sourceCells(document: SourceDocument, readings: readonly Reading[]): SourceLinks {
  const rows = rowsByWhere(document);
  const placeOf = new Map<string, SourcePlace>();
  const addressAt = new Map<SourcePlace, string>();
  for (const [where, mine] of byWhere(readings)) {
    for (const [reading, { place }] of matched(mine, rows.get(where) ?? [])) {
      const address = writeAddress(reading.address);
      placeOf.set(address, place);
      addressAt.set(place, address);
    }
  }
  return { placeOf, addressAt };
}

function rowsByWhere(document: SourceDocument): ReadonlyMap<string, Placed[]> {
  const rows = new Map<string, Placed[]>();
  const add = (cell: SourceCell, place: SourcePlace): void => {
    if (readFigure(cell.text).kind === 'text') return;
    const row = rows.get(cell.where);
    if (row) row.push({ cell, place });
    else rows.set(cell.where, [{ cell, place }]);
  };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') return;
    block.rows.forEach((row, line) => row.forEach((cell, at) => add(cell, `${index}.${line}.${at}`)));
  });
  return rows;
}

function byWhere(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.where === null) continue;
    const group = groups.get(reading.where);
    if (group) group.push(reading);
    else groups.set(reading.where, [reading]);
  }
  return groups;
}

function fits({ cell }: Placed, reading: Reading): boolean {
  const figure = readFigure(cell.text);
  // A computed sum stands where the print is blank.
  if (reading.how === 'computed') return figure.kind === 'blank';
  const printed = 'asPrinted' in figure ? figure.asPrinted : undefined;
  if (printed !== reading.asPrinted) return false;
  return figure.kind === 'number' ? figure.value === reading.value : reading.value === null;
}

/** The readings of a row with their cells: in one run where they stand side by side, else one after another. */
function matched(
  readings: readonly Reading[],
  row: readonly Placed[],
): readonly (readonly [Reading, Placed])[] {
  const ordered = inPrint(readings);
  for (let start = 0; start + ordered.length <= row.length; start += 1) {
    const run = row.slice(start, start + ordered.length);
    const pairs = ordered.flatMap((reading, at) => {
      const placed = run[at];
      return placed && fits(placed, reading) ? [[reading, placed] as const] : [];
    });
    if (pairs.length === ordered.length) return pairs;
  }
  let from = 0;
  return ordered.flatMap((reading) => {
    const at = row.findIndex((placed, index) => index >= from && fits(placed, reading));
    const placed = row[at];
    if (!placed) return [];
    from = at + 1;
    return [[reading, placed] as const];
  });
}

/** In the order of print: a total that stands first comes first. */
function inPrint(readings: readonly Reading[]): readonly Reading[] {
  const first = readings.filter(({ how, address }) => how === 'totalFirst' && address.column === 'total');
  return first.length === 0
    ? readings
    : [...first, ...readings.filter((reading) => !first.includes(reading))];
}
