import { inBoth } from '../../words/bothWords.ts';
import { csvText, type CsvCell } from '../../exports/sheet/csvText.ts';
import { zipped } from '../../exports/zipped.ts';
import { collectionOf } from '../../measures/collection.ts';
import { registry } from '../../measures/registry.ts';
import { buildCatalogue } from '../buildCatalogue.ts';
import { readDataFolder } from '../readDataFolder.ts';
import { agencyColumns, agencyRows } from './agencyRows.ts';
import { csvMetadata, csvMetadataFiles } from './csvMetadata.ts';
import { dataChanges } from './dataChanges.ts';
import { schemaFiles, schemaPath, type Endpoint } from './endpointSchemas.ts';
import { formatChanges, openDataFormat, openDataVersion } from './formats.ts';
import { measureCells, measureColumns, measureHead, measureRows, type MeasureRow } from './measureFile.ts';
import { readme } from './readme.ts';

/** The bulk download, below the folder of the endpoints. */
export const bulkFile = 'nianbao.zip';

/**
 * The published endpoints, path below `data/v2/` to content: index, agencies, JSON and CSV per agency and per
 * measure, JSON Schemas, changelog, and all of them in one zip. The same files give the same bytes.
 */
export function openDataFiles(folder: string): ReadonlyMap<string, string | Uint8Array> {
  const { catalogue } = buildCatalogue(folder);
  const { version, dataDate } = catalogue;
  const data = readDataFolder(folder);
  const reports = data.reports.map(({ report }) => report);
  const collection = collectionOf(data.agencies, reports, { version, dataDate: dataDate ?? '' });
  const stamp = { format: openDataFormat, formatVersion: openDataVersion, dataVersion: version, dataDate };
  const files = new Map<string, string>();
  const json = (path: string, kind: Endpoint, content: object): void => {
    const $schema = `${path.includes('/') ? '../' : ''}${schemaPath(kind)}`;
    files.set(path, `${JSON.stringify({ $schema, ...stamp, ...content })}\n`);
  };
  const csv = (path: string, columns: readonly string[], rows: readonly (readonly CsvCell[])[]): void =>
    void files.set(path, csvText([columns, ...rows]));

  const measured = registry
    .map((measure) => ({ measure, rows: measureRows(collection, measure) }))
    // Of the channels, only those that somebody counted.
    .filter(({ measure, rows }) => measure.group !== 'channels' || rows.some(isCounted));
  const reporting = data.agencies.filter(({ id }) => collection.reportsOf(id).length > 0);
  const schemas = schemaFiles();
  const agency = reporting.map(({ id }) => ({ id, json: `agencies/${id}.json`, csv: `agencies/${id}.csv` }));
  const measure = measured.map(({ measure: { id } }) => ({
    id,
    label: inBoth(({ measure: told }) => told(id).label),
    json: `measures/${id}.json`,
    csv: `measures/${id}.csv`,
  }));
  json('index.json', 'index', {
    agencies: 'agencies.json',
    agency,
    measure,
    schemas: Object.fromEntries([...schemas.keys()].map((path) => [/(\w+)\.json$/.exec(path)?.[1], path])),
    csvMetadata: csvMetadataFiles,
    changelog: 'changelog.json',
    bulk: bulkFile,
    broken: catalogue.broken.map(({ file }) => file),
  });
  json('agencies.json', 'agencies', { agencies: data.agencies });
  for (const { id } of reporting) {
    const own = collection.reportsOf(id);
    json(`agencies/${id}.json`, 'agency', { agency: collection.tree.byId.get(id), reports: own });
    csv(`agencies/${id}.csv`, agencyColumns, own.flatMap(agencyRows));
  }
  for (const { measure: one, rows } of measured) {
    json(`measures/${one.id}.json`, 'measure', { measure: measureHead(one), rows });
    csv(`measures/${one.id}.csv`, measureColumns, rows.map(measureCells));
  }
  for (const [path, content] of schemas) files.set(path, content);
  for (const [path, content] of csvMetadata({ agency, measure })) files.set(path, content);
  json('changelog.json', 'changelog', { formats: formatChanges, data: dataChanges(reports) });
  files.set('README.txt', readme);
  return new Map<string, string | Uint8Array>([...files, [bulkFile, zipped(files, { level: 9 })]]);
}

const isCounted = ({ value, value_min, value_about }: MeasureRow): boolean =>
  [value, value_min, value_about].some((number) => number !== undefined);
