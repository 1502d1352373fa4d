import type { Finding } from '../../src/checks/finding.ts';
import { findingsOf } from '../../src/intake/findingsOf.ts';
import type { Report } from '../../src/report/report.ts';
import type { TrueCells } from './tableTruth.ts';
import { disputeCell, writeAddress } from '../../src/report/address.ts';
import { disputeColumns, disputeGroups } from '../../src/report/lineItems.ts';

/** Totals of table 四 that the document itself misprints, and how many of them the checks report as errors. */
export function printedTotals(
  cells: TrueCells,
  report: Report | null,
): { readonly misprinted: number; readonly reported: number } {
  const wrong = disputeGroups.filter((group) => {
    const values = disputeColumns.map(
      (column) => cells.get(writeAddress(disputeCell(group, column))) ?? null,
    );
    const total = values.at(-1) ?? null;
    const parts = values.slice(0, -1);
    if (total === null || parts.some((part) => part === null)) return false;
    return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) !== total;
  });
  const errors = findingsOf(report).filter(({ kind, rule }) => kind === 'error' && rule === 'disputes-sum');
  const isReported = (group: (typeof wrong)[number]): boolean =>
    errors.some((finding: Finding) => finding.cells[0]?.row === group);
  return { misprinted: wrong.length, reported: wrong.filter(isReported).length };
}
