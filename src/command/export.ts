import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenText } from './brokenText.ts';
import type { Io } from './io.ts';
import { actual, isReplaceable, leftAlone, NewFolder } from './publish/newFolder.ts';
import { progressBar } from './publish/progressBar.ts';
import { exportTable, isTable } from './table/exportTable.ts';

export const usage = 'nianbao export --parquet DIR [SOURCE…]';

const help = `${usage}

把所有报告的所有数据写成一张长表：Parquet 文件，按 province=…/year=… 分文件夹（Hive 式），另附字段说明 schema.json
和两个查询：measures.sql 各项指标，identities.sql 勾稽关系。SOURCE 是数据文件夹（默认 public/data）或已发布的档案。
Writes all figures of all reports as one long table: Parquet in folders province=…/year=… (Hive), with schema.json and two
queries, measures.sql and identities.sql. A SOURCE is a data folder (public/data by default) or a published archive.

退出码 / exit code: 0 已写完 written, 1 写不下 not writable, 2 用法 usage
`;

/** `nianbao export`: the table of all figures, for whoever wants SQL. Exit 0 written, 1 not writable or not ours to replace, 2 usage. */
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
  const { sources, out } = asked;
  const target = actual(out);
  for (const source of sources) readdirSync(source);
  if (!isReplaceable(target, sources, isTable)) {
    io.err(leftAlone(target));
    return 1;
  }
  const made = new NewFolder(target);
  try {
    const bar = progressBar(io);
    const { files, rows, broken } = await exportTable({ sources, out: made.path, progress: bar.show });
    bar.end();
    io.err(brokenText(sources.length === 1 ? (sources[0] ?? '') : '', broken));
    made.takePlace();
    io.out(`${rows} 行，${files} 个文件 → ${target}\n${rows} rows in ${files} files → ${target}\n`);
    return 0;
  } finally {
    made.discard();
  }
}

function readArguments(
  args: readonly string[],
): { readonly sources: readonly string[]; readonly out: string } | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { parquet: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const sources = positionals.length > 0 ? positionals : [join('public', 'data')];
    return values.parquet === undefined || values.parquet === '' ? null : { sources, out: values.parquet };
  } catch {
    return null;
  }
}
