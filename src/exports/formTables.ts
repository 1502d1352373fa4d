import type { LayoutCell } from '../figures/officialTable/layoutCells.ts';
import { officialLayouts } from '../figures/officialTable/officialLayout.ts';
import { flowYear } from '../figures/requestFlow/requestFlowTable.ts';
import type { Finding } from '../checks/finding.ts';
import { cellMeasured } from '../measures/cellMeasured.ts';
import { amountOf, writeAddress } from '../report/address.ts';
import type { Report } from '../report/report.ts';
import { measuredText } from '../words/measuredText.ts';
import type { Words } from '../words/words.ts';
import type { BriefingAsked } from './briefingAsked.ts';

/** A table of the form in words, as slides and paper set it: whole, in the layout of the form. */
export interface FormTable {
  readonly caption: string;
  /** Share of the width per column; the first holds the names. */
  readonly widths: readonly number[];
  /** Rows to repeat where the table is cut. */
  readonly head: readonly FormRow[];
  /** Rows that are rather not parted. */
  readonly groups: readonly (readonly FormRow[])[];
}

export type FormRow = readonly FormCell[];

export interface FormCell {
  readonly kind: LayoutCell['kind'];
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Without a number, or contradicted by the cells beside it. */
  readonly look: 'plain' | 'absent' | 'wrong';
  /** Address of the figure; empty for words. */
  readonly cell: string;
}

/** The errors found in a report, and its cells that are off: of each error the first. */
export function errorsIn(report: Report, findings: readonly Finding[]) {
  const errors = findings.filter(
    ({ agency, year, kind }) => agency === report.agency && year === report.year && kind === 'error',
  );
  return { errors, wrong: new Set(errors.flatMap(({ cells }) => cells.slice(0, 1).map(writeAddress))) };
}

/** The tables of the report asked for, every cell as printed, and the errors in them; none where there is no report. */
export function formTables(asked: Pick<BriefingAsked, 'collection' | 'state' | 'findings' | 'words'>): {
  readonly tables: readonly FormTable[];
  readonly errors: readonly Finding[];
} {
  const { collection, state, findings, words } = asked;
  const report =
    state.agency === null ? undefined : collection.reportOf(state.agency, flowYear(collection, state));
  if (!report) return { tables: [], errors: [] };
  const { errors, wrong } = errorsIn(report, findings);
  return { tables: formTablesOf(report, wrong, words), errors };
}

/** The tables of a report, every cell as printed, the `wrong` ones marked. */
export function formTablesOf(report: Report, wrong: ReadonlySet<string>, words: Words): readonly FormTable[] {
  const inWords = (cell: LayoutCell): FormCell => {
    const { kind, columns, rows } = cell;
    if (cell.kind !== 'figure') return { kind, text: cell.text, columns, rows, look: 'plain', cell: '' };
    const address = writeAddress(cell.address);
    const measured = cellMeasured(report, cell.address);
    const text = measuredText(measured, amountOf(cell.address) === 'money' ? 'money' : 'count', words);
    const made = { kind, columns, rows, cell: address };
    if (wrong.has(address)) return { ...made, text: `${text} ▲`, look: 'wrong' };
    return { ...made, text, look: 'value' in measured ? 'plain' : 'absent' };
  };
  return officialLayouts(report, words).map(({ caption, columns, nameShare, head, groups }) => ({
    caption,
    widths: Array.from({ length: columns }, (_, c) =>
      c === 0 ? nameShare : (1 - nameShare) / (columns - 1),
    ),
    head: head.map(({ cells }) => cells.map(inWords)),
    groups: groups.map((rows) => rows.map(({ cells }) => cells.map(inWords))),
  }));
}
