import { max } from 'd3-array';
import { readFileSync } from 'node:fs';
import type { Label } from '../report/lineItems.ts';
import { fileCause } from './fileCause.ts';
import type { Io, Run } from './io.ts';
import { CannotWrite } from './writeWhole.ts';

interface Command {
  readonly does: Label;
  /** Loaded only when called, so that `--help` starts at once. */
  load(): Promise<{ readonly run: Run }>;
}

/** The commands in the order of the help. To add one: a module beside this that exports `run`, and one line here. */
const commands = new Map<string, Command>([
  [
    'check',
    {
      does: { zh: '核对报告文件的勾稽关系', en: 'check report files against the accounting identities' },
      load: () => import('./check.ts'),
    },
  ],
  [
    'demo',
    { does: { zh: '生成示例县数据', en: 'write the made-up county' }, load: () => import('./demo.ts') },
  ],
  [
    'read',
    {
      does: { zh: '把年度报告文件读成报告 JSON', en: 'read documents into report JSON' },
      load: () => import('./read.ts'),
    },
  ],
  [
    'pack',
    {
      does: {
        zh: '把所选单位和整个看板写成一个离线 HTML 文件',
        en: 'write chosen agencies and the whole dashboard as one HTML file',
      },
      load: () => import('./pack.ts'),
    },
  ],
  [
    'accuracy',
    {
      does: { zh: '以人工细读衡量读取的准确程度', en: 'measure the reader against careful readings' },
      load: () => import('./accuracy.ts'),
    },
  ],
  [
    'freeze',
    {
      does: {
        zh: '保存当前数据版本，供固定的嵌入图使用',
        en: 'keep the present data version for frozen embeds',
      },
      load: () => import('./freeze.ts'),
    },
  ],
  [
    'publish',
    {
      does: {
        zh: '由报告文件写出目录、数据包和各地区的预备文件',
        en: 'write catalogue, packs and prepared files of areas from the report files',
      },
      load: () => import('./publish.ts'),
    },
  ],
  [
    'export',
    {
      does: {
        zh: '把所有数据写成一张长表（Parquet），供 SQL 查询',
        en: 'write all figures as one long table (Parquet) for SQL',
      },
      load: () => import('./export.ts'),
    },
  ],
  [
    'sql',
    {
      does: { zh: '用 SQL 查询所有数据（DuckDB）', en: 'query all figures with SQL (DuckDB)' },
      load: () => import('./sql.ts'),
    },
  ],
  [
    'schema',
    {
      does: { zh: '输出报告文件的 JSON Schema', en: 'print the JSON Schema of a report file' },
      load: () => import('./schema.ts'),
    },
  ],
]);

/** Runs the command line and returns its exit code: 2 for a command it does not know, else the command's own. */
export async function nianbao(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    io.out(`${version()}\n`);
    return 0;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    io.out(help());
    return 0;
  }
  const command = name === undefined ? undefined : commands.get(name);
  if (!command) {
    if (name !== undefined) io.err(`没有“${name}”这个命令\nThere is no command “${name}”\n\n`);
    io.err(help());
    return 2;
  }
  const { run } = await command.load();
  try {
    return await run(rest, io);
  } catch (error) {
    if (error instanceof CannotWrite) io.err(`${error.message}\n`);
    else {
      const { zh, en } = fileCause(error);
      const path: unknown = error instanceof Error ? Reflect.get(error, 'path') : undefined;
      const where = typeof path === 'string' ? path : '';
      io.err(`没有做完：${where && `${where}：`}${zh}\nnot done: ${where && `${where}: `}${en}\n`);
    }
    return 1;
  }
}

function help(): string {
  const width = (max([...commands.keys()], (name) => name.length) ?? 0) + 2;
  const lines = [...commands].map(
    ([name, { does }]) => `  ${name.padEnd(width)}${does.zh}\n  ${''.padEnd(width)}${does.en}`,
  );
  return [
    'nianbao 年报：政府信息公开工作年度报告',
    'nianbao: annual reports on open government information',
    '',
    '用法 / usage: nianbao <命令 / command> [--help]',
    '',
    ...lines,
    '',
    '  --version   --help',
    '',
  ].join('\n');
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const manifest: unknown = JSON.parse(text);
  const found: unknown =
    typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'version') : undefined;
  return String(found);
}
