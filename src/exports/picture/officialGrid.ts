import {
  disclosureCell,
  disputeCell,
  requestCell,
  requestRowsIn,
  type CellAddress,
} from '../../report/address.ts';
import {
  articleItems,
  disclosureColumnLabel,
  disclosureRowEntries,
  disclosureRowsOf,
} from '../../report/disclosureItems.ts';
import {
  disputeColumnLabels,
  disputeColumns,
  disputeGroupLabels,
  disputeGroups,
  outcomeKindLabels,
  requestColumnLabels,
  requestColumns,
  requestRowEntries,
  type Label,
} from '../../report/lineItems.ts';
import type { Report } from '../../report/report.ts';
import type { OfficialCell } from '../../figures/officialTable.ts';
import type { Language } from '../../words/language.ts';
import { measuredText } from '../../words/measuredText.ts';
import { officialWords, signed } from '../../words/officialWords.ts';
import type { GridCell } from './drawGrid.ts';

/** What the cells of an official table are made of. */
export interface OfficialSource {
  readonly report: Report;
  readonly cellAt: (address: CellAddress) => OfficialCell;
  readonly language: Language;
}

const head = { ground: 'sunken', align: 'middle' } as const;

function figureCell(
  { cellAt, language }: OfficialSource,
  address: CellAddress,
): Omit<GridCell, 'row' | 'column'> {
  const { measured, kind, change, findings, isLit } = cellAt(address);
  const [first] = findings;
  const worst = findings.some((finding) => finding.kind === 'error') ? 'error' : first ? 'doubt' : null;
  const faint = !('value' in measured) || measured.state === 'zero';
  return {
    text: measuredText(measured, kind, language),
    align: 'end',
    ...(change !== null && change !== 0 ? { aside: signed(change) } : {}),
    ...(worst ? { ground: `${worst}-soft`, edge: worst } : faint ? { paint: 'ink-3' } : {}),
    ...(isLit && !worst ? { edge: 'focus' } : {}),
  };
}

/** 表二: each item of art. 20 heads its rows with columns of its own. */
export function disclosureGrid(source: OfficialSource): readonly GridCell[] {
  const { report, language } = source;
  const most = 3;
  const spanOf = (columns: number, index: number) => (index === columns - 1 ? most - columns + 1 : 1);
  let row = 0;
  return articleItems.flatMap((item) => {
    const rows = disclosureRowsOf(report.form).filter((one) => disclosureRowEntries[one].item === item);
    const [first] = rows;
    if (!first) return [];
    const columns = disclosureRowEntries[first].columns[report.form];
    const article = language === 'zh' ? `第${item}项` : ` ${item}`;
    const heading: GridCell[] = [
      {
        row,
        column: 0,
        text: `${officialWords.article20[language]}${article}`,
        weight: 600,
        ground: 'sunken',
      },
      ...columns.map((column, c): GridCell => ({
        ...{ row, column: c + 1, columns: spanOf(columns.length, c), ...head },
        text: disclosureColumnLabel(column, report.form)[language],
      })),
    ];
    row += 1;
    const body = rows.flatMap((one): GridCell[] => {
      const cells = columns.map((column, c): GridCell => ({
        ...{ row, column: c + 1, columns: spanOf(columns.length, c) },
        ...figureCell(source, disclosureCell(one, column)),
      }));
      const name = disclosureRowEntries[one].label[report.form] ?? { zh: one, en: one };
      const label = { row, column: 0, text: name[language] };
      row += 1;
      return [label, ...cells];
    });
    return [...heading, ...body];
  });
}

/** 表三: seven columns of applicants over all that came in and what became of it. */
export function requestsGrid(source: OfficialSource): readonly GridCell[] {
  const { report, language } = source;
  const say = (label: Label) => label[language];
  const last = requestColumns.length;
  const cells: GridCell[] = [
    { row: 0, column: 0, rows: 2, ...head, text: say(officialWords.item) },
    { row: 0, column: 1, rows: 2, ...head, text: say(requestColumnLabels.naturalPerson) },
    { row: 0, column: 2, columns: last - 2, ...head, text: say(officialWords.organizations) },
    { row: 0, column: last, rows: 2, ...head, text: say(requestColumnLabels.total) },
    ...requestColumns.slice(1, -1).map((column, c): GridCell => ({
      row: 1,
      column: c + 2,
      ...head,
      text: say(requestColumnLabels[column]),
    })),
  ];
  let row = 2;
  const heading = (text: string) => {
    cells.push({ row, column: 0, columns: last + 1, text, weight: 600, ground: 'sunken' });
    row += 1;
  };
  let previous: string | undefined;
  for (const one of requestRowsIn(report)) {
    const { kind } = requestRowEntries[one];
    const isOwnRow = one === 'granted' || one === 'partlyGranted' || one === 'otherwiseHandled';
    if (one === 'granted') heading(say(officialWords.outcomes));
    if (kind && kind !== previous && !isOwnRow)
      heading(`${outcomeKindLabels[kind].numbering}${say(outcomeKindLabels[kind])}`);
    previous = kind;
    cells.push({ row, column: 0, text: `${requestRowEntries[one].numbering}${say(requestRowEntries[one])}` });
    for (const [c, column] of requestColumns.entries())
      cells.push({ row, column: c + 1, ...figureCell(source, requestCell(one, column)) });
    row += 1;
  }
  return cells;
}

/** 表四: a row per group in place of the form's fifteen columns. */
export function disputesGrid(source: OfficialSource): readonly GridCell[] {
  const { language } = source;
  return [
    { row: 0, column: 0, ...head, text: officialWords.item[language] },
    ...disputeColumns.map((column, c): GridCell => ({
      ...{ row: 0, column: c + 1, ...head },
      text: disputeColumnLabels[column][language],
    })),
    ...disputeGroups.flatMap((group, r): GridCell[] => {
      const own = disputeGroupLabels[group][language];
      const suit = group !== 'reconsideration' && language === 'zh';
      return [
        { row: r + 1, column: 0, text: suit ? `${officialWords.litigation.zh}·${own}` : own },
        ...disputeColumns.map((column, c): GridCell => ({
          ...{ row: r + 1, column: c + 1 },
          ...figureCell(source, disputeCell(group, column)),
        })),
      ];
    }),
  ];
}
