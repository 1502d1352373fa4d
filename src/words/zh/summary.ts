import { format } from './format.ts';

/** The main facts of one year, a sentence each; their figures come in words. */
export const summary = {
  nothing: (name: string, year: number): string =>
    `本站未收录${name}${year}年年度报告，无从概括；这不等于没有工作。`,
  coverage: (name: string, year: number, reported: number, awaited: number): string =>
    `${year}年度，${name}应收录年报的${awaited}个单位中，已收录${reported}个${reported < awaited ? '，以下合计只及这些单位' : ''}。`,
  /** `name` is `null` where whose and when has been said. */
  received: (
    name: string | null,
    year: number,
    { said, change }: { readonly count: number | null; readonly said: string; readonly change: string },
  ): string => `${name === null ? '' : `${year}年，${name}`}新收政府信息公开申请${said}${change}。`,
  flow: (
    said: Readonly<Record<'carriedOver' | 'toHandle' | 'handled' | 'carriedForward', string>>,
    rate: string,
  ): string =>
    `上年结转${said.carriedOver}，共收办${said.toHandle}，办结${said.handled}，结转下年度${said.carriedForward}${rate ? `；办结率${rate}` : ''}。`,
  nothingHandled: '办结为0，公开率等比率无从计算。',
  /** `kinds` led with `count` each, which is `share` of all. */
  leading: (kinds: readonly string[], count: string, share: string): string =>
    `办理结果以${format.both(kinds.map(format.quoted))}最多，${kinds.length > 1 ? '各' : ''}${count}件（${share}）`,
  disclosureRate: (said: string): string => `公开率${said}`,
  outcome: (parts: readonly string[]): string => `${parts.join('；')}。`,
  disputes: (reconsideration: string, litigation: string): string =>
    `行政复议${reconsideration}；行政诉讼${litigation}。`,
  disclosed: (said: string): string => `报告自述全年主动公开政府信息${said}。`,
  units: { requests: '件', cases: '件', items: '条' },
  /** In the place of a figure there is none of. */
  notStated: (said: string): string => `一项${said}`,
  contradictedSum: (said: string): string => `${said}（含与勾稽关系不符的报告）`,
  contradicted: (said: string): string => `填列为${said}，与勾稽关系不符`,
};
