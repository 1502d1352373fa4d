import type { Agency } from './agency.ts';
import { silenceOf, type Awaited, type Silence } from './silence.ts';

/** Which paragraph of art. 49 sets it; townships are not named there, local notices usually set the same day. */
export type DeadlineBasis = 'departments' | 'governments' | 'townships';

export interface DeadlineRule {
  /** Month and day in the year after the report year, `MM-DD`. */
  readonly by: string;
  readonly basis: DeadlineBasis;
  /** Whether the national Regulations themselves bind this kind of organ. */
  readonly statutory: boolean;
}

const department: DeadlineRule = {
  by: '01-31',
  basis: 'departments',
  statutory: true,
};
const government: DeadlineRule = {
  by: '03-31',
  basis: 'governments',
  statutory: true,
};
const township: DeadlineRule = {
  by: '01-31',
  basis: 'townships',
  statutory: false,
};

/** The deadline that binds an agency, as data per kind and level with its legal basis. */
export function deadlineRule(agency: Pick<Agency, 'kind' | 'level'>): DeadlineRule {
  if (agency.kind === 'department') return department;
  return agency.level === 'township' ? township : government;
}

/** The last day on which the report for `reportYear` is in time, `YYYY-MM-DD`. */
export function deadlineOf(agency: Pick<Agency, 'kind' | 'level'>, reportYear: number): string {
  return `${reportYear + 1}-${deadlineRule(agency).by}`;
}

/** `unknown`: there is a report, but no publication date is known, which is not late. */
export type Filing = 'onTime' | 'late' | 'unknown' | Silence;

/** How a report stands to its deadline; `published` is `undefined` where there is no report at all. */
export function filingOf(
  agency: Pick<Agency, 'kind' | 'level'> & Awaited,
  reportYear: number,
  published: string | null | undefined,
): Filing {
  if (published === undefined) return silenceOf(agency, reportYear);
  if (published === null) return 'unknown';
  return published <= deadlineOf(agency, reportYear) ? 'onTime' : 'late';
}
