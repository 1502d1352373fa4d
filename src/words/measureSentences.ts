import type { UnitFamily } from '../report/channels.ts';
import type { Form, OutcomeKind, Table } from '../report/lineItems.ts';
import type { Term } from '../report/term.ts';

interface Told {
  readonly label: string;
  readonly definition: string;
}
export type ToldRate = Told & {
  readonly sides: readonly [numerator: string, denominator: string];
  readonly unit?: string;
};
type Flow = 'newlyReceived' | 'carriedOver' | 'toHandle' | 'outcomeTotal' | 'carriedForward';
/** What a language says of the measures; which there are follows from the forms and the channels. */
export interface MeasureSentences {
  /** A word of the vocabulary. */
  name(term: Term): string;
  readonly units: Readonly<Record<'requests' | 'cases' | 'yuan', string>>;
  readonly familyUnits: Record<UnitFamily, string>;
  readonly flows: Record<Flow, Told>;
  readonly kinds: Record<OutcomeKind, string>;
  /** How the total column of table 三 is taken, after what it counts. */
  printedTotal(what: string): string;
  reason(kind: string, numbering: string, reason: string): string;
  /** A reason that says nothing by itself. */
  reasonOf(kind: string, reason: string): string;
  applicant(column: string): string;
  readonly otherOrganizations: string;
  readonly organizations: Told;
  readonly rates: Record<RateId, ToldRate>;
  share(kind: string): ToldRate;
  /** A dispute figure's name and definition; `group` is how both ways to court are called together where they are. */
  dispute(group: string, column: string, isTotal: boolean, isBoth: boolean): Told;
  readonly litigation: string;
  disclosure(row: string, column: string): Told;
  /** Where only some forms have it. */
  onlyOn(has: readonly Form[]): string;
  /** Under what heading the forms print it. */
  takenFrom(heads: readonly { readonly form: Form; readonly heading: string }[]): string;
  readonly informationFee: Told;
  readonly totalDisclosed: Told;
  allChannels(family: string): Told;
  channel(channel: string, family: string): Told;
  readonly sources: {
    form(table: Table): string;
    /** Art. 50 names what a report contains. */
    article50(source: string): string;
    /** A row's own article before the form. */
    article(article: string, form: string): string;
    item(item: string, form: string): string;
    readonly overview: string;
    readonly informationFee: string;
  };
}

/** The rates, and the table they are made from. */
export const rates = [
  ['handling', 'requests'],
  ['disclosure', 'requests'],
  ['refusal', 'requests'],
  ['naturalPersonShare', 'requests'],
  ['reconsiderationCorrection', 'disputes'],
  ['litigationCorrection', 'disputes'],
  ['disputesPerHundred', 'disputes'],
] as const satisfies readonly (readonly [id: string, table: Table])[];

export type RateId = (typeof rates)[number][0];
