import {
  disclosureCell,
  disputeCell,
  requestCell,
  requestRowsIn,
  type CellAddress,
} from '../report/address.ts';
import {
  columnOn,
  disclosureColumnEntries,
  disclosureRowEntries,
  disclosureRowsOf,
} from '../report/disclosureItems.ts';
import {
  disputeColumns,
  disputeGroups,
  forms,
  requestRowEntries,
  requestRowsOf,
  type Form,
} from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { Place } from './findingText.ts';
import { outcomeRowsIn } from './reportCells.ts';
import { exactSum, termsOf } from './sumTerms.ts';

/** A figure two reports can be compared by, whichever form each follows. */
export interface ComparedFigure {
  readonly place: Place;
  /** Whether it counts the year's events, so that units add up; a catalogue of items or a change does not. */
  readonly adds: boolean;
  /** The cells it is printed in, one but for （六）; `null` where a report's form has no such quantity. */
  cellsIn(report: Report): readonly CellAddress[] | null;
}

/** The figures of a form's tables: every cell of 二 that is not a change, the column 总计 of 三, all of 四. */
export function comparedFigures(form: Form): readonly ComparedFigure[] {
  return figuresByForm.get(form) ?? [];
}

const figuresByForm = new Map(
  forms.map((form) => [form, [...disclosureFigures(form), ...requestFigures(form), ...disputeFigures(form)]]),
);

/** What a report prints for a figure, or `null` where any of its cells is absent or approximate. */
export function figureIn(figure: ComparedFigure, report: Report): number | null {
  const cells = figure.cellsIn(report);
  return cells === null ? null : exactSum(termsOf(report, cells));
}

function disclosureFigures(form: Form): readonly ComparedFigure[] {
  return disclosureRowsOf(form).flatMap((row) =>
    disclosureRowEntries[row].columns[form]
      .filter((column) => disclosureColumnEntries[column].kind !== 'signed')
      .map((column): ComparedFigure => {
        return {
          place: { cell: disclosureCell(row, column), by: 'both', form },
          adds: column !== 'itemsLastYear',
          cellsIn: (report) => {
            const there = columnOn(report.form, row, column);
            return there === undefined ? null : [disclosureCell(row, there)];
          },
        };
      }),
  );
}

/** A kind that some print as one row and others in several is compared as their sum. */
function requestFigures(form: Form): readonly ComparedFigure[] {
  return requestRowsOf(form, () => true).map((row): ComparedFigure => {
    const { kind, wholeKind } = requestRowEntries[row];
    const isKind = kind !== undefined && wholeKind === true;
    return {
      place: { cell: requestCell(row), by: 'row', form },
      adds: true,
      cellsIn: (report) => {
        const rows = isKind
          ? outcomeRowsIn(report, kind)
          : requestRowsIn(report).filter((one) => one === row);
        return rows.length === 0 ? null : rows.map((printed) => requestCell(printed, 'total'));
      },
    };
  });
}

function disputeFigures(form: Form): readonly ComparedFigure[] {
  return disputeGroups.flatMap((group) =>
    disputeColumns.map((column): ComparedFigure => ({
      place: { cell: disputeCell(group, column), by: 'both', form },
      adds: true,
      cellsIn: () => [disputeCell(group, column)],
    })),
  );
}
