import { notesIn } from '../../measures/figureTable.ts';
import { statusMeanings } from '../../words/exportWords.ts';
import { figureShellWords } from '../../words/figureShell.ts';
import { languageTags } from '../../words/language.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { csvText, csvwColumns, inBothTags } from './csvText.ts';
import { exportedColumns, exportedRows } from './exportedTable.ts';

/** The figures shown as CSV, one a line with its status; what the columns mean is in `csvMetadata`. */
export function figureCsv(
  { table, language }: Pick<ShownFigure, 'table' | 'language'>,
  withBom: boolean,
): string {
  const head = exportedColumns.map(({ title }) => title[language]);
  return csvText([head, ...exportedRows(table, language)], { bom: withBom });
}

/** What lies beside the CSV: W3C's CSV on the Web (CSVW), which statistical tools read. */
export function csvMetadata({ table, language, link }: ShownFigure, csvName: string): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': languageTags[language] }],
    '@type': 'Table',
    url: csvName,
    'dc:title': inBothTags(table.title),
    'dc:description': inBothTags(table.definition),
    'dc:source': inBothTags(table.source),
    'dc:identifier': `${table.figure}/${table.version}`,
    'dc:date': table.dataDate,
    ...(link === null ? {} : { 'dc:relation': link }),
    notes: [
      ...(table.synthetic ? [inBothTags(figureShellWords.synthetic)] : []),
      ...notesIn(table, 'sheet').map(inBothTags),
    ],
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'], doubleQuote: true },
    tableSchema: {
      primaryKey: ['row_key', 'column_key'],
      columns: csvwColumns(exportedColumns),
    },
    'nianbao:codes': statusMeanings,
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
