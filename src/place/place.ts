import type { FindingKind, Rule } from '../checks/finding.ts';
import type { Language } from '../words/language.ts';

export const views = ['overview', 'compare', 'agency', 'findings', 'intake', 'briefing', 'embed'] as const;
export type View = (typeof views)[number];

export const comparisons = ['bars', 'lines', 'heat', 'multiples', 'table'] as const;
export type Comparison = (typeof comparisons)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where the reader is. Everything on screen follows from this and the data. */
export interface Place {
  readonly view: View;
  /** The agency or area looked at; `null` is the whole tree. */
  readonly agency: string | null;
  /** First and last year shown; `null` is all there are. */
  readonly years: readonly [number, number] | null;
  readonly measure: string;
  /** Up to ten agencies picked out; the rest stay grey. */
  readonly picked: readonly string[];
  readonly comparison: Comparison;
  /** Column a table is sorted by and its direction, such as `-2024`; empty is the natural order. */
  readonly sort: string;
  /** The cell to light, `table.row.column`, with its year. */
  readonly cell: string | null;
  readonly cellYear: number | null;
  readonly rule: Rule | null;
  readonly kind: FindingKind | null;
  /** Figures chosen for a briefing or an embed, by id. */
  readonly figures: readonly string[];
  readonly language: Language;
  readonly theme: Theme;
  /** 长者模式: larger type, larger targets, simpler layout. */
  readonly elder: boolean;
}
