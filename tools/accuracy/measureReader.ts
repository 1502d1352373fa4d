import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentReading } from '../../src/intake/documentReading.ts';
import { readDocument } from '../../src/intake/readDocument.ts';
import { halfOf, halves, scoreChannels, type ChannelCase, type Half } from './channelAccuracy.ts';
import { fixtureDocuments } from './fixtureDocuments.ts';
import { printedTotals } from './printedTotals.ts';
import type { ReferenceFolder, TableCase } from './referenceFolder.ts';
import { addScores, scoreCells, type CellScore } from './scoreCells.ts';
import { isDue, scoreAgencies, scoreYears, type NameScore } from './scoreNames.ts';
import type { TargetLine } from './targetTable.ts';

export interface Measured {
  readonly lines: readonly TargetLine[];
  /** Every difference, one line each. */
  readonly notes: readonly string[];
}

/** Reads every document of the folder and holds it against the careful readings. */
export async function measure(folder: ReferenceFolder): Promise<Measured> {
  const specimens = await measureSpecimens(folder.specimens);
  const own = await measureOwn();
  const readings = new Map<string, DocumentReading>();
  for (const file of folder.index.keys()) readings.set(file, await readFrom(join(folder.cases, file)));
  const readingOf = (file: string): readonly DocumentReading[] => {
    const reading = readings.get(file);
    return reading ? [reading] : [];
  };
  const tables = addScores(
    folder.tableCases.flatMap(({ file, cells }) =>
      readingOf(file).map((reading) => scoreCells(cells, reading.readings, file)),
    ),
  );
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
      cellLine(`cases 表格 tables（${folder.tableCases.length} 件）`, tables, 0.98),
      ...channels.lines,
      nameLine('cases 年度 year', scoreYears(named)),
      nameLine('cases 机关 agency', scoreAgencies(named)),
    ],
    notes: [...specimens.notes, ...own.notes, ...tables.notes, ...channels.notes],
  };
}

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
    notes.push(...score.notes);
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

export function cellLine(
  name: string,
  { visible, right, wrong, unread }: CellScore,
  share: number,
): TargetLine {
  const reached = visible === 0 ? 0 : right / visible;
  return {
    name,
    found: `${right}/${visible} 对 right (${percent(reached)})，错 wrong ${wrong}，未读 unread ${unread}`,
    target: `错 0，≥ ${percent(share)}`,
    met: wrong === 0 && reached >= share,
  };
}

const halfNames: Record<Half, string> = {
  lookedAt: '看过的一半 looked at',
  heldOut: '没看的一半 held out',
};

/** Both halves of the cases; only the half nobody looks at has a target, and only the other's differences are told. */
function measureChannels(cases: readonly ChannelCase[]): Measured {
  const scores = halves.map(
    (half) => [half, scoreChannels(cases.filter(({ file }) => halfOf(file) === half))] as const,
  );
  const split: TargetLine = {
    name: '两半 halves',
    found: '按案例名散列分，后一半无人打开 by hash of the name; nobody opens the second',
    target: '—',
    met: true,
  };
  const lines = scores.flatMap(([half, { settled, all, disputed }]) => {
    const claimed = half === 'heldOut';
    const line = (name: string, right: number, of: number, target: number | null): TargetLine => {
      const value = of === 0 ? 1 : right / of;
      return {
        name: `${halfNames[half]}：${name}`,
        found: `${percent(value)} (${right}/${of})`,
        target: target === null ? '—' : `≥ ${percent(target)}`,
        met: target === null || value >= target,
      };
    };
    const { right, read, truth, requestsRight, totalsRight } = settled;
    return [
      line(`渠道 channels precision（除争议 ${disputed} settled）`, right, read, claimed ? 0.96 : null),
      line(`渠道 channels recall（除争议 ${disputed} settled）`, right, truth, claimed ? 0.94 : null),
      line('渠道 channels precision（含争议 all）', all.right, all.read, null),
      line('渠道 channels recall（含争议 all）', all.right, all.truth, null),
      line('收到申请 requests', requestsRight, settled.cases, claimed ? 0.98 : null),
      line('自述总数 totals', totalsRight, settled.cases, null),
    ];
  });
  return {
    lines: [split, ...lines],
    notes: scores.flatMap(([half, { misses }]) =>
      half === 'heldOut' ? [] : misses.map(({ file, side, entry }) => `${file}  ${side}  ${entry}`),
    ),
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

function percent(value: number): string {
  return `${(value * 100).toFixed(2).replace(/\.?0+$/, '')}%`;
}
