import { zipSync } from 'fflate';
import { csvText, type CsvCell } from '../../exports/sheet/csvText.ts';
import { collectionOf } from '../../measures/collection.ts';
import { registry } from '../../measures/registry.ts';
import { buildCatalogue } from '../buildCatalogue.ts';
import { readDataFolder } from '../readDataFolder.ts';
import { writeJsonSchema } from '../reportJsonSchema.ts';
import { agencyColumns, agencyRows } from './agencyRows.ts';
import { dataChanges } from './dataChanges.ts';
import { formatChanges, openDataFormat, openDataVersion } from './formats.ts';
import { measureCells, measureColumns, measureHead, measureRows, type MeasureRow } from './measureFile.ts';
import { readme } from './readme.ts';

/** The bulk download, below the folder of the endpoints. */
export const bulkFile = 'nianbao.zip';

/**
 * The published endpoints, path below `data/v1/` to content: index, agencies, JSON and CSV per agency and per
 * measure, JSON Schema, changelog, and all of them in one zip. The same files give the same bytes.
 */
export function openDataFiles(folder: string): ReadonlyMap<string, string | Uint8Array> {
  const { catalogue } = buildCatalogue(folder);
  const { version, dataDate } = catalogue;
  const data = readDataFolder(folder);
  const reports = data.reports.map(({ report }) => report);
  const collection = collectionOf(data.agencies, reports, { version, dataDate: dataDate ?? '' });
  const stamp = { format: openDataFormat, formatVersion: openDataVersion, dataVersion: version, dataDate };
  const files = new Map<string, string>();
  const json = (path: string, content: object): void =>
    void files.set(path, `${JSON.stringify({ ...stamp, ...content })}\n`);
  const csv = (path: string, columns: readonly string[], rows: readonly (readonly CsvCell[])[]): void =>
    void files.set(path, csvText([columns, ...rows]));

  const measured = registry
    .map((measure) => ({ measure, rows: measureRows(collection, measure) }))
    // Of the channels, only those that somebody counted.
    .filter(({ measure, rows }) => measure.group !== 'channels' || rows.some(isCounted));
  const reporting = data.agencies.filter(({ id }) => collection.reportsOf(id).length > 0);
  json('index.json', {
    agencies: 'agencies.json',
    agency: reporting.map(({ id }) => ({ id, json: `agencies/${id}.json`, csv: `agencies/${id}.csv` })),
    measure: measured.map(({ measure: { id, label } }) => ({
      id,
      label,
      json: `measures/${id}.json`,
      csv: `measures/${id}.csv`,
    })),
    schema: 'schema/report.json',
    changelog: 'changelog.json',
    bulk: bulkFile,
    broken: catalogue.broken.map(({ file }) => file),
  });
  json('agencies.json', { agencies: data.agencies });
  for (const { id } of reporting) {
    const own = collection.reportsOf(id);
    json(`agencies/${id}.json`, { agency: collection.tree.byId.get(id), reports: own });
    csv(`agencies/${id}.csv`, agencyColumns, own.flatMap(agencyRows));
  }
  for (const { measure, rows } of measured) {
    json(`measures/${measure.id}.json`, { measure: measureHead(measure), rows: rows.map(known) });
    csv(`measures/${measure.id}.csv`, measureColumns, rows.map(measureCells));
  }
  files.set('schema/report.json', writeJsonSchema());
  json('changelog.json', { formats: formatChanges, data: dataChanges(reports) });
  files.set('README.txt', readme);
  return new Map<string, string | Uint8Array>([...files, [bulkFile, zipped(files)]]);
}

const isCounted = ({ value, valueMin }: MeasureRow): boolean => value !== null || valueMin !== null;

/** What is not known is left out of JSON; the status says why. */
function known(row: MeasureRow): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** A fixed date inside the zip: the same data are the same bytes on any day. */
function zipped(files: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...files].map(([path, text]) => [path, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: '2000-01-01T00:00:00' });
}
