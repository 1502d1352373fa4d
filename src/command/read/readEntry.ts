import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Finding } from '../../checks/finding.ts';
import { findingsOf } from '../../intake/findingsOf.ts';
import { largestFile, readDocument, type DocumentReading } from '../../intake/readDocument.ts';
import { refusals } from '../../intake/refusal.ts';
import type { Agency } from '../../report/agency.ts';
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
  file: string,
  { agency, year }: Pick<ReadOptions, 'agency' | 'year'>,
  agencies: readonly Agency[],
): Promise<Entry> {
  const bytes = bytesOf(file);
  if (!bytes)
    return {
      file,
      status: 'rejected',
      reason: { zh: '文件无法打开', en: 'the file cannot be opened' },
      report: null,
      form: null,
      readings: [],
      findings: [],
    };
  if (bytes === 'tooLarge')
    return {
      file,
      status: 'rejected',
      reason: refusals.tooLarge,
      report: null,
      form: null,
      readings: [],
      findings: [],
    };
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

/** A file beyond the bound is not even loaded. */
function bytesOf(file: string): Uint8Array | 'tooLarge' | null {
  try {
    return statSync(file).size > largestFile ? 'tooLarge' : readFileSync(file);
  } catch {
    return null;
  }
}
