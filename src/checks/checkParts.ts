import type { Report } from '../report/report.ts';
import { consolidation } from './consolidation.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './inOrder.ts';

/**
 * All that a consolidated report can be checked for against reports of its units; those of another year are left
 * out. The units must not overlap: a unit's consolidated report stands for everything below it.
 */
export function checkParts(whole: Report, parts: readonly Report[]): readonly Finding[] {
  return inOrder(
    consolidation(
      whole,
      parts.filter(({ year }) => year === whole.year),
    ),
  );
}
