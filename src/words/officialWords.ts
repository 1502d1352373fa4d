import type { FindingKind } from '../checks/finding.ts';
import type { Label } from '../report/lineItems.ts';
import { numberText } from './measuredText.ts';

export const officialWords = {
  article20: { zh: '第二十条', en: 'Article 20, item' },
  content: { zh: '信息内容', en: 'Content' },
  organizations: { zh: '法人或其他组织', en: 'legal persons and other organisations' },
  item: { zh: '项目', en: 'Item' },
  applicants: { zh: '申请人情况', en: 'Applicants' },
  outcomes: { zh: '三、本年度办理结果', en: '3. Outcomes this year' },
  litigation: { zh: '行政诉讼', en: 'administrative litigation' },
  finding: { zh: '查看勾稽问题', en: 'Show what the checks found' },
  noReport: { zh: '这一年没有年度报告。', en: 'There is no report for this year.' },
  changes: {
    zh: '小字为较上年增减，上年没有可比数字的不列。',
    en: 'Small figures: change on the year before, where that year has a comparable figure.',
  },
  section: { zh: '表', en: 'Table' },
  breaksOff: { zh: '来源文件中没有这张表。', en: 'The source document does not have this table.' },
} as const satisfies Record<string, Label>;

/** What a lit cell is, in one word. */
export const findingKindWords: Record<FindingKind, Label> = {
  error: { zh: '报告有误', en: 'Error in the report' },
  doubtful: { zh: '存疑', en: 'Doubtful' },
  scope: { zh: '口径不同', en: 'Different scope' },
  uncheckable: { zh: '无法核对', en: 'Cannot be checked' },
};

/** A difference with its sign; a real minus. */
export function signed(value: number): string {
  const size = numberText(Math.abs(value), 'count', 'zh');
  return value > 0 ? `+${size}` : `−${size}`;
}

/** What cannot be checked is counted where there is no room to say each. */
export function uncheckedCells(count: number): Label {
  return {
    zh: `另有${count}处因空白或约数无法核对。`,
    en: `${count} more cannot be checked for want of an exact figure.`,
  };
}
