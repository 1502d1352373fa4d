import { addressLabels, type CellAddress } from '../report/address.ts';
import { tableLabels, type Label, type Table } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { Value, ValueState } from '../report/value.ts';

/** 表三 / Table 三. */
export function tableName(table: Table): Label {
  const { number } = tableLabels[table];
  return { zh: `表${number}`, en: `Table ${number}` };
}

/** Row and column of a cell: 予以公开·自然人 / granted, natural persons. */
export function cellName(address: CellAddress, form: Report['form']): Label {
  const { row, column } = addressLabels(address, form);
  return { zh: `${row.zh}·${column.zh}`, en: `${row.en}, ${column.en}` };
}

/** Table, row and, where it says more, column: 表四·行政复议. */
export function placeName(table: Table, ...parts: readonly Label[]): Label {
  const name = tableName(table);
  return {
    zh: [name.zh, ...parts.map((part) => part.zh)].join('·'),
    en: [name.en, ...parts.map((part) => part.en)].join(', '),
  };
}

const stateNames: Record<Exclude<ValueState, 'number' | 'zero'>, Label> = {
  blank: { zh: '空白', en: 'blank' },
  notApplicable: { zh: '印为“/”或“无”', en: 'printed as “/” or 无' },
  unreadable: { zh: '无法辨认', en: 'unreadable' },
  notInForm: { zh: '未印出', en: 'not printed' },
  approximate: { zh: '不是确数', en: 'not an exact number' },
};

/** A cell whose figure cannot be reckoned with; `year` where it stands in another year's report. */
export interface UnknownCell {
  readonly address: CellAddress;
  readonly form: Report['form'];
  readonly value: Value;
  readonly year?: number;
}

// A row of table 三 whole.
const named = 7;

/** The half of a cell's name that a sentence about its row or column does not say already. */
export type NamedBy = 'row' | 'column' | 'both';

function partOf({ address, form, year }: UnknownCell, by: NamedBy): Label {
  const { row, column } = addressLabels(address, form);
  const name = by === 'both' ? cellName(address, form) : by === 'row' ? row : column;
  return year === undefined ? name : { zh: `${year}年${name.zh}`, en: `${name.en} (${year})` };
}

/** Which cells are absent and how: 空白：科研机构、总计；未印出：…. After seven names only the number is told. */
export function nameUnknown(cells: readonly UnknownCell[], by: NamedBy = 'both'): Label {
  const parts = Object.entries(stateNames).flatMap(([state, label]): Label[] => {
    const those = cells.filter(({ value }) => value.state === state);
    if (those.length === 0) return [];
    const names = those.slice(0, named).map((cell) => partOf(cell, by));
    const rest = those.length - named;
    return [
      {
        zh: `${names.map(({ zh }) => zh).join('、')}${rest > 0 ? `等 ${those.length} 格` : ''}${label.zh}`,
        en: `${names.map(({ en }) => en).join('; ')}${rest > 0 ? ` and ${rest} more` : ''}: ${label.en}`,
      },
    ];
  });
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join('; ') };
}
