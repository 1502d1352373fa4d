import { findingKinds } from '../../checks/finding.ts';
import { contentsSheet, coverSheet, headCell, labelled, yearCell } from './bookCells.ts';
import { findingRows, type FindingList } from './findingRows.ts';
import type { BookSheet } from './workbook.ts';

/** The sheets of a list of findings: cover, contents, notes on kinds and rules, the list itself. */
export function findingSheets(list: FindingList): readonly BookSheet[] {
  const { words } = list;
  const synthetic = list.findings.some(({ agency }) => list.isSynthetic(agency));
  const { sheets, contentsOf } = words.sheet;
  const { title, columns, sheet, blank, rules, statement } = words.findingList;
  const [, ...rows] = findingRows(list);
  const used = [...new Set(list.findings.map(({ rule }) => rule))];
  const cover = coverSheet(words, { ...list, title, synthetic });
  const notes: BookSheet = {
    name: sheets.notes,
    isProse: true,
    rows: [
      [{ value: blank }],
      [],
      [headCell(columns.kind), headCell(words.sheet.meaning)],
      ...findingKinds.map((kind) => labelled(words.findings.kinds[kind], words.findings.kindMeanings[kind])),
      [],
      [headCell(rules), headCell(statement)],
      ...used.map((rule) => labelled(words.findings.rules[rule].label, words.findings.rules[rule].statement)),
    ],
  };
  const listed: BookSheet = {
    name: `${sheet}${synthetic ? words.sheet.marked : ''}`,
    frozen: [1, 2],
    isFiltered: true,
    rows: [
      Object.values(columns).map(headCell),
      ...rows.map((row, index) =>
        row.map((value, at) => {
          const year = list.findings[index]?.year;
          return year !== undefined && at === yearColumn ? yearCell(year, words) : { value };
        }),
      ),
    ],
  };
  const contents = contentsSheet(words, [
    { sheet: cover, about: contentsOf.cover },
    { sheet: notes, about: contentsOf.notes },
    { sheet: listed, about: title },
  ]);
  return [cover, contents, notes, listed];
}

/** Where `findingRows` has the year. */
const yearColumn = 2;
