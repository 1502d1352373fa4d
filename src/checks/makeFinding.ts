import { writeAddress, type CellAddress } from '../report/address.ts';
import type { Table } from '../report/lineItems.ts';
import { reportKey } from '../report/validate.ts';
import type { Report } from '../report/report.ts';
import type { Finding, FindingKind, Rule, Side } from './finding.ts';
import type { FindingText } from './findingText.ts';

interface Found {
  readonly report: Pick<Report, 'agency' | 'year'>;
  readonly rule: Rule;
  readonly kind: FindingKind;
  readonly table?: Table | null;
  readonly cells?: readonly CellAddress[];
  readonly left?: Side | null;
  readonly right?: Side | null;
  readonly text: FindingText;
  /** What the finding is about where that is no cell: a claim, a date. */
  readonly about?: string;
}

/** A finding with its id and difference; an id is told apart by `about`, else by the first cell. */
export function makeFinding({
  report,
  rule,
  kind,
  table = null,
  cells = [],
  left = null,
  right = null,
  text,
  about,
}: Found): Finding {
  const [first] = cells;
  const key = about ?? (first ? writeAddress(first) : (table ?? ''));
  return {
    id: `${reportKey(report)}:${rule}:${key}`,
    rule,
    kind,
    agency: report.agency,
    year: report.year,
    table,
    cells,
    left,
    right,
    difference: differenceOf(left?.value ?? null, right?.value ?? null),
    text,
  };
}

/** Amounts have decimals that binary numbers cannot hold; six places are more than any report prints. */
export function roundOff(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(6));
}

function differenceOf(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : roundOff(left - right);
}
