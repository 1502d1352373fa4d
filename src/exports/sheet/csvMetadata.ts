import { statusMeanings } from '../../words/exportWords.ts';
import { figureShellWords } from '../../words/figureShell.ts';
import { languageTags } from '../../words/language.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { exportedColumns } from './exportedColumns.ts';

/** What lies beside the CSV: W3C's CSV on the Web (CSVW), which statistical tools read. */
export function csvMetadata({ table, language, link }: ShownFigure, csvName: string): string {
  const tag = languageTags[language];
  const inBoth = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({ 'zh-CN': zh, en });
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': tag }],
    '@type': 'Table',
    url: csvName,
    'dc:title': inBoth(table.title),
    'dc:description': inBoth(table.definition),
    'dc:source': inBoth(table.source),
    'dc:identifier': `${table.figure}/${table.version}`,
    'dc:date': table.dataDate,
    ...(link === null ? {} : { 'dc:relation': link }),
    notes: [...(table.synthetic ? [inBoth(figureShellWords.synthetic)] : []), ...table.notes.map(inBoth)],
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'], doubleQuote: true },
    tableSchema: {
      primaryKey: ['row_key', 'column_key'],
      columns: exportedColumns.map(({ name, title, datatype, meaning }) => ({
        name,
        titles: inBoth(title),
        datatype,
        'dc:description': inBoth(meaning),
        ...(name === 'status' ? { 'nianbao:codes': statusMeanings } : {}),
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
