import type { Side } from '../../checks/finding.ts';
import type { Verdict } from '../../checks/verdictOf.ts';
import type { Measured } from '../../measures/measured.ts';
import type { Report } from '../../report/report.ts';
import type { Words } from '../../words/words.ts';

/** What the checks say of drafts before they are published (核对清单), words already in their language. */
export interface ProofList {
  readonly drafts: readonly ProofDraft[];
  readonly words: Words;
  /** The day it is made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** Of the published reports the drafts were compared with. */
  readonly dataDate: string;
  readonly version: string;
}

export interface ProofDraft {
  readonly office: string;
  readonly year: number | null;
  readonly file: string;
  /** `unread` where there are no tables to judge. */
  readonly state: Verdict['state'] | 'unread';
  /** The verdict and how the file was read, in sentences. */
  readonly said: readonly string[];
  readonly items: readonly ProofItem[];
  readonly report: Report | null;
}

/** One thing to look at. */
export interface ProofItem {
  readonly kind: string;
  /** Table, row and column; empty for what stands in the prose. */
  readonly place: string;
  /** What the cell holds now; `null` where none is meant. */
  readonly now: Measured | null;
  /** With the equation. */
  readonly sentence: string;
  readonly left: Side | null;
  readonly right: Side | null;
  readonly difference: number | null;
  /** Addresses of the cells, the one in question first. */
  readonly cells: readonly string[];
  /** What a person said of it; empty while it is open. */
  readonly done: string;
}

/** Drafts by office in the order they came, the years of one ascending. */
export function byOffice<Draft extends ProofDraft>(
  drafts: readonly Draft[],
): ReadonlyMap<string, readonly Draft[]> {
  const offices = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const those = offices.get(draft.office);
    if (those) those.push(draft);
    else offices.set(draft.office, [draft]);
  }
  for (const those of offices.values()) those.sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
  return offices;
}

/** How many drafts there are of each state. */
export function tallyOf(drafts: readonly ProofDraft[]): Parameters<Words['proof']['tally']>[0] {
  const of = (state: ProofDraft['state']): number => drafts.filter((draft) => draft.state === state).length;
  return {
    all: drafts.length,
    ready: of('ready'),
    toCheck: of('toCheck'),
    incomplete: of('incomplete'),
    unread: of('unread'),
  };
}
