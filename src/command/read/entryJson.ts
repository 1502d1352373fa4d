import { placeLabel } from '../../intake/document.ts';
import { addressLabels } from '../../report/address.ts';
import { currentForm, tableLabels, type Label } from '../../report/lineItems.ts';
import type { Entry } from './readEntry.ts';

/** An entry as one line of the array on standard output; the contract for programs. */
export function entryJson({ file, status, reason, report, form, findings, readings }: Entry): string {
  return JSON.stringify({
    file,
    status,
    reason: reason && bothLanguages(reason),
    report,
    findings,
    readings: readings.map(({ address, value, status: sure, how, where }) => {
      const { row, column } = addressLabels(address, form ?? currentForm);
      return {
        table: tableLabels[address.table].number,
        row: row.printed,
        column: column.printed,
        value,
        status: sure,
        how,
        where: where && placeLabel(where).zh,
      };
    }),
  });
}

export const bothLanguages = ({ zh, en }: Label): string => `${zh} / ${en}`;
