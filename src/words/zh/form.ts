import { addressLabels, type CellAddress } from '../../report/address.ts';
import type { Claim } from '../../report/claims.ts';
import type { DeadlineBasis } from '../../report/deadline.ts';
import { officialForm, tableLabels, yearsOf, type Form, type Table } from '../../report/lineItems.ts';

/** What the form prints. */
export const formWords = {
  tableNumber: (table: Table): string => tableLabels[table].number,
  /** The document that issued a form: 国办公开办函, its year and its number. */
  issued: (form: Form): string => {
    const { year, number } = officialForm(form).issued;
    return `国办公开办函〔${year}〕${number}号`;
  },
  /** The report years a form is meant for. */
  years: (form: Form): string => {
    const { since, until } = yearsOf(form);
    return until === null ? `${since}年度起` : `${since}—${until}年度`;
  },
  row: (address: CellAddress, form: Form): string => addressLabels(address, form).row.printed,
  column: (address: CellAddress, form: Form): string => addressLabels(address, form).column.printed,
};

/** What the prose states. */
export const claims = {
  requestsReceived: '收到申请',
  carriedOver: '上年结转',
  requestsToHandle: '收办申请（新收＋结转）',
  toHandleNaturalPersons: '收办申请中的自然人',
  toHandleOrganizations: '收办申请中的法人或其他组织',
  handled: '办结',
  granted: '予以公开',
  partlyGranted: '部分公开',
  grantedInAll: '予以公开和部分公开',
  refused: '不予公开',
  unableToProvide: '无法提供',
  notProcessed: '不予处理',
  otherwiseHandled: '其他处理',
  carriedForward: '结转下年度',
  requestsToHandleGrowth: '收办申请同比增长（%）',
  reconsideration: '行政复议案件',
  litigation: '行政诉讼案件',
  disputesAllUpheld: '复议、诉讼均获维持',
} satisfies Record<Claim, string>;

/** Why a report was due when it was. */
export const deadlines = {
  departments: '《政府信息公开条例》第四十九条第一款：县级以上人民政府部门每年1月31日前',
  governments: '《政府信息公开条例》第四十九条第二款：县级以上地方人民政府每年3月31日前',
  townships: '条例第四十九条未列乡镇；按各地通知通常于1月31日前，此处作参考',
} satisfies Record<DeadlineBasis, string>;
