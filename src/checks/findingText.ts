import type { CellAddress } from '../report/address.ts';
import type { DeadlineBasis } from '../report/deadline.ts';
import type { Claim } from '../report/claims.ts';
import type { Form, Table } from '../report/lineItems.ts';
import type { ValueState } from '../report/value.ts';

/** What a finding says, in no language: the name of its sentence and what stands in it. Words are made of it in `words`. */
export type FindingText =
  | {
      readonly key: 'unequal';
      readonly place: Place;
      readonly left: SaidSide;
      readonly right: SaidSide;
      /** How far the sides are apart, where both are sums. */
      readonly apart: number | null;
    }
  | {
      readonly key: 'sideUnknown';
      readonly place: Place;
      readonly unknown: UnknownCells;
      readonly left: SaidSide;
      readonly right: SaidSide;
    }
  | { readonly key: 'blankCells'; readonly table: Table; readonly unknown: UnknownCells }
  | { readonly key: 'emptyTable' | 'missingTable'; readonly table: Table }
  | {
      readonly key: 'belowUnits' | 'unitsUnknown';
      readonly place: Place;
      readonly printed: number;
      readonly units: number;
      readonly sum: number;
      /** Units that leave the figure unreported. */
      readonly unreported: number;
    }
  | { readonly key: 'late'; readonly published: string; readonly due: string; readonly basis: DeadlineBasis }
  | { readonly key: 'noPeriod' }
  | { readonly key: 'otherPeriod'; readonly from: string; readonly to: string; readonly year: number }
  | { readonly key: 'otherTitle'; readonly years: readonly number[]; readonly year: number }
  | { readonly key: 'earlyDay'; readonly published: string; readonly year: number }
  | {
      readonly key: 'jump';
      readonly place: Place;
      readonly before: Yearly;
      readonly now: Yearly;
      /** `×17`; empty from or to nothing. */
      readonly change: string;
    }
  | {
      readonly key: 'negativeItems';
      readonly place: Place;
      readonly expression: string;
      readonly value: number;
    }
  | {
      readonly key: 'claimUnknown';
      readonly claim: SaidClaim;
      readonly table: Table;
      readonly unknown: UnknownCells;
      /** What can be added up of the printed cells. */
      readonly parts: string | null;
    }
  | { readonly key: 'claimVague'; readonly claim: SaidClaim; readonly place: Place; readonly written: string }
  | {
      readonly key: 'claimDiffers';
      readonly claim: SaidClaim;
      readonly place: Place;
      readonly written: string;
      readonly spokenOf: SpokenOf;
    }
  | { readonly key: 'growthVague' | 'growthFromNothing'; readonly claim: SaidClaim }
  | { readonly key: 'growthAlone'; readonly claim: SaidClaim; readonly year: number }
  | { readonly key: 'growthUnknown'; readonly claim: SaidClaim; readonly unknown: UnknownCells }
  | {
      readonly key: 'growthDiffers';
      readonly claim: SaidClaim;
      readonly computed: string;
      readonly percent: string;
      readonly spokenOf: SpokenOf;
    }
  | {
      readonly key: 'notAllUpheld';
      readonly where: string;
      readonly cells: readonly {
        readonly address: CellAddress;
        readonly form: Form;
        readonly count: number;
      }[];
      readonly spokenOf: SpokenOf;
    }
  | { readonly key: 'upheldUnknown'; readonly where: string; readonly unknown: UnknownCells }
  | {
      readonly key: 'staleName';
      readonly section: Section;
      readonly quoted: string;
      readonly name: string;
      readonly until: number;
      readonly names: Names;
    }
  | { readonly key: 'staleYear'; readonly section: Section; readonly quoted: string; readonly year: number }
  | {
      /** Another sentence, and that the reading of one of its cells is doubtful. */
      readonly key: 'doubtfulReading';
      readonly said: FindingText;
      readonly address: CellAddress;
      readonly form: Form;
    };

/** One side of a finding as a formula. */
export type SideText =
  | { readonly key: 'plain'; readonly text: string }
  | ({ readonly key: 'terms' } & SaidSide)
  | { readonly key: 'whole'; readonly value: number }
  | { readonly key: 'units'; readonly expression: string }
  | ({ readonly key: 'yearly' } & Yearly)
  | { readonly key: 'year'; readonly year: number }
  | { readonly key: 'agency'; readonly names: Names }
  | { readonly key: 'claim'; readonly claim: SaidClaim }
  | { readonly key: 'cells'; readonly place: Place; readonly expression: string };

/** A table, one of its rows or columns, or a cell, by a cell in it. */
export interface Place {
  readonly cell: CellAddress;
  readonly by: 'table' | NamedBy;
  readonly form: Form;
}

/** The half of a cell's name that a sentence about its row or column does not say already. */
export type NamedBy = 'row' | 'column' | 'both';

/** A cell whose figure cannot be reckoned with; `year` where it stands in another year's report. */
export interface UnknownCell {
  readonly address: CellAddress;
  readonly form: Form;
  readonly state: ValueState;
  readonly year?: number;
}

export interface UnknownCells {
  readonly cells: readonly UnknownCell[];
  readonly by: NamedBy;
}

/** What a side of an identity is called, and of which year. */
export type SideName =
  | 'sum'
  | 'printed'
  | 'incoming'
  | 'outgoing'
  | 'carriedForwardIn'
  | 'printedIn'
  | 'stockAfter'
  | 'itemsAfter';

export interface SaidSide {
  readonly name: SideName;
  /** The report named; the one checked where the name says none. */
  readonly year: number;
  /** The exact terms as a reader would add them: `10+1+0+0`. */
  readonly expression: string;
  /** What they come to; `null` where nothing is printed. */
  readonly printed: number | null;
  /** Whether the sum says no more than the one figure. */
  readonly single: boolean;
  /** Whether terms are missing. */
  readonly partly: boolean;
}

export interface Yearly {
  readonly year: number;
  readonly value: number;
}

/** A number the prose states: of what, in which passage, as written. */
export interface SaidClaim {
  readonly what: Claim;
  readonly where: string;
  readonly stated: string;
}

/** Whom the prose speaks of where the table speaks of others; `null` where both speak of the same. */
export type SpokenOf = 'own' | 'consolidated' | null;

/** A section of the report's prose, as it is numbered. */
export type Section = string;

interface Names {
  readonly short: string;
  readonly official: string;
  readonly en: string;
}
