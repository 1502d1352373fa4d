import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tableTruthSchema, trueCells, type TrueCells } from './tableTruth.ts';
import { indexOf, type IndexLine } from './scoreNames.ts';
import { channelTruthSchema, type ChannelTruth } from './channelTruth.ts';

/** A document with a careful person's reading of its tables. */
export interface TableCase {
  readonly file: string;
  readonly path: string;
  readonly cells: TrueCells;
}

/**
 * Documents with careful readings: `figures/NAME.json` of `NAME.pdf` or `documents/NAME.pdf`, `cases/` with its lists,
 * and `hard/`.
 */
export interface ReferenceFolder {
  readonly path: string;
  readonly specimens: readonly TableCase[];
  readonly tableCases: readonly TableCase[];
  readonly channelCases: readonly ChannelTruth[];
  /** Where the cases lie. */
  readonly cases: string;
  /** Whose report each case is and for which year. */
  readonly index: ReadonlyMap<string, IndexLine>;
}

/** Reads the folder. Throws where a file is missing or not as it must be. */
export function referenceFolder(folder: string): ReferenceFolder {
  return {
    path: folder,
    specimens: specimensIn(folder),
    tableCases: linesOf(join(folder, 'cases-tables.jsonl')).map((line) => {
      const truth = tableTruthSchema.parse(line);
      const file = truth.file ?? '';
      return { file, path: join(folder, 'cases', file), cells: trueCells(truth) };
    }),
    channelCases: linesOf(join(folder, 'cases-truth.jsonl')).map((line) => channelTruthSchema.parse(line)),
    cases: join(folder, 'cases'),
    index: indexOf(readFileSync(join(folder, 'cases-index.tsv'), 'utf8')),
  };
}

function specimensIn(folder: string): readonly TableCase[] {
  const figures = join(folder, 'figures');
  const documents = [folder, join(folder, 'documents')].flatMap((place) =>
    existsSync(place) ? readdirSync(place).map((file) => ({ file, path: join(place, file) })) : [],
  );
  return readdirSync(figures)
    .sort()
    .flatMap((name) => {
      const stem = basename(name, '.json');
      // Some careful readings are of documents that are not here.
      const document = documents.find(({ file }) => file.startsWith(`${stem}.`));
      if (!document) return [];
      const truth = tableTruthSchema.parse(JSON.parse(readFileSync(join(figures, name), 'utf8')));
      return [{ ...document, cells: trueCells(truth) }];
    });
}

function linesOf(path: string): readonly unknown[] {
  if (!existsSync(path)) throw new Error(path);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
