import { requestCell } from '../report/address.ts';
import { requestColumns } from '../report/lineItems.ts';
import { cellMeasured, cellPart } from './cellMeasured.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure } from './measure.ts';
import { sumOf } from './sumOf.ts';

const applicants = requestColumns.filter((column) => column !== 'total');
const organizations = applicants.filter((column) => column !== 'naturalPerson');

/** Who asked: newly received requests by kind of applicant. */
export const applicantMeasures: readonly Measure[] = [
  ...applicants.map((column) =>
    countMeasure({
      id: `applicants.${column}`,
      group: 'applicants',
      measure: (report) => cellMeasured(report, requestCell('newlyReceived', column)),
    }),
  ),
  countMeasure({
    id: 'applicants.organizations',
    group: 'applicants',
    measure: (report) =>
      sumOf(organizations.map((column) => cellPart(report, requestCell('newlyReceived', column)))),
  }),
];
