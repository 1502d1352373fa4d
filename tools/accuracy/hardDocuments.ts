import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { DocumentReading } from '../../src/intake/documentReading.ts';
import { readDocument } from '../../src/intake/readDocument.ts';
import { disclosureCell, writeAddress } from '../../src/report/address.ts';
import { scoreCells } from './scoreCells.ts';
import type { TrueCells } from './tableTruth.ts';

/** What became of one document of `hard/`. */
export interface HardScore {
  readonly file: string;
  /** `.html`, `.docx` … */
  readonly format: string;
  /** Every cell is told as it stands there, and what is no figure is told to be none. */
  readonly whole: boolean;
  /** Cells told surely and otherwise than they stand there. */
  readonly wrong: number;
  /** Cells left blank although the document is said to be read as a whole. */
  readonly silent: number;
  readonly notes: readonly string[];
}

/** The place every document of `hard/` has changed. */
const place = writeAddress(disclosureCell('licensing', 'decisions'));

/** What stands at that place where it is not the base's figure; `null`: nothing a reader can be sure of. */
const otherwise: Readonly<Record<string, number | null>> = {
  'x-formula-zero': 0,
  'x-error': null,
  'x-formula-nocache': null,
};

/**
 * Scores `hard/`: `base.*` is one report in every format, which all must read alike and whole; each other document is
 * one of them with one place changed by what its name says. None where there is no such folder.
 */
export async function scoreHard(folder: string): Promise<readonly HardScore[]> {
  const hard = join(folder, 'hard');
  if (!existsSync(hard)) return [];
  const readings: DocumentReading[] = [];
  for (const file of readdirSync(hard).sort())
    readings.push(await readDocument(file, readFileSync(join(hard, file))));
  const base = readings.find(({ file, status }) => file.startsWith('base.') && status === 'read');
  if (!base) throw new Error('hard/base.*');
  const cells: TrueCells = new Map(
    base.readings.map(({ address, value }) => [writeAddress(address), value] as const),
  );
  return readings.map((reading) => scoreOne(reading, cells));
}

function scoreOne(reading: DocumentReading, base: TrueCells): HardScore {
  const { file, status } = reading;
  const format = extname(file);
  const stem = file.slice(0, -format.length);
  const cells = stem in otherwise ? new Map([...base, [place, otherwise[stem] ?? null]]) : base;
  const { wrong, unread, notes } = scoreCells(cells, reading.readings, `hard/${file}`);
  const odd = cells.get(place) === null;
  const told = status === (odd ? 'partial' : 'read');
  const silent = status === 'read' ? unread + (odd ? 1 : 0) : 0;
  return { file, format, whole: told && wrong + unread === 0, wrong, silent, notes };
}
