import { type CellAddress, exactAt, requestCell, valueAt } from '../report/address.ts';
import { requestColumns } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { exactly } from '../report/value.ts';
import type { UnknownCell } from './findingText.ts';
import { roundOff } from './makeFinding.ts';

/** One cell in a sum, with the report it is printed in. */
export interface Term {
  readonly report: Report;
  readonly address: CellAddress;
  readonly minus?: true;
}

/** What printed cells come to. */
export interface TermSum {
  /** `null` as soon as one term is absent or approximate. */
  readonly value: number | null;
  /** What the exact terms come to by themselves; `null` where there is none. */
  readonly printed: number | null;
  /** The exact terms as a reader would add them: `10+1+0+0`. */
  readonly expression: string;
  readonly unknown: readonly UnknownCell[];
}

export function termsOf(report: Report, cells: readonly CellAddress[]): readonly Term[] {
  return cells.map((address) => ({ report, address }));
}

/** What the terms come to, `null` as soon as one is absent or approximate: `sumTerms(…).value`, without the rest. */
export function exactSum(terms: readonly Term[]): number | null {
  let sum = 0;
  for (const { report, address, minus } of terms) {
    const number = exactAt(report, address);
    if (number === null) return null;
    sum += minus ? -number : number;
  }
  return terms.length === 0 ? null : roundOff(sum);
}

/** Adds cells up; `year` is that of the report being checked, so that cells of another year are named with it. */
export function sumTerms(terms: readonly Term[], year: number): TermSum {
  const exact: number[] = [];
  const unknown: UnknownCell[] = [];
  for (const { report, address, minus } of terms) {
    const value = valueAt(report, address);
    const number = exactly(value);
    if (number !== null) exact.push(minus ? -number : number);
    else
      unknown.push({
        address,
        form: report.form,
        state: value.state,
        ...(report.year === year ? {} : { year: report.year }),
      });
  }
  const printed = exact.length === 0 ? null : roundOff(exact.reduce((sum, number) => sum + number, 0));
  return {
    value: unknown.length > 0 ? null : printed,
    printed,
    // Written out only where a finding tells it: nearly every sum is right.
    get expression() {
      return writeSum(exact);
    },
    unknown,
  };
}

const fewTerms = 6;

/** `5+3−1`. Where there are more than six terms their zeros are left out: a column of table 三 has 21. */
export function writeSum(numbers: readonly number[]): string {
  const told = numbers.length > fewTerms ? numbers.filter((number) => number !== 0) : numbers;
  return (told.length === 0 ? [0] : told)
    .map((number, index) => {
      if (number < 0 || Object.is(number, -0)) return `−${-number}`;
      return index === 0 ? `${number}` : `+${number}`;
    })
    .join('');
}

/**
 * What can be added up of cells of which some are absent: a blank 总计 of table 三 is replaced by the printed
 * cells of its row, `258+12+1+1+3=275`. `null` where nothing is printed.
 */
export function printedParts(report: Report, cells: readonly CellAddress[]): string | null {
  const instead = cells.flatMap((address): readonly CellAddress[] => {
    if (address.table !== 'requests' || address.column !== 'total') return [address];
    if (exactly(valueAt(report, address)) !== null) return [address];
    return requestColumns
      .filter((column) => column !== 'total')
      .map((column) => requestCell(address.row, column));
  });
  const sum = sumTerms(termsOf(report, instead), report.year);
  if (sum.printed === null) return null;
  return sum.expression === `${sum.printed}` ? `${sum.printed}` : `${sum.expression}=${sum.printed}`;
}
