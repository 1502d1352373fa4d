import type { Change, ChangeRefusal } from '../measures/changeBetween.ts';
import type { FigureColumn } from '../measures/figureTable.ts';
import type { Label } from '../report/lineItems.ts';
import type { Language } from './language.ts';
import { capitalised } from './capitalised.ts';
import { numberText } from './measuredText.ts';

/** Why no change from the year before is stated. */
const refusals: Record<Exclude<ChangeRefusal, 'baseZero'>, Label> = {
  notAdjacent: { zh: '两年不相邻，不作同比', en: 'the years are not adjacent, so no change is stated' },
  missing: { zh: '上年没有可比的数字，不作比较', en: 'the year before has no figure to compare with' },
  undefined: {
    zh: '上年或本年分母为0，不作比较',
    en: 'one of the years has nothing to divide by; not compared',
  },
  approximate: {
    zh: '两年中有约数、下限或单位不全，不作比较',
    en: 'one of the years is approximate, a lower bound or incomplete; not compared',
  },
  incomparable: {
    zh: '与上年表格或范围不同，不作比较',
    en: 'the year before used another form or scope; not compared',
  },
  smallNumbers: { zh: '分母小于10，不比较比率', en: 'fewer than ten in the denominator; rates not compared' },
};

/** Why no change is stated where the report of the year before is at odds with itself. */
export const contradictedBefore: Label = {
  zh: '上年印出的数与勾稽关系不符，不作比较',
  en: 'the figure printed the year before contradicts the form’s arithmetic, so it is not compared',
};

/** The reasons as sentences of their own. */
export const changeRefusals: Record<keyof typeof refusals, Label> = {
  notAdjacent: asSentence(refusals.notAdjacent),
  missing: {
    zh: '上年没有可比的数字，以上各数不作同比。',
    en: 'The year before has no figures to compare with.',
  },
  undefined: asSentence(refusals.undefined),
  approximate: {
    zh: '两年的数字有约数、下限或所含单位不全，以上各数不作同比。',
    en: 'One of the two years is approximate, a lower bound or incomplete, so nothing is compared.',
  },
  incomparable: {
    zh: '与上年表格或范围不同，以上各数不作同比。',
    en: 'The year before used another form or scope, so nothing is compared.',
  },
  smallNumbers: asSentence(refusals.smallNumbers),
};

function asSentence({ zh, en }: Label): Label {
  return { zh: `${zh}。`, en: `${capitalised(en)}.` };
}

/** The change from the year before as a clause, or the reason why none is stated. `unit` stands after a count. */
export function changeText(
  change: Change,
  kind: FigureColumn['kind'],
  unit: Label,
  language: Language,
): string {
  if (!change.ok && change.reason !== 'baseZero') return refusals[change.reason][language];
  const { absolute } = change;
  if (absolute === 0) return language === 'zh' ? '与上年持平' : 'the same as the year before';
  const size = sizeText(Math.abs(absolute), kind, unit, language);
  const up = absolute > 0;
  if (!change.ok)
    return language === 'zh'
      ? `上年为0，${up ? '增加' : '减少'}${size}，不计增幅`
      : `${up ? 'up' : 'down'} ${size} from 0, so no per cent is stated`;
  if (kind === 'rate')
    return language === 'zh'
      ? `较上年${up ? '上升' : '下降'}${size}`
      : `${up ? 'up' : 'down'} ${size} on the year before`;
  const share = numberText(Math.abs(change.relative ?? 0), 'rate', language);
  return language === 'zh'
    ? `较上年${up ? '增加' : '减少'}${size}（${share}）`
    : `${up ? 'up' : 'down'} ${size} (${share}) on the year before`;
}

/** The same where there is little room: `+12`, `−3.2个百分点`, or nothing where no change may be stated. */
export function changeMark(change: Change, kind: FigureColumn['kind'], language: Language): string {
  if (!('absolute' in change)) return '';
  if (change.absolute === 0) return language === 'zh' ? '持平' : 'unchanged';
  const sign = change.absolute > 0 ? '+' : '−';
  return `${sign}${sizeText(Math.abs(change.absolute), kind, { zh: '', en: '' }, language)}`;
}

function sizeText(size: number, kind: FigureColumn['kind'], unit: Label, language: Language): string {
  if (kind !== 'rate')
    return `${numberText(size, kind, language)}${language === 'en' && unit.en ? ' ' : ''}${unit[language]}`;
  const points = numberText(Math.round(size * 1000) / 10, 'count', language);
  return language === 'zh' ? `${points}个百分点` : `${points} percentage points`;
}
