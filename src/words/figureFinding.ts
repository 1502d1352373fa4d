import type { Change } from '../measures/changeBetween.ts';
import type { FigureColumn } from '../measures/figureTable.ts';
import { numberOf, type Measured } from '../measures/measured.ts';
import type { Filing } from '../report/deadline.ts';
import type { Label } from '../report/lineItems.ts';
import { changeText } from './changeText.ts';
import { filingLabels } from './filingWords.ts';
import { languages, type Language } from './language.ts';
import { isGuarded, numberText, readout } from './measuredText.ts';

/** Sentences that state what a figure shows; each has its refusal. The full stop is left to where they stand. */
function both(say: (language: Language) => string): Label {
  const [zh = '', en = ''] = languages.map(say);
  return { zh, en };
}

/** Whose figures of which year, before what is said of them. */
export function ofWhomWhen(whose: Label, year: number, said: Label): Label {
  return { zh: `${whose.zh}${year}年：${bare(said.zh)}`, en: `${whose.en}, ${year}: ${bare(said.en)}` };
}

/** Without its full stop, as a heading stands. */
export function asHeading(said: Label): Label {
  return { zh: bare(said.zh), en: bare(said.en) };
}

function bare(text: string): string {
  return text.replace(/[。.]$/, '');
}

export interface Stated {
  readonly label: Label;
  readonly measured: Measured;
  readonly change: Change;
  readonly kind: FigureColumn['kind'];
  readonly unit: Label;
}

/** Several figures of one year, each with its change from the year before or why none is stated. */
export function statedFigures(figures: readonly Stated[]): Label {
  return both((language) => {
    const zh = language === 'zh';
    const refused = new Set(figures.map(({ change }) => (change.ok ? '' : change.reason)));
    // One reason for all is said once, after the last of them.
    const once = refused.size === 1 && !refused.has('') && !refused.has('baseZero') && figures.length > 1;
    const parts = figures.map(({ label, measured, change, kind, unit }, index) => {
      const said = readout(measured, kind, unit, language).trimEnd();
      if (numberOf(measured) === null) return zh ? `${label.zh}一项${said}` : `${label.en}: ${said}`;
      const tells = !once || index === figures.length - 1;
      const told = tells ? `${zh ? '，' : ', '}${changeText(change, kind, unit, language)}` : '';
      return `${label[language]}${zh ? '' : ': '}${said}${told}`;
    });
    return parts.join(zh ? '；' : '; ');
  });
}

/** The spread of one measure over agencies, without naming anybody. */
export interface Spread {
  readonly label: Label;
  readonly kind: FigureColumn['kind'];
  readonly unit: Label;
  /** Exact figures, none guarded, ascending. */
  readonly known: readonly number[];
  readonly median: number | null;
  /** Agencies whose figure is absent, inexact or guarded. */
  readonly left: number;
}

export function spreadSentence({ label, kind, unit, known, median, left }: Spread): Label {
  return both((language) => {
    const zh = language === 'zh';
    const [least] = known;
    const most = known.at(-1);
    if (least === undefined || most === undefined || median === null || known.length < 2)
      return zh
        ? `${label.zh}有确数的单位不足两个，不作比较`
        : `${label.en}: fewer than two agencies have an exact figure, so nothing is compared`;
    const say = (value: number) =>
      `${numberText(value, kind, language)}${kind === 'rate' ? '' : zh ? unit.zh : ''}`;
    const rest = left === 0 ? '' : zh ? `（另${left}个不可比）` : ` (${left} more are not comparable)`;
    if (least === most)
      return zh
        ? `${known.length}个单位${label.zh}都是${say(least)}${rest}`
        : `${label.en}: ${say(least)} in all ${known.length} agencies${rest}`;
    return zh
      ? `${known.length}个单位${label.zh}在${say(least)}至${say(most)}之间，中位数${say(median)}${rest}`
      : `${label.en}: from ${say(least)} to ${say(most)} in ${known.length} agencies, median ${say(median)}${rest}`;
  });
}

/** How many agencies went up and down from the year before; those that cannot be compared are counted apart. */
export function turnsSentence(
  label: Label,
  year: number,
  kind: FigureColumn['kind'],
  turns: { readonly up: number; readonly down: number; readonly same: number; readonly left: number },
): Label {
  const { up, down, same, left } = turns;
  if (up + down + same === 0)
    return {
      zh: `${label.zh}：${year}年没有单位可与上年比较`,
      en: `${label.en}: no agency can be compared with the year before ${year}`,
    };
  const zh = [
    `${up}个单位${kind === 'rate' ? '上升' : '增加'}`,
    `${down}个${kind === 'rate' ? '下降' : '减少'}`,
    `${same}个持平`,
    ...(left > 0 ? [`另${left}个不可比`] : []),
  ];
  const en = [
    `up in ${up}`,
    `down in ${down}`,
    `unchanged in ${same}`,
    ...(left > 0 ? [`not comparable in ${left}`] : []),
  ];
  return {
    zh: `${label.zh}${year}年较上年：${zh.join('，')}`,
    en: `${label.en}, ${year} on the year before: ${en.join(', ')}`,
  };
}

/** How full a table of agencies by years is. */
export function fullnessSentence(
  label: Label,
  { agencies, years, known, cells }: Record<'agencies' | 'years' | 'known' | 'cells', number>,
): Label {
  return {
    zh: `${label.zh}：${agencies}个单位、${years}个年度共${cells}项，有数字的${known}项${known < cells ? `，其余${cells - known}项各注原因` : ''}`,
    en: `${label.en}: ${known} of ${cells} figures are known for ${agencies} agencies over ${years} years${known < cells ? '; the others say why not' : ''}`,
  };
}

const filings = ['onTime', 'late', 'unknown', 'missing'] as const satisfies readonly Filing[];

/** How an area's agencies filed for one year. */
export function filedSentence(whose: Label, year: number, counts: Readonly<Record<Filing, number>>): Label {
  const awaited = filings.reduce((sum, filing) => sum + counts[filing], 0);
  return both((language) => {
    const parts = filings
      .filter((filing) => counts[filing] > 0 || filing === 'onTime')
      .map((filing) =>
        language === 'zh'
          ? `${filingLabels[filing].zh}${counts[filing]}个`
          : `${filingLabels[filing].en}: ${counts[filing]}`,
      );
    return language === 'zh'
      ? `${whose.zh}${year}年度应报送${awaited}个单位：${parts.join('，')}`
      : `${whose.en}, ${year}, of ${awaited} agencies awaited: ${parts.join(', ')}`;
  });
}

/** What the checks found in one report. */
export function checkedSentence(
  counts: Record<'error' | 'doubtful' | 'scope' | 'uncheckable', number>,
): Label {
  const { error, doubtful, scope, uncheckable } = counts;
  const found = error + doubtful + scope;
  const open = uncheckable > 0;
  return {
    zh:
      found === 0
        ? `勾稽核对没有发现问题${open ? `，有${uncheckable}项因一方未填或为约数而无法核对` : ''}`
        : `勾稽核对发现报告有误${error}处、存疑${doubtful}处${scope > 0 ? `、口径不同${scope}处` : ''}${open ? `，另有${uncheckable}项无法核对` : ''}`,
    en:
      found === 0
        ? `the checks found nothing${open ? `; ${uncheckable} could not be made` : ''}`
        : `the checks found ${error} errors and ${doubtful} doubtful figures${scope > 0 ? `, ${scope} of different scope` : ''}${open ? `; ${uncheckable} could not be made` : ''}`,
  };
}

export const noStatedTotal: Label = {
  zh: '报告没有写明主动公开信息的总数，不由各渠道相加',
  en: 'the report states no total of proactive disclosure, and channels do not add up to one',
};

/** Whether a figure can stand in a comparison: exact and not under the small-number guard. */
export function isComparable(measured: Measured): boolean {
  return (measured.state === 'number' || measured.state === 'zero') && !isGuarded(measured);
}
