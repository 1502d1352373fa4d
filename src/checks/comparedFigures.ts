import { disclosureCell, disputeCell, requestCell, type CellAddress } from '../report/address.ts';
import {
  comparableAcrossForms,
  disclosureColumnEntries,
  disclosureRowEntries,
  disclosureRowsOf,
} from '../report/disclosureItems.ts';
import { disputeColumns, disputeGroups, requestRowsOf, type Form } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { Place } from './findingText.ts';
import { outcomeRowsIn } from './outcomeRowsIn.ts';
import { sumTerms, termsOf } from './sumTerms.ts';

/** A figure two reports can be compared by, whichever form each follows. */
export interface ComparedFigure {
  readonly place: Place;
  /** Whether it counts the year's events, so that units add up; a catalogue of items or a change does not. */
  readonly adds: boolean;
  /** The cells it is printed in, one but for （六）; `null` where a report's form has no such quantity. */
  cellsIn(report: Report): readonly CellAddress[] | null;
}

/** The figures of one form's tables: every cell of 二 that is not a change, the column 总计 of 三, all of 四. */
export const comparedFigures: Record<Form, readonly ComparedFigure[]> = {
  2019: [...disclosureFigures('2019'), ...requestFigures(), ...disputeFigures()],
  2021: [...disclosureFigures('2021'), ...requestFigures(), ...disputeFigures()],
};

/** What a report prints for a figure, or `null` where any of its cells is absent or approximate. */
export function figureIn(figure: ComparedFigure, report: Report): number | null {
  const cells = figure.cellsIn(report);
  return cells === null ? null : sumTerms(termsOf(report, cells), report.year).value;
}

function disclosureFigures(form: Form): readonly ComparedFigure[] {
  return disclosureRowsOf(form).flatMap((row) =>
    disclosureRowEntries[row].columns[form]
      .filter((column) => disclosureColumnEntries[column].kind !== 'signed')
      .map((column): ComparedFigure => {
        const earlier = disclosureRowEntries[row].columns['2019'].find(
          (candidate) => comparableAcrossForms[candidate] === column || candidate === column,
        );
        const later = comparableAcrossForms[column] ?? column;
        return {
          place: { cell: disclosureCell(row, column), by: 'both', form },
          adds: column !== 'itemsLastYear',
          cellsIn: (report) => {
            const there = report.form === form ? column : report.form === '2019' ? earlier : later;
            const has = disclosureRowEntries[row].columns[report.form];
            return there !== undefined && has.includes(there) ? [disclosureCell(row, there)] : null;
          },
        };
      }),
  );
}

function requestFigures(): readonly ComparedFigure[] {
  // Form 2019 has （六） as one row; its three sub-rows of form 2021 are compared as their sum.
  return requestRowsOf('2019').map((row): ComparedFigure => ({
    place: { cell: requestCell(row), by: 'row', form: '2019' },
    adds: true,
    cellsIn: (report) =>
      (row === 'otherwiseHandled' ? outcomeRowsIn(report, 'otherwiseHandled') : [row]).map((printed) =>
        requestCell(printed, 'total'),
      ),
  }));
}

function disputeFigures(): readonly ComparedFigure[] {
  return disputeGroups.flatMap((group) =>
    disputeColumns.map((column): ComparedFigure => ({
      place: { cell: disputeCell(group, column), by: 'both', form: '2021' },
      adds: true,
      cellsIn: () => [disputeCell(group, column)],
    })),
  );
}
