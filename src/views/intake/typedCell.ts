import type { CellAddress } from '../../report/address.ts';
import { writeAddress } from '../../report/address.ts';
import { correctCell } from '../../report/correctCell.ts';
import type { Report } from '../../report/report.ts';
import type { Cell } from '../../report/value.ts';
import { validateReport } from '../../report/validate.ts';
import type { Words } from '../../words/words.ts';

export type Corrected =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problem: string };

/** A number as a person types it: full width and thousands separators are understood; empty is a blank cell. */
export function typedCell(text: string): Cell | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The report with what was typed in the cell, or why it cannot be. */
export function correctedBy(
  report: Report,
  address: CellAddress,
  text: string,
  reason: string,
  date: string,
  words: Words,
): Corrected {
  const cell = typedCell(text);
  if (cell === undefined) return { ok: false, problem: words.intake.notNumber };
  if (reason.trim() === '') return { ok: false, problem: words.intake.needsReason };
  const corrected = correctCell(report, address, cell, { reason: reason.trim(), date });
  const valid = validateReport(writeAddress(address), corrected);
  if (valid.ok) return { ok: true, report: corrected };
  const [first] = valid.problems;
  return { ok: false, problem: first ? words.format.given(first.message) : words.intake.notNumber };
}
