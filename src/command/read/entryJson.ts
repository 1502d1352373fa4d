import type { Label } from '../../report/lineItems.ts';
import type { Entry } from './readEntry.ts';

/** An entry as one line of the array on standard output; the contract for programs. */
export function entryJson({ file, status, reason, report, findings, readings }: Entry): string {
  return JSON.stringify({
    file,
    status,
    reason: reason && bothLanguages(reason),
    report,
    findings,
    readings: readings.map(({ table, row, column, value, status: sure, how, where }) => ({
      table,
      row,
      column,
      value,
      status: sure,
      how,
      where,
    })),
  });
}

export const bothLanguages = ({ zh, en }: Label): string => `${zh} / ${en}`;
