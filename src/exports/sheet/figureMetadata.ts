import { exportedStatuses } from '../../measures/exportedCell.ts';
import { notesIn } from '../../measures/figureTable.ts';
import type { MeasuredState } from '../../measures/measured.ts';
import { recordOf } from '../../report/recordOf.ts';
import { bothWords, inBoth } from '../../words/bothWords.ts';
import { tableIn, type ShownFigure } from '../shownFigure.ts';
import { csvwColumns, inBothTags, type DescribedColumn } from './csvText.ts';
import { columnDatatypes, exportedColumns, type ExportedColumn } from './exportedTable.ts';

const states = [
  'number',
  'zero',
  'approximate',
  'atLeast',
  'undefined',
  'blank',
  'notMentioned',
  'notApplicable',
  'unreadable',
  'notInForm',
  'notReported',
  'unpublished',
  'notAwaited',
] as const satisfies readonly MeasuredState[];

/** What each status in a file stands for. */
export const statusMeanings = recordOf(
  states,
  (state) => exportedStatuses[state],
  (state) => inBoth(({ sheet }) => sheet.statuses[state]),
);

/** A column of the long table as metadata describes it, in both languages. */
export function describedColumn(name: ExportedColumn): DescribedColumn {
  return {
    name,
    datatype: columnDatatypes[name] ?? 'string',
    title: inBoth(({ sheet }) => sheet.columns[name].title),
    meaning: inBoth(({ sheet }) => sheet.columns[name].meaning),
  };
}

/** What lies beside a figure's CSV: W3C's CSV on the Web (CSVW), which statistical tools read; in both languages. */
export function figureMetadata(shown: ShownFigure, csvName: string): string {
  const { table, words, link } = shown;
  const zh = tableIn(shown, bothWords.zh);
  const en = tableIn(shown, bothWords.en);
  const english = new Map(en.notes.map(({ key, text }) => [key, text]));
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': words.meta.tag }],
    '@type': 'Table',
    url: csvName,
    'dc:title': inBothTags({ zh: zh.title.line, en: en.title.line }),
    'dc:description': inBothTags({ zh: zh.definition, en: en.definition }),
    'dc:source': inBothTags({ zh: zh.source, en: en.source }),
    'dc:identifier': `${table.figure}/${table.version}`,
    'dc:date': table.dataDate,
    ...(link === null ? {} : { 'dc:relation': link }),
    notes: [
      ...(table.synthetic ? [inBothTags(inBoth(({ figure }) => figure.synthetic))] : []),
      ...notesIn(zh, 'sheet').map(({ key, text }) => inBothTags({ zh: text, en: english.get(key) ?? text })),
    ],
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'], doubleQuote: true },
    tableSchema: {
      primaryKey: ['row_key', 'column_key'],
      columns: csvwColumns(exportedColumns.map(describedColumn)),
    },
    'nianbao:codes': statusMeanings,
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
