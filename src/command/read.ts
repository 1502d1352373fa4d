import { agencyTree } from '../report/agencyTree.ts';
import { unidentified } from '../intake/agencyId.ts';
import type { Report } from '../report/report.ts';
import { reportKey } from '../report/validate.ts';
import { findFiles, type FoundFile } from './findFiles.ts';
import type { Io } from './io.ts';
import { entryJson } from './read/entryJson.ts';
import { entryText } from './read/entryText.ts';
import { knownAgencies } from './read/knownAgencies.ts';
import type { Entry } from './read/readEntry.ts';
import { readOptions, type ReadOptions } from './read/readOptions.ts';
import { readPool } from './read/readPool.ts';
import { reportFolder, type ReportFolder, type Written } from './read/reportFolder.ts';
import { summaryText, type Tally } from './read/summaryText.ts';
import { CannotWrite } from './writeWhole.ts';

/** What a folder is searched for: what can be read, and what people take for a report and must hear about. */
const documents =
  /\.(html?|shtml|xhtml|mht|mhtml|php|aspx?|jsp|js|docx?|docm|wps|wpt|rtf|odt|pdf|ofd|xlsx?|xlsm|et|txt|text|md|markdown|png|jpe?g|gif|bmp|tiff?|webp|zip|rar)$/i;

export const usage =
  'nianbao read FILE… [--out DIR] [--agency ID] [--year Y] [--format json|text] [--lang zh|en]';

const help = `${usage}

把年度报告文件（网页、.docx、.xlsx、PDF、纯文本；文件夹含其下全部文件）读成报告 JSON，不联网。
Reads documents (web page, .docx, .xlsx, PDF, plain text; of a folder, all below it) into report JSON, without network.

  --out DIR       另把报告写入文件夹，每份一个文件 / also write each report to a file in DIR
  --agency ID     机关代号，不按文中名称认定 / the agency's id, instead of telling it by name
  --year Y        报告年度，不按文中认定 / the report year, instead of telling it from the document
  --format text   供人阅读的摘要 / a summary for people
  --lang en       摘要用英文 / the summary in English

一个文件最多读 5 秒、600 MB，超过即中止并说明；其余照读。写文件要么写完整，要么不动原有的。
A document gets 5 seconds and 600 MB, else it is ended and named; the rest is read. Files are written whole or not at all.

退出码 / exit code: 0 全部识别 all read, 1 有部分识别、不能读或写不下的 some partial, rejected or not written,
  2 用法 usage, 130 被 Ctrl-C 中断 interrupted
`;

/** `nianbao read`: documents into report JSON, one entry per file. Exit 0 all read, 1 some partial or rejected, 2 usage. */
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
  const { files, missing, empty } = findFiles(options.paths, documents);
  if (missing.length + empty.length > 0) {
    io.err(
      [...missing, ...empty]
        .map((path) => `没有这个文件，或其中没有文档 / no such file, or no document in it: ${path}\n`)
        .join(''),
    );
    return 2;
  }
  const tally = await readAll(files, options, io);
  const summary = summaryText(tally, options.lang);
  if (options.format === 'text') io.out(summary);
  else io.err(summary);
  return tally.partial + tally.rejected + tally.unwritten > 0 ? 1 : 0;
}

/** Reads all files and lets go of each once it is told, so that memory does not grow with their number. */
async function readAll(files: readonly FoundFile[], options: ReadOptions, io: Io): Promise<Tally> {
  const agencies = knownAgencies();
  const tree = agencyTree(agencies);
  const folder = options.out === null ? null : reportFolder(options.out);
  const seen = new Map<string, string>();
  const counts = { read: 0, partial: 0, rejected: 0 };
  const duplicates: Tally['duplicates'][number][] = [];
  const json = options.format === 'json';
  if (json) io.out('[');
  const ahead = new Map<number, Promise<Entry>>();
  let next = 0;
  let unwritten = 0;
  for (const [index, { name: file }] of files.entries()) {
    // As many are read ahead as keep every core busy; told they are in order.
    for (const found of files.slice(next, index + readPool.size * 4))
      ahead.set(next++, readPool.read(found, options));
    tellProgress(io, index, files.length, file);
    const entry = await ahead.get(index);
    ahead.delete(index);
    if (!entry) continue;
    counts[entry.status] += 1;
    const earlier = repeats(entry, seen);
    if (earlier !== null) duplicates.push({ file, earlier });
    const written = entry.report && folder ? keep(entry.report, folder, io) : null;
    if (written === 'cannot') unwritten += 1;
    const path = written === null || written === 'cannot' ? null : written.path;
    if (written !== null && written !== 'cannot' && written.kept)
      io.err(keptNote(written.kept, written.path));
    if (json) io.out(`${index === 0 ? '' : ','}\n${entryJson(entry)}`);
    else io.out(entryText(entry, { tree, written: path, earlier, lang: options.lang }));
  }
  io.progress?.('\r\u001b[K');
  if (json) io.out('\n]\n');
  return { files: files.length, ...counts, duplicates, unwritten };
}

/** Writes a report into the folder. One that cannot be written is told, and the batch goes on. */
function keep(report: Report, folder: ReportFolder, io: Io): Written | 'cannot' {
  try {
    return folder.write(report);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    io.err(`${error.message}\n`);
    return 'cannot';
  }
}

const keptNote = (kept: string, path: string): string =>
  `${kept} 含人工更正（或不是报告），予以保留，另写入 ${path}\n` +
  `${kept} was corrected by a person (or is no report) and is kept; written to ${path} instead\n`;

/** The earlier file with a report of the same agency and year. */
function repeats({ file, report }: Entry, seen: Map<string, string>): string | null {
  if (!report || report.agency === unidentified) return null;
  const key = reportKey(report);
  const earlier = seen.get(key) ?? null;
  if (earlier === null) seen.set(key, file);
  return earlier;
}

/** At a terminal the file at hand; elsewhere a line now and then. */
function tellProgress(io: Io, done: number, all: number, file: string): void {
  if (io.progress) io.progress(`\r\u001b[K${done + 1}/${all} ${file.slice(-60)}`);
  else if (done > 0 && done % 100 === 0) io.err(`${done}/${all}\n`);
}
