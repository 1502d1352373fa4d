import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import type { Catalogue } from '../../archive/catalogue.ts';
import { agencyTree } from '../../report/agencyTree.ts';
import { longTableWords } from '../../words/bothWords.ts';
import { listedBroken, openSources } from '../publish/openSources.ts';
import { scanAll, type Progress } from '../publish/scanAll.ts';
import { holdingOf } from '../publish/scanned.ts';
import { TaskPool } from '../workers/taskPool.ts';
import { writeWhole } from '../writeWhole.ts';
import { tableColumns } from './longTable.ts';

export const tableFormat = 'nianbao-table/1';
export const tableSchemaFile = 'schema.json';
/** Queries that lie beside the table, by name. */
export const queries = ['measures', 'identities'] as const;
export type Query = (typeof queries)[number];

export function queryText(name: Query): string {
  return readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
}

export interface TableExport {
  readonly sources: readonly string[];
  /** An empty folder, or none. */
  readonly out: string;
  readonly progress: Progress;
}

export interface ExportedRows {
  readonly files: number;
  readonly rows: number;
  readonly broken: Catalogue['broken'];
}

/**
 * Writes the table of all figures as Parquet, `province=…/year=…/figures.parquet` (Hive), with its schema and the queries
 * of all measures and identities. Never more than a row group and a part of the reports is held. Throws `CannotWrite`.
 */
export async function exportTable({ sources, out, progress }: TableExport): Promise<ExportedRows> {
  const source = openSources(sources);
  const pool = new TaskPool(source.reports.length);
  const scratch = `${out}.work`;
  try {
    mkdirSync(scratch, { recursive: true });
    const scanned = await scanAll({ pool, files: source.reports, known: () => null, scratch, progress });
    const { reports, broken } = holdingOf(source.agencies, scanned);
    const tree = agencyTree([...source.agencies.values()]);
    const topOf = (id: string): string => tree.pathTo(id)[0]?.id ?? id;
    const files = [...group(reports, ({ agency, year }) => `province=${topOf(agency)}/year=${year}`)];
    let done = 0;
    const rows = await Promise.all(
      files.map(async ([folder, own]) => {
        const written = await pool.run('parquet', () => ({
          path: join(out, folder, 'figures.parquet'),
          reports: own.map(({ found: { entries, at, length } }) => ({ path: entries, at, length })),
          agencies: Object.fromEntries(
            own.flatMap(({ agency }) => {
              const known = source.agencies.get(agency);
              return known ? [[agency, known] as const] : [];
            }),
          ),
        }));
        progress('prepared', (done += 1), files.length);
        return written;
      }),
    );
    writeWhole(join(out, tableSchemaFile), tableSchema());
    for (const name of queries) writeWhole(join(out, `${name}.sql`), queryText(name));
    return {
      files: files.length,
      rows: rows.reduce((sum, count) => sum + count, 0),
      broken: [
        ...source.broken.site,
        ...source.broken.agencies,
        ...source.broken.reports,
        ...broken.map(listedBroken),
      ],
    };
  } finally {
    await pool.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The columns, those of the folders among them, each with type and meaning. */
function tableSchema(): string {
  const { zh, en } = longTableWords;
  const meanings = { zh: new Map(Object.entries(zh)), en: new Map(Object.entries(en)) };
  const folders = { province: { type: 'string' }, year: { type: 'integer' } } as const;
  const columns = { ...folders, ...tableColumns };
  const fields = Object.entries(columns).map(([name, { type }]) => ({
    name,
    type,
    partition: name in folders,
    meaning: { zh: meanings.zh.get(name) ?? '', en: meanings.en.get(name) ?? '' },
  }));
  return `${JSON.stringify({ format: tableFormat, files: 'province=*/year=*/figures.parquet', fields }, null, 2)}\n`;
}

/** Whether a folder is a table written before. Throws where it cannot be read. */
export function isTable(folder: string): boolean {
  return readFileSync(join(folder, tableSchemaFile), 'utf8').includes(`"format": "${tableFormat}"`);
}
