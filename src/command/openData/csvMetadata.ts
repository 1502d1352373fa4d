import { csvwColumns, type DescribedColumn } from '../../exports/sheet/csvText.ts';
import type { ExportedColumn } from '../../exports/sheet/exportedTable.ts';
import { describedColumn, statusMeanings } from '../../exports/sheet/figureMetadata.ts';
import { openDataWords } from '../../words/bothWords.ts';
import { agencyColumns } from './agencyRows.ts';
import { measureColumns } from './measureFile.ts';

/** Where the metadata of the CSV files lie: of all files, and of the columns of either family. */
export const csvMetadataFiles = {
  files: 'csv-metadata.json',
  agency: 'csv-agency.json',
  measure: 'csv-measure.json',
} as const;

const context = ['http://www.w3.org/ns/csvw', { '@language': 'zh-CN' }];
type OwnName = keyof (typeof openDataWords)['zh'];
type Name = OwnName | ExportedColumn;

/** A column that figures have too means the same here; the others are open data's own. */
function describe(name: Name): DescribedColumn {
  if (!isOwn(name)) return describedColumn(name);
  const meaning = { zh: openDataWords.zh[name], en: openDataWords.en[name] };
  return { name, title: { zh: name, en: name }, meaning, datatype: ownDatatypes[name] ?? 'string' };
}

const ownDatatypes: Partial<Record<OwnName, string>> = {
  year: 'integer',
  comparable_with_previous_year: 'boolean',
};

function isOwn(name: Name): name is OwnName {
  return name in openDataWords.zh;
}

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
  const columns = csvwColumns(names.map(describe));
  // The headings are the names themselves, in either language.
  const plain = columns.map((column) => ({ ...column, titles: column.name }));
  return text({ '@context': context, '@type': 'Schema', primaryKey, columns: plain });
}

const text = (content: object): string => `${JSON.stringify(content)}\n`;
