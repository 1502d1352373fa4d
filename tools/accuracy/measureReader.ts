import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentReading } from '../../src/intake/documentReading.ts';
import { readDocument } from '../../src/intake/readDocument.ts';
import type { ChannelCase } from './channelAccuracy.ts';
import { measureChannels } from './channelLines.ts';
import { fixtureDocuments } from './fixtureDocuments.ts';
import { scoreHard, type HardScore } from './hardDocuments.ts';
import { printedTotals } from './printedTotals.ts';
import type { ReferenceFolder, TableCase } from './referenceFolder.ts';
import { addScores, scoreCells, type CellScore } from './scoreCells.ts';
import { isDue, scoreAgencies, scoreYears, type NameScore } from './scoreNames.ts';
import { percent, type Measured, type TargetLine } from './targetTable.ts';

/** Reads every document of the folder and holds it against the careful readings. */
export async function measure(folder: ReferenceFolder): Promise<Measured> {
  const specimens = await measureSpecimens(folder.specimens);
  const own = await measureOwn();
  const hard = measureHard(await scoreHard(folder.path));
  const readings = new Map<string, DocumentReading>();
  for (const file of folder.index.keys()) readings.set(file, await readFrom(join(folder.cases, file)));
  const readingOf = (file: string): readonly DocumentReading[] => {
    const reading = readings.get(file);
    return reading ? [reading] : [];
  };
  const tablesOf = (table: string): CellScore =>
    addScores(
      folder.tableCases.flatMap(({ file, cells }) =>
        readingOf(file).map((reading) => scoreCells(cells, reading.readings, file, table)),
      ),
    );
  const tables = tablesOf('');
  const due = folder.channelCases.filter(({ file }) => isDue(folder.index.get(file)));
  const spoken: ChannelCase[] = [];
  for (const truth of due)
    for (const reading of readingOf(truth.file))
      spoken.push({ file: truth.file, truth, reading: await withYear(reading, folder, truth.file) });
  const channels = measureChannels(spoken);
  const named = [...folder.index].flatMap(([file, line]) =>
    readingOf(file).map((reading) => [line, reading] as const),
  );
  return {
    lines: [
      ...specimens.lines,
      ...own.lines,
      ...hard.lines,
      cellLine(`cases 表格 tables（${folder.tableCases.length} 件）`, tables, 0.999),
      ...Object.entries(tableNames).map(([table, name]) =>
        cellLine(`cases 其中 of these ${name}`, tablesOf(`${table}.`), null),
      ),
      ...channels.lines,
      nameLine('cases 年度 year', scoreYears(named)),
      nameLine('cases 机关 agency', scoreAgencies(named)),
    ],
    notes: [...specimens.notes, ...own.notes, ...hard.notes, ...tables.notes, ...channels.notes],
  };
}

const tableNames = { disclosure: '表二', requests: '表三', disputes: '表四' };

/** A document that does not say its year is read once more with the year told, as the reader asks for; any will do. */
async function withYear(
  reading: DocumentReading,
  folder: ReferenceFolder,
  file: string,
): Promise<DocumentReading> {
  if (reading.report || reading.status === 'rejected') return reading;
  const path = join(folder.cases, file);
  return readDocument(path, readFileSync(path), { year: folder.index.get(file)?.year ?? 2023 });
}

async function measureSpecimens(specimens: readonly TableCase[]): Promise<Measured> {
  const lines: TargetLine[] = [];
  const notes: string[] = [];
  for (const { file, path, cells } of specimens) {
    const reading = await readFrom(path);
    const score = scoreCells(cells, reading.readings, file);
    for (const one of score.notes) notes.push(one);
    lines.push(cellLine(`${file} 表二三四`, score, 1));
    const { misprinted, reported } = printedTotals(cells, reading.report);
    if (misprinted > 0)
      lines.push({
        name: `${file} 印错的总计报为错误`,
        found: `${reported}/${misprinted}`,
        target: `${misprinted}`,
        met: reported === misprinted,
      });
  }
  return { lines, notes };
}

/** The project's own documents; none where it is installed without its tests. */
async function measureOwn(): Promise<Measured> {
  const cases = fixtureDocuments();
  if (cases.length === 0) return { lines: [], notes: [] };
  const scores: CellScore[] = [];
  for (const { file, path, cells } of cases)
    scores.push(scoreCells(cells, (await readFrom(path)).readings, file));
  const score = addScores(scores);
  return { lines: [cellLine(`自带文档 own documents（${cases.length} 件）`, score, 1)], notes: score.notes };
}

async function readFrom(path: string): Promise<DocumentReading> {
  return readDocument(path, readFileSync(path));
}

/** Of `hard/`: documents read whole, cells wrong, cells lost in silence; and how many are whole of each format. */
function measureHard(scores: readonly HardScore[]): Measured {
  if (scores.length === 0) return { lines: [], notes: [] };
  const count = (of: (score: HardScore) => number): number =>
    scores.reduce((total, one) => total + of(one), 0);
  const whole = count((one) => (one.whole ? 1 : 0));
  const [wrong, silent] = [count((one) => one.wrong), count((one) => one.silent)];
  const formats = [...new Set(scores.map(({ format }) => format))];
  return {
    lines: [
      {
        name: `hard 难读的文件 hard documents（${scores.length} 件）`,
        found: `${whole}/${scores.length} 完整 whole，错 wrong ${wrong}，漏而未说 silent ${silent}`,
        target: '错 0，漏 0，≥ 10/11',
        met: wrong + silent === 0 && whole * 11 >= scores.length * 10,
      },
      ...formats.map((format): TargetLine => {
        const same = scores.filter((one) => one.format === format);
        const found = `${same.filter((one) => one.whole).length}/${same.length} 完整 whole`;
        return { name: `hard 其中 of these ${format}`, found, target: '—', met: true };
      }),
    ],
    notes: scores.flatMap(({ notes }) => notes),
  };
}

function cellLine(
  name: string,
  { visible, right, wrong, unread }: CellScore,
  share: number | null,
): TargetLine {
  const reached = visible === 0 ? 0 : right / visible;
  return {
    name,
    found: `${right}/${visible} 对 right (${percent(reached)})，错 wrong ${wrong}，未读 unread ${unread}`,
    target: share === null ? '—' : `错 0，≥ ${percent(share)}`,
    met: share === null || (wrong === 0 && reached >= share),
  };
}

function nameLine(name: string, { right, of, wrong }: NameScore): TargetLine {
  return {
    name,
    found: `${right}/${of} 对 right，错 wrong ${wrong}`,
    target: '错 0',
    met: wrong === 0,
  };
}
