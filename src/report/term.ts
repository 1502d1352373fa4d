/** The parts of the vocabulary. */
export type TermGroup =
  | 'tables'
  | 'requestRows'
  | 'outcomeKinds'
  | 'requestColumns'
  | 'disputeGroups'
  | 'disputeColumns'
  | 'disclosureRows'
  | 'disclosureColumns'
  | 'units'
  | 'channels'
  | 'unitFamilies';

/** A word of the vocabulary: as reports print it, and by which key other languages have a name for it. */
export interface Term {
  readonly printed: string;
  readonly of: TermGroup;
  readonly id: string;
}
