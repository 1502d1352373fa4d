import { bothWords } from '../../words/bothWords.ts';
import { only } from '../../words/language.ts';
import { exportWords } from '../../words/exportWords.ts';
import { findingExportWords as words } from '../../words/findingExportWords.ts';
import { figureShellWords } from '../../words/figureShell.ts';
import { findingKindWords } from '../../words/officialWords.ts';
import { kindMeanings } from '../../words/findingsWords.ts';
import { findingKinds } from '../../checks/finding.ts';
import type { Label } from '../../report/lineItems.ts';
import { findingRows, type FindingList } from './findingRows.ts';
import type { BookCell, BookSheet } from './workbook.ts';

/** The sheets of a list of findings: cover with contents, notes on kinds and rules, the list itself. */
export function findingSheets(list: FindingList): readonly BookSheet[] {
  const { language, link } = list;
  const say = (label: Label) => label[language];
  const head = (label: Label): BookCell => ({ value: say(label), look: 'head' });
  const line = (label: Label, value: string): readonly BookCell[] => [
    { value: say(label), look: 'label' },
    { value },
  ];
  const synthetic = list.findings.some(({ agency }) => list.isSynthetic(agency));
  const { sheets, contentsOf } = exportWords;
  const name = `${say(words.sheet)}${synthetic ? say(exportWords.marked) : ''}`;
  const [titles = [], ...rows] = findingRows(list);
  const used = [...new Set(list.findings.map(({ rule }) => rule))];
  return [
    {
      name: say(sheets.cover),
      isProse: true,
      rows: [
        [{ value: say(words.title), look: 'title' }],
        ...(synthetic ? [[{ value: say(figureShellWords.synthetic), look: 'warning' } as const]] : []),
        [],
        line(figureShellWords.dataDate, list.dataDate),
        line(exportWords.version, list.version),
        ...(link === null
          ? []
          : [[{ value: say(figureShellWords.link), look: 'label' } as const, { value: link, link }]]),
      ],
    },
    {
      name: say(sheets.contents),
      isProse: true,
      rows: [
        [exportWords.sheet, exportWords.content, exportWords.rows].map(head),
        [{ value: say(sheets.cover) }, { value: say(contentsOf.cover) }],
        [{ value: say(sheets.notes) }, { value: say(contentsOf.notes) }],
        [{ value: name }, { value: say(words.title) }, { value: rows.length }],
      ],
    },
    {
      name: say(sheets.notes),
      isProse: true,
      rows: [
        [{ value: say(words.blank) }],
        [],
        [head(words.columns.kind), head(exportWords.meaning)],
        ...findingKinds.map((kind) => line(findingKindWords[kind], say(kindMeanings[kind]))),
        [],
        [head(words.rules), head(words.statement)],
        ...used.map((rule) => {
          const { label, statement } = bothWords[list.language].findings.rules[rule];
          return line(only(label), statement);
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
