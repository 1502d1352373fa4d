import type { AgencyGroup } from '../report/agency.ts';
import type { FindingKind, Rule } from '../checks/finding.ts';
import type { Pool } from '../measures/pooledFigure.ts';
import { defaultMeasure } from '../measures/registry.ts';

export const views = [
  ...(['overview', 'compare', 'agency', 'findings', 'intake', 'briefing', 'embed'] as const),
  ...(['method', 'data'] as const),
] as const;
export type View = (typeof views)[number];

/** Whether figures that can show both show counts or shares. */
export const scales = ['count', 'share'] as const;

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Most agencies that can be picked out of a comparison: as many as there are colours with shapes to tell them. */
export const mostPicked = 10;

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
  /** Which comparison is shown, by the word its figure has for it; what names none is shown as the first. */
  readonly comparison: string;
  readonly scale: (typeof scales)[number];
  /** Over how many years rates are taken. */
  readonly pool: Pool;
  /** Column a table is sorted by and its direction, such as `-2024`; empty is the natural order. */
  readonly sort: string;
  /** `null` is the governments, where there are any. */
  readonly among: AgencyGroup | null;
  /** The year that changes are counted from; `null` is the year before the one shown. */
  readonly since: number | null;
  /** The cell to light, `table.row.column`. */
  readonly cell: string | null;
  /** The year of figures that show one, and of the lit cell; `null` is the latest there is a report for. */
  readonly cellYear: number | null;
  readonly rule: Rule | null;
  readonly kind: FindingKind | null;
  /** Figures chosen for a briefing or an embed, by id. */
  readonly figures: readonly string[];
  /** A briefing's own title, who issues it and what is said before it, as `packText` writes them. */
  readonly heading: string;
  readonly office: string;
  readonly note: string;
  /** Whether a briefing lists only the problems of its last year. */
  readonly latest: boolean;
  /** Code of the language shown. */
  readonly language: string;
  readonly theme: Theme;
  /** 长者模式: larger type, larger targets, simpler layout. */
  readonly elder: boolean;
  /** Whether an embedded figure shows its title; a page that has its own heading leaves it out. */
  readonly title: boolean;
  /** Whether the reader of an embedded figure may choose years, measure and agency, or it stays as it is. */
  readonly selectors: boolean;
  /** The data version an embedded figure is frozen at; `null` follows the data. */
  readonly version: string | null;
}

/** Where a reader arrives without any address; whatever equals it is left out of links. */
export const defaultPlace: Place = {
  view: 'overview',
  agency: null,
  years: null,
  measure: defaultMeasure,
  picked: [],
  comparison: 'bars',
  scale: 'count',
  pool: 1,
  sort: '',
  among: null,
  since: null,
  cell: null,
  cellYear: null,
  rule: null,
  kind: null,
  figures: [],
  heading: '',
  office: '',
  note: '',
  latest: false,
  language: 'zh',
  theme: 'auto',
  elder: false,
  title: true,
  selectors: false,
  version: null,
};
