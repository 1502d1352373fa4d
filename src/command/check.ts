import { parseArgs } from 'node:util';
import { describeProblem, type Problem } from '../report/problem.ts';
import {
  checkFormats,
  countKinds,
  itemText,
  type CheckFormat,
  type FindingCounts,
} from './check/checkTask.ts';
import { checkTasks, identifyAll, type HeldReports } from './check/heldReports.ts';
import { countsText } from './findingsText.ts';
import { findFiles } from './findFiles.ts';
import { jsonFiles } from './identify.ts';
import type { Io } from './io.ts';
import { TaskPool } from './workers/taskPool.ts';

export const usage = 'nianbao check PATH… [--all] [--format text|json|ndjson] [--lang zh|en]';

const help = `${usage}

核对报告文件（文件夹含其下全部 *.json；机构文件一并给出，才能核对期限和汇总）。
Checks report files (of a folder, all *.json below it; agency files among them let deadlines and sums be checked).

  --all           逐项列出无法核对的 / list what cannot be checked one by one
  --format json   输出发现与文件问题的数组 / print findings and file problems as one array
  --format ndjson 每行一项，边核对边输出 / an item a line, as they are found
  --lang en       英文 / English

退出码 / exit code: 0 没有错误 no error, 1 有错误或文件不合格式 errors or broken files, 2 用法 usage
`;

/** `nianbao check`: every finding of the reports in files and folders. Exit 0 no error, 1 errors or broken files, 2 usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    io.out(help);
    return 0;
  }
  if ('wrong' in options) {
    io.err(`${options.wrong}\n${usage}\n`);
    return 2;
  }
  const { files, missing } = findFiles(options.paths, jsonFiles);
  if (missing.length > 0) {
    io.err(missing.map((path) => `没有这个路径 / no such path: ${path}\n`).join(''));
    return 2;
  }
  const { format, lang, all } = options;
  const pool = new TaskPool(files.length);
  try {
    const held = await identifyAll(pool, files, io.progress);
    const { problems, tree } = held;
    let counts = countKinds([]);
    let items = 0;
    const print = (text: string): void => {
      if (text === '') return;
      if (format === 'json') io.out(items === 0 ? `[\n${text}` : `,\n${text}`);
      else io.out(format === 'text' ? `${text}\n` : text);
      items += 1;
    };
    if (format === 'text') io.out(problemsText(problems));
    const tasks = checkTasks(held).map((task) => pool.run('check', () => ({ ...task(), format, lang, all })));
    for (const task of tasks) {
      const checked = await task;
      counts = added(counts, checked.counts);
      print(checked.text);
    }
    if (format !== 'text') for (const problem of problems) print(itemText(problem, format));
    if (format === 'json') io.out(items === 0 ? '[]\n' : '\n]\n');
    if (format === 'text') io.out(`${summary(held, counts, lang)}\n`);
    const unknown = [...held.reports.keys()].filter((id) => !tree.byId.has(id));
    if (unknown.length > 0) io.err(unknownNote(unknown, lang));
    return problems.length > 0 || counts.error > 0 ? 1 : 0;
  } finally {
    await pool.close();
  }
}

/** Both languages: whoever mends a file may not be who runs the check. */
function problemsText(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { zh, en } = describeProblem(problem);
      return `${zh}\n${en}\n\n`;
    })
    .join('');
}

const added = (one: FindingCounts, other: FindingCounts): FindingCounts => ({
  error: one.error + other.error,
  doubtful: one.doubtful + other.doubtful,
  scope: one.scope + other.scope,
  uncheckable: one.uncheckable + other.uncheckable,
});

function summary({ files, problems }: HeldReports, counted: FindingCounts, lang: 'zh' | 'en'): string {
  const counts = countsText(counted, lang);
  const { length } = problems;
  return lang === 'zh'
    ? `${files} 个报告文件：${counts || '没有发现'}${length > 0 ? `；文件问题 ${length}` : ''}`
    : `${files} report ${files === 1 ? 'file' : 'files'}: ${counts || 'nothing found'}${length > 0 ? `; file problems ${length}` : ''}`;
}

function unknownNote(ids: readonly string[], lang: 'zh' | 'en'): string {
  const names = ids.slice(0, 5).join(lang === 'zh' ? '、' : ', ');
  const more = ids.length > 5 ? ' …' : '';
  return lang === 'zh'
    ? `未给出 ${names}${more} 的机构文件：期限和汇总口径没有核对\n`
    : `No agency file lists ${names}${more}: deadlines and consolidation were not checked\n`;
}

interface Options {
  readonly paths: readonly string[];
  readonly all: boolean;
  readonly format: CheckFormat;
  readonly lang: 'zh' | 'en';
}

function readOptions(args: readonly string[]): Options | 'help' | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'zh' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { all, format, lang } = values;
    if (values.help) return 'help';
    const known = checkFormats.find((one) => one === format);
    if (known === undefined) return { wrong: `--format ${format}` };
    if (lang !== 'zh' && lang !== 'en') return { wrong: `--lang ${lang}` };
    if (positionals.length === 0) return { wrong: '没有给出路径 / no PATH given' };
    return { paths: positionals, all, format: known, lang };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
