import type { Form, Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { SourceDocument } from './document.ts';
import type { Reading } from './readings.ts';
import { refusals, type Refusal } from './refusal.ts';

/** What became of one file. Nothing is thrown: a file that cannot be read is `rejected` with the reason. */
export interface DocumentReading {
  readonly file: string;
  readonly status: 'read' | 'partial' | 'rejected';
  /** Why it is not `read`, and what to do; `null` when it is. */
  readonly reason: Label | null;
  readonly report: Report | null;
  /** The form its tables were read by; `null` when rejected. */
  readonly form: Form | null;
  readonly readings: readonly Reading[];
  /** The document as it was understood, to show beside the tables; `null` when rejected. */
  readonly document: SourceDocument | null;
  readonly agencyName: string | null;
}

/** Beyond this no annual report is; the largest seen with pictures inside is a tenth of it. */
export const largestFile = 50 * 1024 * 1024;

/** Longer than this, in milliseconds, nothing reads a document: whoever runs the reader ends it. */
export const longestReading = 4500;

/** What is said of a file that was not read. */
export function rejectedReading(file: string, reason: Refusal): DocumentReading {
  return {
    file,
    status: 'rejected',
    reason: refusals[reason],
    report: null,
    form: null,
    readings: [],
    document: null,
    agencyName: null,
  };
}
