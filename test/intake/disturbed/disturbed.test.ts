import { expect, test } from 'vitest';
import { pages } from './pageDisturbances.ts';
import { pdfFiles } from './pdfDisturbances.ts';
import { texts } from './textDisturbances.ts';
import { tryAll } from './tryAll.ts';
import { wordFiles } from './wordDisturbances.ts';

/** `npm run disturb` tries many more: CASES per kind from SEED on. */
const seed = Number(process.env['SEED'] ?? 1);
const many = (usual: number): number => Number(process.env['CASES'] ?? usual);

test.each([
  ['page', () => tryAll(pages, many(100), seed)],
  ['text', () => tryAll(texts, many(100), seed)],
  ['Word file', () => tryAll(wordFiles, many(70), seed)],
  ['PDF', () => tryAll(pdfFiles, many(30), seed)],
])(
  'a %s with one figure disturbed is never read wrong, and loses nothing in silence',
  async (_kind, faults) => {
    expect(await faults()).toEqual([]);
  },
  3_600_000,
);
