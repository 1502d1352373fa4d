import { valueAt } from '../report/address.ts';
import { tables, type Table } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { nameUnknown, tableName, type UnknownCell } from './cellNames.ts';
import type { Finding } from './finding.ts';
import { cellsIn, hasFigures } from './hasFigures.ts';
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
      .map((address): UnknownCell => ({ address, form: report.form, value: valueAt(report, address) }))
      .filter(({ value }) => notReported.has(value.state));
    if (blank.length === 0) return [];
    const name = tableName(table);
    const told = nameUnknown(blank);
    return [
      makeFinding({
        report,
        rule: 'blank-cell',
        kind: 'uncheckable',
        table,
        about: table,
        cells: blank.map(({ address }) => address),
        sentence: {
          zh: `${name.zh}：${blank.length} 格未填报，不作 0 计（${told.zh}）`,
          en: `${name.en}: ${blank.length} ${blank.length === 1 ? 'cell' : 'cells'} not reported, which is not zero (${told.en})`,
        },
      }),
    ];
  });
}

function missingTable(report: Report, table: Table): Finding {
  const name = tableName(table);
  const printed = report.tables[table] !== undefined;
  return makeFinding({
    report,
    rule: 'blank-cell',
    kind: 'uncheckable',
    table,
    about: table,
    sentence: printed
      ? {
          zh: `${name.zh}：整表没有一个数，与此表有关的各项无法核对`,
          en: `${name.en} holds no figure at all; nothing about it can be checked`,
        }
      : {
          zh: `${name.zh}：缺整表，与此表有关的各项无法核对`,
          en: `${name.en} is missing as a whole; nothing about it can be checked`,
        },
  });
}
