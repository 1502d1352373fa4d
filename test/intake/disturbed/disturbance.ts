import { cellsOf, valueAt, writeAddress, type CellAddress } from '../../../src/report/address.ts';
import type { DocumentReading } from '../../../src/intake/documentReading.ts';
import type { Report } from '../../../src/report/report.ts';
import { exactly } from '../../../src/report/value.ts';
import type { PrintedReport, PrintedTable } from '../printedForm.ts';

/**
 * What is done to one figure of a report. `shown`: it still stands there to be seen; `gone`: nothing plain is there,
 * and no reading may be sure of anything; `odd`: something else is there, which must be told.
 */
export interface Disturbance<Result> {
  readonly name: string;
  readonly leaves: 'shown' | 'gone' | 'odd';
  /** What is left in place of the figure; `noise` is another number. */
  readonly make: (figure: string, noise: number) => Result;
}

const isFigure = (text: string): boolean => /^\d[\d.]*$/.test(text);

/** The address of every figure, in the order they are printed. */
function addresses(report: Report): readonly CellAddress[] {
  return cellsOf(report.form).filter((address) => exactly(valueAt(report, address)) !== null);
}

/** The report with one figure, the `at`th of its tables, replaced. */
export function disturbed(
  print: PrintedReport,
  report: Report,
  at: number,
  change: (figure: string) => string,
): { readonly print: PrintedReport; readonly target: CellAddress | undefined; readonly figure: string } {
  const all = addresses(report);
  const index = at % all.length;
  let count = -1;
  let figure = '';
  const inTable = (table: PrintedTable): PrintedTable =>
    table.map((row) =>
      row.map((cell) => {
        if (!isFigure(cell.text)) return cell;
        count += 1;
        if (count !== index) return cell;
        figure = cell.text;
        return { ...cell, text: change(cell.text) };
      }),
    );
  const sections = print.sections.map((section) =>
    section.table ? { ...section, table: inTable(section.table) } : section,
  );
  return { print: { ...print, sections }, target: all[index], figure };
}

/** What is wrong with a reading of a disturbed document; `null` where nothing is. */
export function faultOf(
  reading: DocumentReading,
  report: Report,
  target: CellAddress | undefined,
  leaves: Disturbance<unknown>['leaves'],
): string | null {
  const key = target && writeAddress(target);
  const seen = new Set<string>();
  for (const { address, status, how, value } of reading.readings) {
    const here = writeAddress(address);
    const truth = exactly(valueAt(report, address));
    const isSure = (status === 'read' || status === 'recovered') && how !== 'computed';
    if (here === key && leaves !== 'shown') {
      if (isSure && value !== null) return `${here} sure of ${value} (${how}), nothing plain is there`;
      if (leaves === 'odd' && reading.status === 'read') return `${here} is odd and not told (${how})`;
      continue;
    }
    if (isSure && value !== truth) return `${here} read as ${value} (${how}), is ${truth}`;
    if (isSure && value === truth) seen.add(here);
  }
  if (reading.status !== 'read') return null;
  const lost = addresses(report)
    .map(writeAddress)
    .find((one) => one !== key && !seen.has(one));
  if (lost !== undefined) return `${lost} lost in silence`;
  return leaves === 'shown' && key !== undefined && !seen.has(key) ? `${key} lost in silence` : null;
}
