import type { CellAddress } from '../report/address.ts';
import type { Table } from '../report/lineItems.ts';
import type { Report, ReportClaim } from '../report/report.ts';
import { claimBreach, claimKey, saidClaim, spokenOf } from './claimFinding.ts';
import type { Finding, Rule } from './finding.ts';
import type { Place } from './findingText.ts';
import { makeFinding } from './makeFinding.ts';
import { printedParts } from './printedParts.ts';
import { sumTerms, termsOf } from './sumTerms.ts';

/**
 * A count the prose states against the sum of the cells it speaks of. A count with a qualifier (20余) or a
 * table with an absent cell cannot be checked; the sentence tells what is printed.
 */
export function countClaim(
  report: Report,
  rule: Rule,
  table: Table,
  claim: ReportClaim,
  cells: readonly CellAddress[],
): readonly Finding[] {
  const sum = sumTerms(termsOf(report, cells), report.year);
  const [first] = cells;
  if (!first) return [];
  // A single cell can be named; of several the sum says which they are.
  const place: Place = { cell: first, by: cells.length === 1 ? 'both' : 'table', form: report.form };
  const counted = cells.length > 1 && sum.expression !== `${sum.printed}`;
  const written = counted ? `${sum.expression}=${sum.printed}` : `${sum.printed}`;
  const vague = claim.qualifier !== undefined && claim.qualifier !== 'exact';
  const said = saidClaim(claim, vague ? (claim.asWritten ?? `${claim.count}`) : `${claim.count}`);
  const common = {
    ...{ report, rule, table, cells },
    about: claimKey(report, claim),
    left: { expression: { key: 'claim', claim: said }, value: vague ? null : claim.count },
    right: { expression: { key: 'cells', place, expression: sum.expression }, value: sum.value },
  } as const;
  if (sum.value === null) {
    const by = cells.every(({ column }) => column === 'total') ? 'row' : 'both';
    const unknown = { cells: sum.unknown, by } as const;
    const parts = printedParts(report, cells);
    return [
      makeFinding({
        ...common,
        kind: 'uncheckable',
        text: { key: 'claimUnknown', claim: said, table, unknown, parts },
      }),
    ];
  }
  if (vague)
    return [
      makeFinding({
        ...common,
        kind: 'uncheckable',
        text: { key: 'claimVague', claim: said, place, written },
      }),
    ];
  if (sum.value === claim.count) return [];
  return [
    makeFinding({
      ...common,
      kind: claimBreach(report, claim),
      text: { key: 'claimDiffers', claim: said, place, written, spokenOf: spokenOf(report, claim) },
    }),
  ];
}
