import { formInForce, type Form } from '../../src/report/lineItems.ts';

/** What the print of single reports does that is no error: as real reports are seen to do. */

/** Agency-years without a report. */
export const missing: ReadonlySet<string> = new Set([
  'demo-zigang-2019',
  'demo-market-2020',
  'demo-chouba-2021',
  'demo-jitang-2023',
  'demo-xingou-2024',
]);

/** Reports whose day of publication nobody knows. */
export const undated: ReadonlySet<string> = new Set(['demo-rentan-2022', 'demo-wuling-2021']);

/** Reports that state no period. */
export const withoutPeriod: ReadonlySet<string> = new Set(['demo-jitang-2020']);

/** Reports on a form with sub-rows that print （六）其他处理 as one row, as 洪泽区 2023 does. */
export const singleOther: ReadonlySet<string> = new Set(['demo-wuling-2023']);

/** Reports that name WeChat with a masked number. */
export const masked: ReadonlySet<string> = new Set(['demo-chouba-2020']);

/** Reports issued again with a corrected number of penalties. */
export const reissued: ReadonlySet<string> = new Set(['demo-agriculture-2023']);

/** The form in force, or the one of two years before where somebody kept on using it. */
export function formOf(agency: string, year: number): Form {
  return formInForce(agency === 'demo-xingou' && year === 2022 ? year - 2 : year);
}
