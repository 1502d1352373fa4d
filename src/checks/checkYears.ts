import type { Report } from '../report/report.ts';
import { documentStock, itemStock } from './itemStock.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './inOrder.ts';
import { jump, yearCarry } from './jump.ts';
import { narrativeGrowth } from './narrativeGrowth.ts';

const rules = [yearCarry, documentStock, itemStock, jump];

/**
 * All that a report can be checked for against the same agency's report of the year before; findings belong to
 * the later year. `previous` is `null`, or of another year, where that report is not there: then only what the
 * prose says of growth is left uncheckable.
 */
export function checkYears(previous: Report | null, report: Report): readonly Finding[] {
  const before = previous?.agency === report.agency && previous.year === report.year - 1 ? previous : null;
  return inOrder([
    ...(before ? rules.flatMap((rule) => rule(before, report)) : []),
    ...narrativeGrowth(before, report),
  ]);
}
