import { max } from 'd3-array';
import type { Words } from '../../words/words.ts';
import { disclosureCell, disputeCell, requestCell, requestRowsIn } from '../../report/address.ts';
import {
  articleItems,
  disclosureColumnLabel,
  disclosureRowEntries,
  disclosureRowLabel,
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
  tableLabels,
  tables,
  type Table,
} from '../../report/lineItems.ts';
import type { Term } from '../../report/term.ts';
import type { Report } from '../../report/report.ts';
import { figureCell, textCell, type LayoutRow, type OfficialLayout } from './layoutCells.ts';

/** The three tables of one report, with the rows it printed. */
export function officialLayouts(report: Report, words: Words): readonly OfficialLayout[] {
  return tables.map((table) => layouts[table](report, words));
}

const layouts: Record<Table, (report: Report, words: Words) => OfficialLayout> = {
  disclosure: disclosureLayout,
  requests: requestsLayout,
  disputes: disputesLayout,
};

function captionOf(table: Table, { official, formWords, format }: Words): string {
  return official.numbered(formWords.tableNumber(table), format.term(tableLabels[table]));
}

function numbered(line: Term & { readonly numbering: string }, { format }: Words): string {
  return `${line.numbering}${format.term(line)}`;
}

/** 表二: each item of art. 20 heads its rows with columns of its own; the last reaches to the edge. */
function disclosureLayout({ form }: Report, words: Words): OfficialLayout {
  const { term } = words.format;
  const listed = articleItems.flatMap((item) => {
    const rows = disclosureRowsOf(form).filter((row) => disclosureRowEntries[row].item === item);
    const [first] = rows;
    return first ? [{ item, rows, columns: disclosureRowEntries[first].columns[form] }] : [];
  });
  const most = Math.max(0, max(listed, ({ columns }) => columns.length) ?? 0);
  const groups = listed.map(({ item, rows, columns }) => {
    const span = (index: number) => (index === columns.length - 1 ? most - index : 1);
    const heading: LayoutRow = {
      key: item,
      cells: [
        textCell('heading', words.official.article20Item(item), 0),
        ...columns.map((column, c) =>
          textCell('heading', term(disclosureColumnLabel(column, form)), c + 1, { columns: span(c) }),
        ),
      ],
    };
    const body = rows.map((row): LayoutRow => ({
      key: row,
      cells: [
        textCell('name', term(disclosureRowLabel(row, form)), 0),
        ...columns.map((column, c) => figureCell(disclosureCell(row, column), c + 1, span(c))),
      ],
    }));
    return [heading, ...body];
  });
  return {
    table: 'disclosure',
    caption: captionOf('disclosure', words),
    columns: most + 1,
    nameShare: 0.34,
    head: [],
    groups,
  };
}

/** 表三: columns of applicants over all that came in and what became of it. */
function requestsLayout(report: Report, words: Words): OfficialLayout {
  const { term } = words.format;
  const last = requestColumns.length;
  const groups: LayoutRow[][] = [[]];
  const heading = (key: string, text: string) =>
    groups
      .at(-1)
      ?.push({ key: `${key}-heading`, cells: [textCell('heading', text, 0, { columns: last + 1 })] });
  let block = 'received';
  for (const row of requestRowsIn(report)) {
    const { kind = null } = requestRowEntries[row];
    // A kind that is a row itself needs no heading; the first of them stand under that of all outcomes.
    const isPlain = kind === row && (block === 'received' || block === 'outcomes');
    const next = kind === null ? (block === 'received' ? block : 'totals') : isPlain ? 'outcomes' : kind;
    if (next !== block) {
      groups.push([]);
      if (kind && block === 'received') heading('outcomes', words.official.outcomes);
      if (kind && kind !== row) heading(kind, numbered(outcomeKindLabels[kind], words));
      block = next;
    }
    groups.at(-1)?.push({
      key: row,
      cells: [
        textCell('name', numbered(requestRowEntries[row], words), 0),
        ...requestColumns.map((column, c) => figureCell(requestCell(row, column), c + 1)),
      ],
    });
  }
  const head = (column: (typeof requestColumns)[number], rowSpan: number) =>
    textCell('head', term(requestColumnLabels[column]), requestColumns.indexOf(column) + 1, {
      rows: rowSpan,
    });
  return {
    table: 'requests',
    caption: captionOf('requests', words),
    columns: last + 1,
    nameShare: 0.36,
    head: [
      {
        key: 'applicants',
        cells: [
          textCell('head', words.official.item, 0, { rows: 3 }),
          textCell('head', words.official.applicants, 1, { columns: last }),
        ],
      },
      {
        key: 'organizations',
        cells: [
          head('naturalPerson', 2),
          textCell('head', words.official.organizations, 2, { columns: last - 2 }),
          head('total', 2),
        ],
      },
      { key: 'columns', cells: requestColumns.slice(1, -1).map((column) => head(column, 1)) },
    ],
    groups,
  };
}

/** 表四: the form prints fifteen figures in one row; a row per group reads better and needs less width. */
function disputesLayout(_: Report, words: Words): OfficialLayout {
  const { term } = words.format;
  const nameOf = (group: (typeof disputeGroups)[number]): string => {
    const name = term(disputeGroupLabels[group]);
    return group === 'reconsideration' ? name : words.official.litigationBy(name);
  };
  return {
    table: 'disputes',
    caption: captionOf('disputes', words),
    columns: disputeColumns.length + 1,
    nameShare: 0.3,
    head: [
      {
        key: 'columns',
        cells: [
          textCell('head', words.official.item, 0),
          ...disputeColumns.map((column, c) => textCell('head', term(disputeColumnLabels[column]), c + 1)),
        ],
      },
    ],
    groups: [
      disputeGroups.map((group) => ({
        key: group,
        cells: [
          textCell('name', nameOf(group), 0),
          ...disputeColumns.map((column, c) => figureCell(disputeCell(group, column), c + 1)),
        ],
      })),
    ],
  };
}
