import { findingKinds, rules, type Finding, type FindingKind, type Rule } from '../../checks/finding.ts';
import type { Place } from '../../place/place.ts';

export interface ChosenFindings {
  /** Those that fit every filter: errors first, each kind in order of the tree. */
  readonly chosen: readonly Finding[];
  /** How many each kind has under the other filters. */
  readonly byKind: readonly { readonly kind: FindingKind; readonly count: number }[];
  /** Rules and years that occur at all, for the filters. */
  readonly rules: readonly Rule[];
  readonly years: readonly number[];
}

/** The findings of an area under the filters of the place: kind, rule, one year, the range of years. */
export function chosenFindings(
  findings: readonly Finding[],
  { kind, rule, cellYear, years }: Pick<Place, 'kind' | 'rule' | 'cellYear' | 'years'>,
): ChosenFindings {
  const inYears = findings.filter(({ year }) => years === null || (years[0] <= year && year <= years[1]));
  const fitting = inYears.filter(
    (finding) => (rule === null || finding.rule === rule) && (cellYear === null || finding.year === cellYear),
  );
  return {
    chosen: findingKinds
      .filter((one) => kind === null || one === kind)
      .flatMap((one) => fitting.filter((finding) => finding.kind === one)),
    byKind: findingKinds.map((one) => ({
      kind: one,
      count: fitting.filter((finding) => finding.kind === one).length,
    })),
    rules: rules.filter((one) => one === rule || inYears.some((finding) => finding.rule === one)),
    years: [...new Set([...inYears.map(({ year }) => year), ...(cellYear === null ? [] : [cellYear])])].sort(
      (a, b) => b - a,
    ),
  };
}
