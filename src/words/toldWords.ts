import type { MeasuredState } from '../measures/measured.ts';
import type { Label } from '../report/lineItems.ts';
import type { Language } from './language.ts';

/** What a chart of an office program cannot draw, in words. `guarded` is a rate written as n of N. */
export type ToldState = Exclude<MeasuredState, 'number' | 'zero'> | 'guarded';

export const toldStates = [
  'notReported',
  'blank',
  'unreadable',
  'notInForm',
  'notApplicable',
  'undefined',
  'approximate',
  'atLeast',
  'guarded',
] as const satisfies readonly ToldState[];

const heads: Record<ToldState, Label> = {
  notReported: { zh: '未见年报', en: 'No report found' },
  blank: { zh: '未填（不等于0）', en: 'Left blank, which is not 0' },
  unreadable: { zh: '无法辨认', en: 'Unreadable' },
  notInForm: { zh: '当年表格无此项', en: 'Not in the form of that year' },
  notApplicable: { zh: '不适用', en: 'Not applicable' },
  undefined: { zh: '分母为0，无比率', en: 'Nothing to divide by, no rate' },
  approximate: { zh: '约数，照原文', en: 'Approximate, as written' },
  atLeast: { zh: '下限，有的部分缺失或为约数', en: 'At least, a part being missing or approximate' },
  guarded: { zh: '分母小于10，只列件数', en: 'Fewer than ten, counts only' },
};

/** Most places named one by one. */
const most = 6;

/** One way of not being a plain number, and where it occurs. */
export function toldSentence(state: ToldState, places: readonly string[], language: Language): string {
  const named = places.slice(0, most);
  const more = places.length - named.length;
  if (language === 'zh')
    return `${heads[state].zh}：${named.join('、')}${more > 0 ? `等${places.length}处` : ''}。`;
  return `${heads[state].en}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** Between columns that changed their meaning. */
export function breakTold(year: number): Label {
  return {
    zh: `${year}年起所用表格口径不同，与以前各年不连线、不比较。`,
    en: `From ${year} the form has another meaning; it is neither joined to nor compared with the years before.`,
  };
}

/** Lines without names: nobody was picked, and they are too many to tell apart. */
export const alikeTold: Label = {
  zh: '没有选出单位，各线同色；名称和数字在图的数据表里（右键“编辑数据”）。',
  en: 'Nobody is picked, so all lines are alike; names and figures are in the chart’s sheet (“edit data”).',
};

export function cutTold(shown: number, all: number): Label {
  return {
    zh: `共${all}个，此处列${shown}个。`,
    en: `${shown} of ${all} are shown here.`,
  };
}
