import type { Reading } from '../../src/intake/readings.ts';
import { writeAddress } from '../../src/report/address.ts';
import type { TrueCells } from './tableTruth.ts';

export interface CellScore {
  /** Cells in which a careful person reads a number. */
  readonly visible: number;
  readonly right: number;
  /** Told surely and otherwise than printed, or a number where none is. */
  readonly wrong: number;
  /** Visible but told as absent or doubtful. */
  readonly unread: number;
  readonly notes: readonly string[];
}

/**
 * Readings against a careful person's. A doubtful reading counts as none; a blank total's computed sum is no reading.
 * `within` is what the addresses of the cells scored begin with.
 */
export function scoreCells(
  truth: TrueCells,
  readings: readonly Reading[],
  file: string,
  within = '',
): CellScore {
  const score = { visible: 0, right: 0, wrong: 0, unread: 0 };
  const notes: string[] = [];
  const seen = new Set<string>();
  for (const reading of readings) {
    const key = writeAddress(reading.address);
    if (!key.startsWith(within)) continue;
    seen.add(key);
    const expected = truth.get(key) ?? null;
    const sure =
      (reading.status === 'read' || reading.status === 'recovered') && reading.how !== 'computed'
        ? reading.value
        : null;
    if (expected !== null) score.visible += 1;
    if (sure === expected) score.right += expected === null ? 0 : 1;
    else {
      score[sure === null ? 'unread' : 'wrong'] += 1;
      notes.push(`${file}  ${key}：应为 ${expected ?? '空白'}，读作 ${sure ?? reading.how}`);
    }
  }
  for (const [key, expected] of truth)
    if (expected !== null && key.startsWith(within) && !seen.has(key)) {
      score.visible += 1;
      score.unread += 1;
      notes.push(`${file}  ${key}：应为 ${expected}，未列出`);
    }
  return { ...score, notes };
}

export function addScores(scores: readonly CellScore[]): CellScore {
  const sum = (of: (score: CellScore) => number): number => scores.reduce((total, one) => total + of(one), 0);
  return {
    visible: sum((one) => one.visible),
    right: sum((one) => one.right),
    wrong: sum((one) => one.wrong),
    unread: sum((one) => one.unread),
    notes: scores.flatMap((one) => one.notes),
  };
}
