import { inBoth } from '../../words/bothWords.ts';
import type { CsvCell } from '../../exports/sheet/csvText.ts';
import { measuredOf } from '../../measures/cellMeasured.ts';
import { countMeasured } from '../../measures/channelCounts.ts';
import { cellColumns, exportedCell } from '../../measures/exportedCell.ts';
import type { Measured } from '../../measures/measured.ts';
import { cellsIn, valueAt } from '../../report/address.ts';
import { channelLabels, unitFamily, type UnitFamily } from '../../report/channels.ts';
import { disclosureColumnEntries } from '../../report/disclosureItems.ts';
import type { Label } from '../../report/lineItems.ts';
import type { Report } from '../../report/report.ts';
import { readValue } from '../../report/value.ts';

/** Cells of a report are no rates. */
const written = cellColumns.filter((name) => name !== 'numerator' && name !== 'denominator');

export const agencyColumns = [
  ...(['agency', 'year', 'form', 'scope', 'synthetic', 'section', 'row', 'column'] as const),
  ...(['row_zh', 'column_zh', 'row_en', 'column_en', 'unit'] as const),
  ...written,
];

/** One figure of a report: a cell of its form, a channel, or a number its prose states. */
export interface Figure {
  readonly section: 'disclosure' | 'requests' | 'disputes' | 'channels' | 'totals';
  readonly row: string;
  readonly column: string;
  readonly labels: { readonly row: Label; readonly column: Label };
  /** Of a channel's number, which kinds of units are counted together. */
  readonly family?: UnitFamily;
  readonly unit: string;
  readonly measured: Measured;
  readonly asPrinted: string | undefined;
}

/** One report as long rows: every cell of its form, then channels, the total disclosed and the information fee. */
export function agencyRows(report: Report): readonly (readonly CsvCell[])[] {
  const { agency, year, form, scope, synthetic } = report;
  return figuresOf(report).map((figure) => {
    const { section, row, column, labels, unit, measured, asPrinted } = figure;
    const cell = { ...exportedCell(measured), ...(asPrinted ? { as_printed: asPrinted } : {}) };
    return [
      ...[agency, year, form, scope, synthetic ? 'true' : 'false', section, row, column],
      ...[labels.row.zh, labels.column.zh, labels.row.en, labels.column.en, unit],
      ...written.map((name) => cell[name] ?? null),
    ];
  });
}

/** Every cell of its form, then channels, the total disclosed and the information fee. */
export function figuresOf(report: Report): readonly Figure[] {
  return [...cellFigures(report), ...channelFigures(report), ...otherFigures(report)];
}

function cellFigures(report: Report): readonly Figure[] {
  return cellsIn(report).map((address): Figure => {
    const value = valueAt(report, address);
    return {
      section: address.table,
      row: address.row,
      column: address.column,
      labels: {
        row: inBoth(({ formWords }) => formWords.row(address, report.form)),
        column: inBoth(({ formWords }) => formWords.column(address, report.form)),
      },
      unit: address.table === 'disclosure' ? disclosureColumnEntries[address.column].unit.printed : '件',
      measured: measuredOf(value),
      asPrinted: value.asPrinted,
    };
  });
}

const amount: Label = { zh: '数量', en: 'count' };

function channelFigures(report: Report): readonly Figure[] {
  return report.channels.map((entry): Figure => {
    const ids = entry.combined ?? [entry.channel];
    const names = inBoth(({ format }) => format.list(ids.map((id) => format.term(channelLabels[id]))));
    return {
      section: 'channels',
      row: ids.join('+'),
      column: 'count',
      labels: { row: { ...names, zh: entry.label ?? names.zh }, column: amount },
      family: unitFamily(entry.channel, entry.unit),
      unit: entry.unit,
      measured: countMeasured(entry, entry.channel),
      asPrinted: entry.asWritten,
    };
  });
}

function otherFigures({ totalDisclosed, informationFeeYuan }: Report): readonly Figure[] {
  const common = { section: 'totals', column: 'count' } as const;
  const figures: Figure[] = [];
  if (totalDisclosed)
    figures.push({
      ...common,
      row: 'totalDisclosed',
      labels: { row: { zh: '主动公开总量', en: 'proactive disclosure in all' }, column: amount },
      unit: totalDisclosed.unit,
      measured: countMeasured(totalDisclosed, 'totalDisclosed'),
      asPrinted: totalDisclosed.asWritten,
    });
  if (informationFeeYuan !== undefined)
    figures.push({
      ...common,
      row: 'informationFee',
      labels: { row: { zh: '信息处理费', en: 'information-processing fee' }, column: amount },
      unit: '元',
      measured: measuredOf(readValue(informationFeeYuan)),
      asPrinted: undefined,
    });
  return figures;
}
