import type { Agency } from './agency.ts';
import type { Label } from './lineItems.ts';

export interface DeadlineRule {
  /** Month and day in the year after the report year, `MM-DD`. */
  readonly by: string;
  readonly basis: Label;
  /** Whether the national Regulations themselves bind this kind of organ. */
  readonly statutory: boolean;
}

const department: DeadlineRule = {
  by: '01-31',
  basis: {
    zh: '《政府信息公开条例》第四十九条第一款：县级以上人民政府部门每年1月31日前',
    en: 'Regulations art. 49(1): departments of governments at county level and above, by 31 January',
  },
  statutory: true,
};
const government: DeadlineRule = {
  by: '03-31',
  basis: {
    zh: '《政府信息公开条例》第四十九条第二款：县级以上地方人民政府每年3月31日前',
    en: 'Regulations art. 49(2): governments at county level and above, by 31 March',
  },
  statutory: true,
};
const township: DeadlineRule = {
  by: '01-31',
  basis: {
    zh: '条例第四十九条未列乡镇；按各地通知通常于1月31日前，此处作参考',
    en: 'Art. 49 does not name townships; local notices usually set 31 January, shown for orientation',
  },
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
export type Filing = 'onTime' | 'late' | 'unknown' | 'missing' | 'notAwaited';

/** How a report stands to its deadline; `published` is `undefined` where there is no report at all. */
export function filingOf(
  agency: Pick<Agency, 'kind' | 'level'>,
  reportYear: number,
  published: string | null | undefined,
): Filing {
  if (published === undefined) return 'missing';
  if (published === null) return 'unknown';
  return published <= deadlineOf(agency, reportYear) ? 'onTime' : 'late';
}
