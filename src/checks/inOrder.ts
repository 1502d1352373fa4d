import { cellsOf, writeAddress } from '../report/address.ts';
import { forms } from '../report/lineItems.ts';
import { rules, type Finding } from './finding.ts';

// Every cell there can be, tables and rows in official order.
const places = new Map(
  [
    ...forms.flatMap((form) => cellsOf(form)),
    // Kinds of outcome printed as one row.
    ...forms.flatMap((form) => cellsOf(form, () => true)),
  ].map((address, index) => [writeAddress(address), index]),
);

function placeOf({ cells: [first] }: Finding): number {
  return first ? (places.get(writeAddress(first)) ?? places.size) : places.size;
}

/** Findings by year, rule and cell, then by id; the same findings always come out in the same order. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (one, other) =>
      one.year - other.year ||
      rules.indexOf(one.rule) - rules.indexOf(other.rule) ||
      placeOf(one) - placeOf(other) ||
      (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
  );
}
