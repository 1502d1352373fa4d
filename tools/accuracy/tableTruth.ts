import * as z from 'zod/mini';
import { plainLabel } from '../../src/intake/label.ts';
import { disclosureCell, disputeCell, requestCell, writeAddress } from '../../src/report/address.ts';
import { disclosureRowEntries, disclosureRowsOf } from '../../src/report/disclosureItems.ts';
import {
  currentForm,
  disputeColumns,
  disputeGroups,
  forms,
  requestColumns,
  requestRowEntries,
  requestRows,
  type RequestRow,
} from '../../src/report/lineItems.ts';

z.config({ jitless: true });

const figure = z.union([z.number(), z.string(), z.null()]);
const row = z.array(figure);

/** What a careful person reads in the tables: a line of `cases-tables.jsonl`, or a file of `figures/`. */
export const tableTruthSchema = z.object({
  file: z.optional(z.string()),
  form: z.optional(z.enum(forms)),
  format: z.optional(z.enum(forms)),
  table2: z.nullable(z.record(z.string(), z.union([figure, row]))),
  table3: z.nullable(z.record(z.string(), row)),
  table4: z.nullable(z.union([row, z.record(z.string(), row)])),
});
export type TableTruth = z.infer<typeof tableTruthSchema>;

/** Address of a cell to the number printed there; `null` where the cell is blank. */
export type TrueCells = ReadonlyMap<string, number | null>;

/** The careful reading by address. Throws where it names a row the form does not have. */
export function trueCells(truth: TableTruth): TrueCells {
  const form = truth.form ?? truth.format ?? currentForm;
  const cells = new Map<string, number | null>();
  for (const [name, values] of Object.entries(truth.table2 ?? {})) {
    const found = disclosureRowsOf(form).find((one) => {
      const label = disclosureRowEntries[one].label[form]?.printed ?? '';
      return plainLabel(label) === plainLabel(name) || label === `行政${name}` || name === `行政${label}`;
    });
    if (!found) throw new Error(name);
    const list = Array.isArray(values) ? values : [values];
    const columns = disclosureRowEntries[found].columns[form];
    // One number given for a row of several columns is the decisions, the last of them.
    const shift = list.length === 1 ? columns.length - 1 : 0;
    list.forEach((value, index) => {
      const column = columns[index + shift];
      if (column) cells.set(writeAddress(disclosureCell(found, column)), numberIn(value));
    });
  }
  for (const [name, values] of Object.entries(truth.table3 ?? {})) {
    const found = requestRowOf(name);
    requestColumns.forEach((column, index) =>
      cells.set(writeAddress(requestCell(found, column)), numberIn(values[index] ?? null)),
    );
  }
  const groups =
    truth.table4 === null || Array.isArray(truth.table4) ? [truth.table4] : Object.values(truth.table4);
  groups
    .flatMap((values) => values ?? [])
    .forEach((value, index) => {
      const group = disputeGroups[Math.floor(index / disputeColumns.length)];
      const column = disputeColumns[index % disputeColumns.length];
      if (group && column) cells.set(writeAddress(disputeCell(group, column)), numberIn(value));
    });
  return cells;
}

/** `(三)1.属于国家秘密`, `三（六）2.申请人逾期未按收费通知要求缴纳费用`: numbering before, the label's end left out. */
function requestRowOf(name: string): RequestRow {
  const plain = plainLabel(name.replace(/^三?(?=[(（])/, '').replace(/^[(（].[)）]/, ''));
  const label = (one: RequestRow): string => plainLabel(requestRowEntries[one].printed);
  const found =
    requestRows.find((one) => label(one) === plain) ??
    requestRows.find((one) => label(one).startsWith(plain));
  if (!found) throw new Error(name);
  return found;
}

/** `160.5964万元` and `+19` as the numbers printed; `/` and its like are none. */
function numberIn(value: number | string | null): number | null {
  if (typeof value !== 'string') return value;
  const digits = value.replace(/[^\d.-]/g, '');
  return /\d/.test(digits) ? Number(digits) : null;
}
