import { csvwColumns } from '../../exports/sheet/csvText.ts';
import { exportColumns, openDataColumns, statusMeanings } from '../../words/exportWords.ts';
import { agencyColumns } from './agencyRows.ts';
import { measureColumns } from './measureFile.ts';

/** Where the metadata of the CSV files lie: of all files, and of the columns of either family. */
export const csvMetadataFiles = {
  files: 'csv-metadata.json',
  agency: 'csv-agency.json',
  measure: 'csv-measure.json',
} as const;

const context = ['http://www.w3.org/ns/csvw', { '@language': 'zh-CN' }];
const described = { ...exportColumns, ...openDataColumns };
type Name = keyof typeof described;

type Listed = readonly { readonly csv: string }[];

/** What the CSV files and their columns are, path to content: CSV on the Web (W3C), which statistical tools read. */
export function csvMetadata(listed: { readonly agency: Listed; readonly measure: Listed }) {
  const tables = (['agency', 'measure'] as const).flatMap((family) =>
    listed[family].map(({ csv }) => ({ url: csv, tableSchema: csvMetadataFiles[family] })),
  );
  const group = {
    '@context': context,
    '@type': 'TableGroup',
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'], doubleQuote: true },
    tables,
    'nianbao:codes': statusMeanings,
  };
  return new Map([
    [csvMetadataFiles.files, text(group)],
    [csvMetadataFiles.agency, schemaOf(agencyColumns, ['agency', 'year', 'section', 'row', 'column'])],
    [csvMetadataFiles.measure, schemaOf(measureColumns, ['agency', 'year'])],
  ]);
}

function schemaOf(names: readonly Name[], primaryKey: readonly Name[]): string {
  const columns = csvwColumns(names.map((name) => ({ name, ...described[name] })));
  // The headings are the names themselves, in either language.
  const plain = columns.map((column) => ({ ...column, titles: column.name }));
  return text({ '@context': context, '@type': 'Schema', primaryKey, columns: plain });
}

const text = (content: object): string => `${JSON.stringify(content)}\n`;
