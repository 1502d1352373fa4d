import { parseArgs } from 'node:util';
import { checkAll } from '../checks/checkAll.ts';
import type { Finding } from '../checks/finding.ts';
import { agencyTree } from '../report/agencyTree.ts';
import { describeProblem } from '../report/problem.ts';
import { countsText, findingsText, findingInFull } from './findingsText.ts';
import { findFiles } from './findFiles.ts';
import type { Io } from './io.ts';
import { jsonFiles, readPaths, type ReadPaths } from './readPaths.ts';

export const usage = 'nianbao check PATH… [--all] [--format text|json] [--lang zh|en]';

const help = `${usage}

核对报告文件（文件夹含其下全部 *.json；机构文件一并给出，才能核对期限和汇总）。
Checks report files (of a folder, all *.json below it; agency files among them let deadlines and sums be checked).

  --all           逐项列出无法核对的 / list what cannot be checked one by one
  --format json   输出发现与文件问题的数组 / print findings and file problems as one array
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
  const { progress } = io;
  const read = readPaths(files, (done) => {
    if (progress && (done % 100 === 0 || done === files.length)) progress(`\r${done}/${files.length}`);
  });
  progress?.('\r\u001b[K');
  const tree = agencyTree(read.agencies);
  const findings = checkAll({ tree, reports: read.reports });
  if (options.format === 'json')
    io.out(`${JSON.stringify([...findings.map(findingInFull), ...read.problems], null, 2)}\n`);
  else {
    io.out(problemsText(read));
    const text = findingsText(findings, tree, options.lang, options.all);
    io.out(text === '' ? '' : `${text}\n`);
    io.out(`${summary(read, findings, options.lang)}\n`);
  }
  const unknown = new Set(read.reports.map(({ agency }) => agency).filter((id) => !tree.byId.has(id)));
  if (unknown.size > 0) io.err(unknownNote([...unknown], options.lang));
  return read.problems.length > 0 || findings.some(({ kind }) => kind === 'error') ? 1 : 0;
}

/** Both languages: whoever mends a file may not be who runs the check. */
function problemsText({ problems }: ReadPaths): string {
  return problems
    .map((problem) => {
      const { zh, en } = describeProblem(problem);
      return `${zh}\n${en}\n\n`;
    })
    .join('');
}

function summary(read: ReadPaths, findings: readonly Finding[], lang: 'zh' | 'en'): string {
  const counts = countsText(findings, lang);
  const { length } = read.problems;
  return lang === 'zh'
    ? `${read.files} 个报告文件：${counts || '没有发现'}${length > 0 ? `；文件问题 ${length}` : ''}`
    : `${read.files} report ${read.files === 1 ? 'file' : 'files'}: ${counts || 'nothing found'}${length > 0 ? `; file problems ${length}` : ''}`;
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
  readonly format: 'text' | 'json';
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
    if (format !== 'text' && format !== 'json') return { wrong: `--format ${format}` };
    if (lang !== 'zh' && lang !== 'en') return { wrong: `--lang ${lang}` };
    if (positionals.length === 0) return { wrong: '没有给出路径 / no PATH given' };
    return { paths: positionals, all, format, lang };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
