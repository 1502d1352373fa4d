import { disputeCell, valueAt } from '../report/address.ts';
import { disputeColumns, disputeGroups } from '../report/lineItems.ts';
import type { Report, ReportClaim } from '../report/report.ts';
import { exactly } from '../report/value.ts';
import { claimBreach, claimKey, countClaim, disputeClaimCells, spokenOf } from './countClaim.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './reportCells.ts';
import { makeFinding } from './makeFinding.ts';

/** Every count of disputes the prose states agrees with table 四, and so does 均获维持. */
export function narrativeDisputes(report: Report): readonly Finding[] {
  if (!hasFigures(report, 'disputes')) return [];
  return report.claims.flatMap((claim) => {
    if (claim.what === 'disputesAllUpheld') return allUpheld(report, claim);
    const cells = disputeClaimCells[claim.what]?.(report);
    return cells ? countClaim(report, 'narrative-disputes', 'disputes', claim, cells) : [];
  });
}

const notUpheld = disputeGroups.flatMap((group) =>
  disputeColumns
    .filter((column) => column !== 'upheld' && column !== 'total')
    .map((column) => disputeCell(group, column)),
);

/**
 * 均获维持 states of each cell beside 结果维持 that it is 0, so one printed number contradicts it whatever the
 * others are; where none does, an absent cell leaves it open.
 */
function allUpheld(report: Report, claim: ReportClaim): readonly Finding[] {
  if (claim.count === 0) return [];
  const values = notUpheld.map((address) => ({
    address,
    form: report.form,
    value: valueAt(report, address),
  }));
  const against = values.filter(({ value }) => (exactly(value) ?? 0) > 0);
  const open = values.filter(({ value }) => exactly(value) === null);
  const where = claim.where ?? '';
  const common = {
    report,
    rule: 'narrative-disputes',
    table: 'disputes',

    about: claimKey(report, claim),
  } as const;
  if (against.length > 0) {
    const told = against.map(({ value, ...cell }) => ({ ...cell, count: exactly(value) ?? 0 }));
    return [
      makeFinding({
        ...common,
        kind: claimBreach(report, claim),
        cells: against.map(({ address }) => address),
        text: { key: 'notAllUpheld', where, cells: told, spokenOf: spokenOf(report, claim) },
      }),
    ];
  }
  if (open.length === 0) return [];
  const unknown = open.map(({ value, ...cell }) => ({ ...cell, state: value.state }));
  return [
    makeFinding({
      ...common,
      kind: 'uncheckable',
      cells: open.map(({ address }) => address),
      text: { key: 'upheldUnknown', where, unknown: { cells: unknown, by: 'both' } },
    }),
  ];
}
