import { valueAt, type CellAddress } from '../report/address.ts';
import { tables, type Table } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { cellsIn } from './reportCells.ts';

/**
 * Whether a draft can be published as it stands: not while a table or some of its cells are empty, nor while anything
 * that contradicts itself or was read in doubt has not been dealt with.
 */
export type Verdict =
  | { readonly state: 'incomplete'; readonly missing: readonly MissingCells[] }
  | { readonly state: 'toCheck'; readonly count: number }
  | { readonly state: 'ready' };

/** The cells of a table that hold nothing, of how many the form has. */
export interface MissingCells {
  readonly table: Table;
  readonly cells: readonly CellAddress[];
  readonly of: number;
}

/** `open` is how many errors and doubtful readings nobody has dealt with. */
export function verdictOf(report: Report, open: number): Verdict {
  const missing = tables.flatMap((table) => {
    const cells = cellsIn(report, table);
    const empty = cells.filter((cell) => isEmpty(valueAt(report, cell).state));
    return empty.length > 0 ? [{ table, cells: empty, of: cells.length }] : [];
  });
  if (missing.length > 0) return { state: 'incomplete', missing };
  return open > 0 ? { state: 'toCheck', count: open } : { state: 'ready' };
}

/** A slash or dash is an answer; nothing, or what cannot be read, is none. */
function isEmpty(state: ReturnType<typeof valueAt>['state']): boolean {
  return state === 'blank' || state === 'notInForm' || state === 'unreadable';
}
