import { requestCell } from '../report/address.ts';
import { requestColumnLabels, requestColumns, type Label } from '../report/lineItems.ts';
import { cellMeasured, cellPart } from './cellMeasured.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure } from './measure.ts';
import { formSource, withArticle50 } from './sources.ts';
import { sumOf } from './sumOf.ts';

const unit: Label = { zh: '件', en: 'requests' };
const source = withArticle50(formSource('requests'));
const applicants = requestColumns.filter((column) => column !== 'total');
const organizations = applicants.filter((column) => column !== 'naturalPerson');

const each = applicants.map((column) => {
  const { zh, en } = requestColumnLabels[column];
  return countMeasure({
    id: `applicants.${column}`,
    group: 'applicants',
    label: column === 'otherOrganization' ? { zh: '其他组织', en } : { zh, en },
    definition: {
      zh: `本年新收申请中由“${zh}”提出的件数，取表三该栏印出的数。`,
      en: `Requests newly received this year from ${en}, as printed in that column of table 3.`,
    },
    unit,
    source,
    measure: (report) => cellMeasured(report, requestCell('newlyReceived', column)),
  });
});

/** Who asked: newly received requests by kind of applicant. */
export const applicantMeasures: readonly Measure[] = [
  ...each,
  countMeasure({
    id: 'applicants.organizations',
    group: 'applicants',
    label: { zh: '法人或其他组织', en: 'organisations' },
    definition: {
      zh: '本年新收申请中法人或其他组织五栏之和（计算值）；有空白栏时为下限。',
      en: 'Sum of the five columns of organisations among newly received requests (computed); a lower bound where a column is blank.',
    },
    unit,
    source,
    measure: (report) =>
      sumOf(organizations.map((column) => cellPart(report, requestCell('newlyReceived', column)))),
  }),
];
