import type { Words } from '../../words/words.ts';
import type { FormTable } from '../formTables.ts';
import type { FigureId } from '../../figures/figureList.ts';

/** A briefing (通报) as pure data, words already in its language: what the page shows and the Word file holds. */
export interface BriefingPaper {
  readonly words: Words;
  readonly title: string;
  /** Who issues it; empty where nobody says. */
  readonly office: string;
  readonly subtitle: string;
  /** The label of made-up data; empty for real ones. */
  readonly synthetic: string;
  /** What its editor says before it. */
  readonly note: readonly string[];
  readonly summary: readonly string[];
  readonly tables: readonly PaperTable[];
  readonly figures: readonly PaperFigure[];
  readonly findings: PaperFindings;
  /** Who has not filed, a sentence a year, the latest first. */
  readonly filing: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly PaperSource[];
  /** At the foot of every page. */
  readonly date: string;
  readonly link: string;
}

export interface PaperTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly PaperRow[];
  readonly note: string;
}
export interface PaperRow {
  readonly name: string;
  readonly cells: readonly string[];
  readonly isSum: boolean;
}

export interface PaperFigure {
  readonly id: FigureId;
  /** “图1” and the finding it shows. */
  readonly heading: string;
  /** What a Word file holds in place of a picture: the tables of the form. */
  readonly tables: readonly FormTable[];
}

export interface PaperFindings {
  readonly intro: string;
  readonly items: readonly { readonly id: string; readonly head: string; readonly sentence: string }[];
  readonly more: string;
}

export interface PaperSource {
  readonly text: string;
  /** Empty where the report came without an address. */
  readonly url: string;
}
