import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Finding } from '../../checks/finding.ts';
import { findingsOf } from '../../intake/findingsOf.ts';
import { largestFile, type DocumentReading } from '../../intake/documentReading.ts';
import { readDocument } from '../../intake/readDocument.ts';
import { refusals } from '../../intake/refusal.ts';
import type { Agency } from '../../report/agency.ts';
import type { Label } from '../../report/lineItems.ts';
import type { FoundFile } from '../findFiles.ts';
import { readRegularFile } from '../readRegularFile.ts';
import type { ReadOptions } from './readOptions.ts';

/** Character maps of pdf.js, for PDFs whose Chinese fonts are not embedded. */
const cMapUrl = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps',
  '/',
);

/** One file as the command gives it. */
export interface Entry extends Pick<
  DocumentReading,
  'file' | 'status' | 'reason' | 'report' | 'form' | 'readings'
> {
  readonly findings: readonly Finding[];
}

/** Reads one file from disk. Nothing is thrown, so that a batch goes on. */
export async function readEntry(
  { name: file, path }: FoundFile,
  { agency, year }: Pick<ReadOptions, 'agency' | 'year'>,
  agencies: readonly Agency[],
): Promise<Entry> {
  const opened = readRegularFile(path, largestFile);
  if (!opened.ok) return rejectedEntry(file, opened.tooLarge ? refusals.tooLarge : opened.reason);
  const { bytes } = opened;
  const { status, reason, report, form, readings } = await readDocument(file, bytes, {
    agencies,
    cMapUrl,
    ...(agency === null ? {} : { agency }),
    ...(year === null ? {} : { year }),
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = agencies.find(({ id }) => id === report?.agency);
  return {
    file,
    status,
    reason,
    report: report && { ...report, source: { ...report.source, sha256 } },
    form,
    readings,
    findings: findingsOf(report, known),
  };
}

/** What is said of a file that was not read. */
export function rejectedEntry(file: string, reason: Label): Entry {
  return { file, status: 'rejected', reason, report: null, form: null, readings: [], findings: [] };
}
