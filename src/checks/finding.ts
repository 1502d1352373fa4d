import type { CellAddress } from '../report/address.ts';
import type { Table } from '../report/lineItems.ts';
import type { FindingText, SideText } from './findingText.ts';

/** The rules, hard identities first; ids as in the field's own table of 勾稽关系. */
export const rules = [
  'requests-balance',
  'requests-handled-sum',
  'requests-applicant-sum',
  'disputes-sum',
  'carry-over',
  'period',
  'normative-stock',
  'items-2019',
  'narrative-requests',
  'narrative-disputes',
  'stale-year',
  'stale-name',
  'consolidation',
  'deadline',
  'jump',
  'blank-cell',
] as const;
export type Rule = (typeof rules)[number];

/**
 * `error`: the report contradicts itself. `doubtful`: a person should look. `scope`: both numbers can be right
 * because they speak of different organs. `uncheckable`: an operand is absent or approximate.
 */
export const findingKinds = ['error', 'doubtful', 'scope', 'uncheckable'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One side of a comparison: how it is made up, as a reader would write it, and what it comes to. */
export interface Side {
  readonly expression: SideText;
  /** `null` where an operand is absent. */
  readonly value: number | null;
}

export interface Finding {
  /** Stable over reloads: `agency-year:rule:first cell or claim`. */
  readonly id: string;
  readonly rule: Rule;
  readonly kind: FindingKind;
  readonly agency: string;
  readonly year: number;
  readonly table: Table | null;
  /** The cells to light, the one in question first; empty for findings about dates and prose alone. */
  readonly cells: readonly CellAddress[];
  readonly left: Side | null;
  readonly right: Side | null;
  /** left − right, `null` where either is absent. */
  readonly difference: number | null;
  /** A full sentence that names table, row, column and both sides, to be put in words. */
  readonly text: FindingText;
}
