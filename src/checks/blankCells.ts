import { valueAt } from '../report/address.ts';
import { tables, type Table } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from './finding.ts';
import type { UnknownCell } from './findingText.ts';
import { cellsIn, hasFigures } from './reportCells.ts';
import { makeFinding } from './makeFinding.ts';

const notReported: ReadonlySet<string> = new Set(['blank', 'notApplicable', 'unreadable']);

/**
 * Cells that are empty, `/`, `—`, 无 or unreadable: not reported, which is not zero. One finding per table, also
 * for a table that is missing as a whole.
 */
export function blankCells(report: Report): readonly Finding[] {
  return tables.flatMap((table) => {
    if (!hasFigures(report, table)) return [missingTable(report, table)];
    const blank = cellsIn(report, table)
      .map((address): UnknownCell => ({ address, form: report.form, state: valueAt(report, address).state }))
      .filter(({ state }) => notReported.has(state));
    if (blank.length === 0) return [];
    return [
      makeFinding({
        report,
        rule: 'blank-cell',
        kind: 'uncheckable',
        table,
        about: table,
        cells: blank.map(({ address }) => address),
        text: { key: 'blankCells', table, unknown: { cells: blank, by: 'both' } },
      }),
    ];
  });
}

function missingTable(report: Report, table: Table): Finding {
  const printed = report.tables[table] !== undefined;
  return makeFinding({
    report,
    rule: 'blank-cell',
    kind: 'uncheckable',
    table,
    about: table,
    text: { key: printed ? 'emptyTable' : 'missingTable', table },
  });
}
