import { disputeCell, writeAddress } from '../report/address.ts';
import {
  disputeColumnLabels,
  disputeColumns,
  disputeGroupLabels,
  disputeGroups,
  type DisputeColumn,
  type DisputeGroup,
  type Label,
} from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { cellMeasured, disputeTotal } from './cellMeasured.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { formSource, withArticle50 } from './sources.ts';
import { sumOf } from './sumOf.ts';

const unit: Label = { zh: '件', en: 'cases' };
const source = withArticle50(formSource('disputes'));
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

const asPrinted: Record<'cell' | 'total', Label> = {
  cell: { zh: '取表四该格印出的数。', en: 'As printed in that cell of table 4.' },
  total: {
    zh: '取表四印出的总计，即使与各项之和不符（另见勾稽检查）；总计空白而四项齐全时相加并标明为计算值。',
    en: 'The total printed in table 4, even where it contradicts its parts (see the checks); where it is blank, the sum of the four results if all are printed (marked as computed).',
  },
};

function named(group: Label, column: DisputeColumn): Label {
  const { zh, en } = disputeColumnLabels[column];
  return column === 'total'
    ? { zh: `${group.zh}案件`, en: `${group.en} cases` }
    : { zh: `${group.zh}·${zh}`, en: `${group.en}: ${en}` };
}

const cells = disputeGroups.flatMap((group) =>
  disputeColumns.map((column) => {
    const label = named(disputeGroupLabels[group], column);
    const how = asPrinted[column === 'total' ? 'total' : 'cell'];
    return countMeasure({
      id: `disputes.${group}.${column}`,
      group: 'disputes',
      label,
      definition: {
        zh: `${disputeGroupLabels[group].zh}“${disputeColumnLabels[column].zh}”的案件数。${how.zh}`,
        en: `Cases of ${disputeGroupLabels[group].en}, ${disputeColumnLabels[column].en}. ${how.en}`,
      },
      unit,
      source,
      measure: (report) => disputeFigure(report, group, column),
    });
  }),
);

const litigation: Label = { zh: '行政诉讼', en: 'administrative litigation' };
const both = disputeColumns.map((column) =>
  countMeasure({
    id: `disputes.litigation.${column}`,
    group: 'disputes',
    label: named(litigation, column),
    definition: {
      zh: `未经复议直接起诉与复议后起诉的“${disputeColumnLabels[column].zh}”之和（计算值）；一项缺失时为下限。`,
      en: `Litigation without and after reconsideration together, ${disputeColumnLabels[column].en} (computed); a lower bound where one is missing.`,
    },
    unit,
    source,
    measure: (report) => disputesOver(report, litigationGroups, [column]),
  }),
);

/** Table 四, and both kinds of litigation together. */
export const disputeMeasures: readonly Measure[] = [...cells, ...both];
