import { checkReport } from '../checks/checkReport.ts';
import type { Finding } from '../checks/finding.ts';
import { writeAddress } from '../report/address.ts';
import type { Agency } from '../report/agency.ts';
import type { Report } from '../report/report.ts';

/**
 * The checks' findings over what a reader made of a document. A contradiction that rests on a doubtful reading is
 * no error of the document: it is told as doubtful, with the cell to look at.
 */
export function findingsOf(
  report: Report | null,
  agency?: Pick<Agency, 'kind' | 'level'>,
): readonly Finding[] {
  if (!report) return [];
  return checkReport(report, agency).map((finding) => {
    if (finding.kind !== 'error') return finding;
    const doubtful = finding.cells.find(
      (address) => report.provenance?.[writeAddress(address)]?.status === 'doubtful',
    );
    if (!doubtful) return finding;
    return {
      ...finding,
      kind: 'doubtful',
      text: { key: 'doubtfulReading', said: finding.text, address: doubtful, form: report.form },
    };
  });
}
