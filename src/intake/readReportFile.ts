import { reportFormat } from '../report/report.ts';
import { describeProblem } from '../report/problem.ts';
import { parseReport } from '../report/validate.ts';
import type { DocumentReading } from './documentReading.ts';

/**
 * A report file of this project, read again as it was saved; `null` where the text is none. There is no document
 * beside it, and its provenance is all that tells how it was read.
 */
export function readReportFile(name: string, text: string): DocumentReading | null {
  if (!/^\s*\{/.test(text) || !text.includes(reportFormat)) return null;
  const parsed = parseReport(name, text);
  const nothing = { file: name, form: null, readings: [], document: null, agencyName: null } as const;
  if (parsed.ok) return { ...nothing, status: 'read', reason: null, report: parsed.value };
  const [first] = parsed.problems;
  const reason = first ? describeProblem(first) : { zh: '不符合格式', en: 'does not fit the format' };
  return { ...nothing, status: 'rejected', reason, report: null };
}
