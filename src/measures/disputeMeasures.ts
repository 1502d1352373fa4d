import { disputeCell, writeAddress } from '../report/address.ts';
import { disputeColumns, disputeGroups, type DisputeColumn, type DisputeGroup } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { cellMeasured, disputeTotal } from './cellMeasured.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { sumOf } from './sumOf.ts';

/** Both ways to court together. */
export const litigationGroups = ['suedDirectly', 'suedAfterReconsideration'] as const;

function disputeFigure(report: Report, group: DisputeGroup, column: DisputeColumn): Measured {
  return column === 'total' ? disputeTotal(report, group) : cellMeasured(report, disputeCell(group, column));
}

/** One result, or several, over one group or several, added up. */
export function disputesOver(
  report: Report,
  groups: readonly DisputeGroup[],
  columns: readonly DisputeColumn[],
): Measured {
  return sumOf(
    groups.flatMap((group) =>
      columns.map((column) => ({
        id: writeAddress(disputeCell(group, column)),
        measured: disputeFigure(report, group, column),
      })),
    ),
  );
}

const cells = disputeGroups.flatMap((group) =>
  disputeColumns.map((column) =>
    countMeasure({
      id: `disputes.${group}.${column}`,
      group: 'disputes',
      measure: (report) => disputeFigure(report, group, column),
    }),
  ),
);

const both = disputeColumns.map((column) =>
  countMeasure({
    id: `disputes.litigation.${column}`,
    group: 'disputes',
    measure: (report) => disputesOver(report, litigationGroups, [column]),
  }),
);

/** Table 四, and both kinds of litigation together. */
export const disputeMeasures: readonly Measure[] = [...cells, ...both];
