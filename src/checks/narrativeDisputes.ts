import { disputeCell, valueAt } from '../report/address.ts';
import { disputeColumns, disputeGroups } from '../report/lineItems.ts';
import type { Report, ReportClaim } from '../report/report.ts';
import { exactly } from '../report/value.ts';
import { cellName, nameUnknown, tableName } from './cellNames.ts';
import { disputeClaimCells } from './claimCells.ts';
import { claimBreach, claimKey, scopeNote } from './claimFinding.ts';
import { countClaim } from './countClaim.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
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
  const name = tableName('disputes');
  const where = {
    zh: `正文${claim.where ?? ''}称复议、诉讼`,
    en: `Prose${claim.where ? ` ${claim.where}` : ''} says`,
  };
  const common = {
    report,
    rule: 'narrative-disputes',
    table: 'disputes',
    about: claimKey(report, claim),
  } as const;
  if (against.length > 0) {
    const told = against.map(({ address, value }) => {
      const { zh, en } = cellName(address, report.form);
      return { zh: `${zh} ${exactly(value)}`, en: `${en} ${exactly(value)}` };
    });
    const note = scopeNote(report, claim);
    return [
      makeFinding({
        ...common,
        kind: claimBreach(report, claim),
        cells: against.map(({ address }) => address),
        sentence: {
          zh: `${where.zh}均获维持，${name.zh}却有${told.map(({ zh }) => zh).join('、')}${note.zh}`,
          en: `${where.en} all disputes were upheld, but ${name.en} has ${told.map(({ en }) => en).join('; ')}${note.en}`,
        },
      }),
    ];
  }
  if (open.length === 0) return [];
  const missing = nameUnknown(open);
  return [
    makeFinding({
      ...common,
      kind: 'uncheckable',
      cells: open.map(({ address }) => address),
      sentence: {
        zh: `${where.zh}均获维持：${name.zh}${missing.zh}，无法核对`,
        en: `${where.en} all disputes were upheld; ${name.en} cannot be checked (${missing.en})`,
      },
    }),
  ];
}
