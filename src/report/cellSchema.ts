import * as z from 'zod/mini';
import { anyNumber, nameText, amountSchema } from './bounds.ts';

/**
 * A cell in the file. A plain number is the number printed; `null` is an empty cell (blank: not reported,
 * which is not zero); an object says more. A row the document does not print at all is left out of the file
 * and reads as `notInForm`.
 */
function cellOf(number: typeof anyNumber | ReturnType<typeof amountSchema>) {
  return z.union([
    number,
    z.null(),
    z.strictObject({ value: number, asPrinted: nameText }),
    z.strictObject({
      status: z.literal('approximate'),
      value: number,
      qualifier: z.enum(['over', 'at_least', 'approx']),
      asPrinted: nameText,
    }),
    z.strictObject({
      status: z.enum(['blank', 'notApplicable', 'unreadable', 'notInForm']),
      asPrinted: z.optional(nameText),
    }),
  ]);
}

/** A cell of any table; what its number may be is said by its column. */
export const cellSchema = cellOf(anyNumber);
/** A cell of tables 三 and 四, and of most columns of 二. */
export const countCell = cellOf(amountSchema('count'));
export const moneyCell = cellOf(amountSchema('money'));
export type Cell = z.infer<typeof cellSchema>;
