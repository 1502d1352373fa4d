import type { Label } from './lineItems.ts';

/** What the prose of section 一 may state of figures that the tables also hold. */
export const claims = [
  'requestsReceived',
  'carriedOver',
  'requestsToHandle',
  'toHandleNaturalPersons',
  'toHandleOrganizations',
  'handled',
  'granted',
  'partlyGranted',
  'grantedInAll',
  'refused',
  'unableToProvide',
  'notProcessed',
  'otherwiseHandled',
  'carriedForward',
  'requestsToHandleGrowth',
  'reconsideration',
  'litigation',
  'disputesAllUpheld',
] as const;
export type Claim = (typeof claims)[number];

export const claimLabels: Record<Claim, Label> = {
  requestsReceived: { zh: '收到申请', en: 'requests received' },
  carriedOver: { zh: '上年结转', en: 'carried over' },
  requestsToHandle: { zh: '收办申请（新收＋结转）', en: 'requests to handle (received + carried over)' },
  toHandleNaturalPersons: { zh: '收办申请中的自然人', en: 'requests to handle from natural persons' },
  toHandleOrganizations: { zh: '收办申请中的法人或其他组织', en: 'requests to handle from organisations' },
  handled: { zh: '办结', en: 'handled' },
  granted: { zh: '予以公开', en: 'granted' },
  partlyGranted: { zh: '部分公开', en: 'partly granted' },
  grantedInAll: { zh: '予以公开和部分公开', en: 'granted and partly granted' },
  refused: { zh: '不予公开', en: 'refused' },
  unableToProvide: { zh: '无法提供', en: 'unable to provide' },
  notProcessed: { zh: '不予处理', en: 'not processed' },
  otherwiseHandled: { zh: '其他处理', en: 'otherwise handled' },
  carriedForward: { zh: '结转下年度', en: 'carried forward' },
  requestsToHandleGrowth: { zh: '收办申请同比增长（%）', en: 'growth of requests to handle (%)' },
  reconsideration: { zh: '行政复议案件', en: 'reconsideration cases' },
  litigation: { zh: '行政诉讼案件', en: 'litigation cases' },
  disputesAllUpheld: { zh: '复议、诉讼均获维持', en: 'all disputes upheld' },
};
