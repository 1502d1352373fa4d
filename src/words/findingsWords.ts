import type { FindingKind } from '../checks/finding.ts';
import type { Label } from '../report/lineItems.ts';

export const findingsWords = {
  title: { zh: '核对出的问题', en: 'What the checks found' },
  intro: {
    zh: '按国家统一格式的勾稽关系逐格核对。数字照录报告，不作更正；任一方缺失即“无法核对”，既不算对也不算错。',
    en: 'Every cell is held against the arithmetic of the national form. Figures stay as printed; where one side is absent the check says neither right nor wrong.',
  },
  kind: { zh: '类别', en: 'Kind' },
  rule: { zh: '规则', en: 'Rule' },
  year: { zh: '年度', en: 'Year' },
  all: { zh: '全部', en: 'All' },
  allRules: { zh: '全部规则', en: 'All rules' },
  allYears: { zh: '全部年度', en: 'All years' },
  area: { zh: '单位', en: 'Agency' },
  toCell: { zh: '看所在单元格', en: 'Show the cell' },
  toReport: { zh: '看这份报告', en: 'Show the report' },
  none: { zh: '没有符合条件的问题。', en: 'No finding fits these filters.' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  list: { zh: '问题清单', en: 'The list' },
  filing: { zh: '报送情况', en: 'Who has filed' },
  allFindings: { zh: '全部问题', en: 'All findings' },
  showMore: { zh: '再显示一些', en: 'Show more' },
} as const satisfies Record<string, Label>;

/** What each kind means, in a sentence. */
export const kindMeanings: Record<FindingKind, Label> = {
  error: { zh: '报告自相矛盾', en: 'the report contradicts itself' },
  doubtful: { zh: '请人核对', en: 'a person should look' },
  scope: { zh: '所指范围不同，都可能对', en: 'about different organs; both can be right' },
  uncheckable: { zh: '有一方未填或为约数', en: 'one side is blank or approximate' },
};

export function countOf(count: number): Label {
  return { zh: `${count}条`, en: `${count}` };
}

export function uncheckableToo(count: number): Label {
  return {
    zh: `另有${count}条因一方未填或为约数而无法核对`,
    en: `${count} more could not be checked, one side being blank or approximate`,
  };
}
