import type { CellAddress } from '../report/address.ts';
import type { Report } from '../report/report.ts';
import type { Finding, FindingKind, Rule } from './finding.ts';
import type { NamedBy, Place, SaidSide, SideName } from './findingText.ts';
import { makeFinding } from './makeFinding.ts';
import { exactSum, sumTerms, type Term, type TermSum } from './sumTerms.ts';

/** One side of an identity: what it is called in the sentence, of which year, and its cells. */
interface NamedTerms {
  readonly name: SideName;
  /** Of the report checked where it is left out. */
  readonly year?: number;
  readonly terms: readonly Term[];
}

export interface Comparison {
  readonly report: Report;
  readonly rule: Rule;
  /** What a breach is. */
  readonly kind: FindingKind;
  readonly place: Place;
  /** What `place` does not say of an absent cell. */
  readonly namedBy: NamedBy;
  readonly left: NamedTerms;
  readonly right: NamedTerms;
  /** The cells to light, the one in question first. */
  readonly cells: readonly CellAddress[];
}

/**
 * Compares two sums of printed cells: nothing where they agree, one finding where they do not, and one
 * `uncheckable` finding, whatever the rest says, where any cell is absent or approximate.
 */
export function compareSides({
  report,
  rule,
  kind,
  place,
  namedBy,
  cells,
  ...sides
}: Comparison): readonly Finding[] {
  const exact = exactSum(sides.left.terms);
  // Nearly every identity holds: of those nothing more is asked.
  if (exact !== null && exact === exactSum(sides.right.terms)) return [];
  const { year } = report;
  const sums = { left: sumTerms(sides.left.terms, year), right: sumTerms(sides.right.terms, year) };
  const said = {
    left: saidSide(sides.left, sums.left, year),
    right: saidSide(sides.right, sums.right, year),
  };
  const common = {
    ...{ report, rule, cells, table: place.cell.table },
    left: { expression: { key: 'terms', ...said.left }, value: sums.left.value },
    right: { expression: { key: 'terms', ...said.right }, value: sums.right.value },
  } as const;
  if (sums.left.value === null || sums.right.value === null) {
    const unknown = { cells: [...sums.left.unknown, ...sums.right.unknown], by: namedBy };
    return [
      makeFinding({ ...common, kind: 'uncheckable', text: { key: 'sideUnknown', place, unknown, ...said } }),
    ];
  }
  const apart = sides.right.terms.length > 1 ? Math.abs(sums.left.value - sums.right.value) : null;
  return [makeFinding({ ...common, kind, text: { key: 'unequal', place, ...said, apart } })];
}

function saidSide({ name, year, terms }: NamedTerms, sum: TermSum, checked: number): SaidSide {
  const { expression, printed } = sum;
  return {
    ...{ name, expression, printed, year: year ?? checked },
    single: terms.length === 1 || expression === `${printed}`,
    partly: sum.value === null,
  };
}
