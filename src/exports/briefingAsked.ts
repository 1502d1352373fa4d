import { nameOf } from '../figures/nameOf.ts';
import type { Figure, FigureId } from '../figures/figureList.ts';
import { isArea } from '../figures/isArea.ts';
import { yearsShown } from '../figures/figureState.ts';
import { speaksForItself } from '../figures/yearTable.ts';
import type { Asked } from './figureFinding.ts';

/** What a briefing is asked to hold; the paper and the deck are made from this alone. */
export interface BriefingAsked extends Asked {
  readonly figures: readonly Figure[];
  /** Of the dashboard at the same place. */
  readonly link: string;
  /** What must be said of all of it, such as that the reader's own reports are in it. */
  readonly remarks: readonly string[];
  /** The day it is made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** What its editor says; empty where nothing is. */
  readonly own?: BriefingTexts | undefined;
  /** Whether only the problems of its last year are listed. */
  readonly latest?: boolean;
}

export interface BriefingTexts {
  readonly heading: string;
  /** Who issues it. */
  readonly office: string;
  readonly note: string;
}

/** The figures of a briefing nobody has chosen for: an area's or a single agency's. */
export function usualFigures({
  collection,
  state,
}: Pick<Asked, 'collection' | 'state'>): readonly FigureId[] {
  return isArea(collection, state.agency)
    ? ['outcomes', 'disputes', 'compare-bars', 'channels']
    : ['request-flow', 'outcomes', 'disputes', 'channels'];
}

/** The years it speaks of: those asked for, of a single agency only as far as its reports go. */
export function briefingYears({ collection, state }: Pick<Asked, 'collection' | 'state'>): readonly number[] {
  const years = yearsShown(collection, state);
  if (state.years !== null || !speaksForItself(collection, state.agency)) return years;
  const reports = collection.reportsOf(state.agency);
  const first = reports[0]?.year ?? 0;
  const last = reports.at(-1)?.year ?? 0;
  return years.filter((year) => first <= year && year <= last);
}

/** What it is called. */
export function briefingName(asked: Pick<BriefingAsked, 'collection' | 'state' | 'words' | 'own'>): string {
  const { collection, state, words, own } = asked;
  if (own?.heading) return own.heading;
  return words.briefing.title(nameOf(collection, state.agency, words), briefingYears(asked));
}

/** What its editor says before it, a paragraph a line. */
export function noteLines({ own }: Pick<BriefingAsked, 'own'>): readonly string[] {
  return (own?.note ?? '').split('\n').filter((line) => line.trim() !== '');
}
