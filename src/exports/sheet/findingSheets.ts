import { findingKinds } from '../../checks/finding.ts';
import { findingRows, type FindingList } from './findingRows.ts';
import type { BookCell, BookSheet } from './workbook.ts';

/** The sheets of a list of findings: cover with contents, notes on kinds and rules, the list itself. */
export function findingSheets(list: FindingList): readonly BookSheet[] {
  const { words, link } = list;
  const head = (label: string): BookCell => ({ value: label, look: 'head' });
  const line = (label: string, value: string): readonly BookCell[] => [
    { value: label, look: 'label' },
    { value },
  ];
  const synthetic = list.findings.some(({ agency }) => list.isSynthetic(agency));
  const { sheets, contentsOf } = words.sheet;
  const name = `${words.findingList.sheet}${synthetic ? words.sheet.marked : ''}`;
  const [titles = [], ...rows] = findingRows(list);
  const used = [...new Set(list.findings.map(({ rule }) => rule))];
  return [
    {
      name: sheets.cover,
      isProse: true,
      rows: [
        [{ value: words.findingList.title, look: 'title' }],
        ...(synthetic ? [[{ value: words.figure.synthetic, look: 'warning' } as const]] : []),
        [],
        line(words.figure.dataDate, list.dataDate),
        line(words.sheet.version, list.version),
        ...(link === null
          ? []
          : [[{ value: words.figure.link, look: 'label' } as const, { value: link, link }]]),
      ],
    },
    {
      name: sheets.contents,
      isProse: true,
      rows: [
        [words.sheet.sheet, words.sheet.content, words.sheet.rows].map(head),
        [{ value: sheets.cover }, { value: contentsOf.cover }],
        [{ value: sheets.notes }, { value: contentsOf.notes }],
        [{ value: name }, { value: words.findingList.title }, { value: rows.length }],
      ],
    },
    {
      name: sheets.notes,
      isProse: true,
      rows: [
        [{ value: words.findingList.blank }],
        [],
        [head(words.findingList.columns.kind), head(words.sheet.meaning)],
        ...findingKinds.map((kind) => line(words.findings.kinds[kind], words.findings.kindMeanings[kind])),
        [],
        [head(words.findingList.rules), head(words.findingList.statement)],
        ...used.map((rule) => {
          const { label, statement } = words.findings.rules[rule];
          return line(label, statement);
        }),
      ],
    },
    {
      name,
      frozen: [1, 2],
      isFiltered: true,
      rows: [
        titles.map((value): BookCell => ({ value, look: 'head' })),
        ...rows.map((row) => row.map((value): BookCell => ({ value }))),
      ],
    },
  ];
}
