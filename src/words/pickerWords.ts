import type { Label } from '../report/lineItems.ts';

export const pickerWords = {
  search: { zh: '名称、拼音、首字母或旧名', en: 'Name, pinyin, initials or former name' },
  results: { zh: '符合的单位', en: 'Agencies found' },
  tree: { zh: '按区划查找', en: 'By area' },
  none: { zh: '没有符合的单位', en: 'No agency found' },
  former: { zh: '曾用名', en: 'formerly' },
  more: { zh: '还有更多，请再输入几个字', en: 'There are more; type a little further' },
} as const satisfies Record<string, Label>;

/** How many were found, for those who hear the list. */
export function foundCount(count: number): Label {
  return { zh: `找到${count}个单位`, en: count === 1 ? '1 agency found' : `${count} agencies found` };
}
