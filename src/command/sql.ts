import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { csvText } from '../exports/sheet/csvText.ts';
import type { Io } from './io.ts';
import { exportTable, isTable, queries, queryText } from './table/exportTable.ts';
import { openTable, type TableRows } from './table/openTable.ts';

export const usage = 'nianbao sql QUERY [--data DIR] [--format table|json|csv]';

const help = `${usage}

用 SQL 查所有报告的数据（DuckDB）。表名 figures；QUERY 是一句 SQL、一个 .sql 文件，或 measures（各项指标）、
identities（不成立的勾稽关系）。DIR 是 nianbao export --parquet 写的文件夹、数据文件夹或已发布的档案，默认 public/data。
SQL over the figures of all reports (DuckDB). The table is figures; QUERY is a statement, a file .sql, or measures or
identities, the queries that come with it. DIR was written by nianbao export --parquet, or is a data folder or a
published archive; public/data by default.

  nianbao sql "select agency_name, year, value from figures where section = 'requests'
               and row_code = 'newlyReceived' and column_code = 'total' order by value desc"
`;

const formats = ['table', 'json', 'csv'] as const;

/** `nianbao sql`: exit 0 answered, 1 the query or its data failed, 2 usage or DuckDB not installed. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const asked = readArguments(args);
  if (asked === 'help') {
    io.out(help);
    return 0;
  }
  if (asked === null) {
    io.err(`${usage}\n`);
    return 2;
  }
  const { query, data, format } = asked;
  const scratch = mkdtempSync(join(tmpdir(), 'nianbao-sql-'));
  try {
    const folder = isTableAt(data) ? resolve(data) : join(scratch, 'table');
    if (folder !== resolve(data)) await exportTable({ sources: [data], out: folder, progress: () => {} });
    const table = await openTable(folder);
    if (table === null) {
      io.err(
        '没有装 DuckDB：npm install @duckdb/node-api\nDuckDB is not installed: npm install @duckdb/node-api\n',
      );
      return 2;
    }
    const answer = await table.query(query);
    if ('cause' in answer) {
      io.err(`查询没有做成：${answer.cause}\nthe query failed: ${answer.cause}\n`);
      return 1;
    }
    io.out(written(answer, format));
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function isTableAt(folder: string): boolean {
  try {
    return isTable(folder);
  } catch {
    return false;
  }
}

function written({ names, rows }: TableRows, format: (typeof formats)[number]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)));
  if (format === 'csv') return csvText([names, ...cells]);
  if (format === 'json')
    return `${JSON.stringify(
      rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null]))),
      null,
      2,
    )}\n`;
  const lines = [names, ...cells.map((row) => row.map((cell) => (cell === null ? '' : `${cell}`)))];
  const widths = names.map((_, index) =>
    lines.reduce((most, line) => Math.max(most, widthOf(line[index] ?? '')), 0),
  );
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** In columns of a terminal: a Chinese character takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u1100-\u{3ffff}]/u.test(letter) ? 2 : 1), 0);

function readArguments(
  args: readonly string[],
):
  | { readonly query: string; readonly data: string; readonly format: (typeof formats)[number] }
  | 'help'
  | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: join('public', 'data') },
        format: { type: 'string', default: 'table' },
        help: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const [asked, more] = positionals;
    const format = formats.find((one) => one === values.format);
    if (asked === undefined || more !== undefined || format === undefined) return null;
    const shipped = queries.find((name) => name === asked);
    const query = shipped ? queryText(shipped) : asked.endsWith('.sql') ? readFileSync(asked, 'utf8') : asked;
    return { query, data: values.data, format };
  } catch (error) {
    // A file of a query that is not there is told with its cause.
    if (error instanceof Error && Reflect.get(error, 'path') !== undefined) throw error;
    return null;
  }
}
