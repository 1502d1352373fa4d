import type { Filing } from '../../report/deadline.ts';
import type { NumberKind } from '../numberFormats.ts';
import { filing } from './figures.ts';

type Awaited = Exclude<Filing, 'notAwaited'>;

/** Sentences that state what a figure shows; each has its refusal. The full stop is left to where they stand. */
export const statements = {
  ofWhomWhen: (whose: string, year: number, said: string): string => `${whose}${year}年：${said}`,
  figure: (label: string, said: string): string => `${label}${said}`,
  noFigure: (label: string, said: string): string => `${label}一项${said}`,
  /** What stands after each number of a range. */
  unit: (unit: string): string => unit,
  tooFew: (label: string): string => `${label}有确数的单位不足两个，不作比较`,
  alike: (label: string, agencies: number, value: string, left: number): string =>
    `${agencies}个单位${label}都是${value}${notComparable(left)}`,
  spread: (
    label: string,
    agencies: number,
    said: Readonly<Record<'least' | 'most' | 'median', string>>,
    left: number,
  ): string =>
    `${agencies}个单位${label}在${said.least}至${said.most}之间，中位数${said.median}${notComparable(left)}`,
  noTurns: (label: string, year: number): string => `${label}：${year}年没有单位可与上年比较`,
  /** How many agencies went up and down from the year before; those that cannot be compared are counted apart. */
  turns: (
    label: string,
    year: number,
    kind: NumberKind,
    { up, down, same, left }: Readonly<Record<'up' | 'down' | 'same' | 'left', number>>,
  ): string =>
    `${label}${year}年同比：${[
      `${up}个单位${kind === 'rate' ? '上升' : '增加'}`,
      `${down}个${kind === 'rate' ? '下降' : '减少'}`,
      `${same}个持平`,
      ...(left > 0 ? [`另${left}个不可比`] : []),
    ].join('，')}`,
  /** The same between two years that need not be adjacent. */
  moves: (
    label: string,
    [first, last]: readonly [string, string],
    kind: NumberKind,
    { up, down, same, left }: Readonly<Record<'up' | 'down' | 'same' | 'left', number>>,
  ): string =>
    `${label}${last}年比${first}年：${[
      `${up}个单位${kind === 'rate' ? '上升' : '增加'}`,
      `${down}个${kind === 'rate' ? '下降' : '减少'}`,
      `${same}个持平`,
      ...(left > 0 ? [`另${left}个不可比`] : []),
    ].join('，')}`,
  climbed: ({
    name,
    from,
    to,
  }: {
    readonly name: string;
    readonly from: number;
    readonly to: number;
  }): string => `名次上升最多的是${name}（由第${from}位升至第${to}位）`,
  noMoves: '没有单位在两年之间可比，不作比较',
  /** How full a table of agencies by years is. */
  fullness: (
    label: string,
    { agencies, years, known, cells }: Readonly<Record<'agencies' | 'years' | 'known' | 'cells', number>>,
  ): string =>
    `${label}：${agencies}个单位、${years}个年度共${cells}项，有数字的${known}项${known < cells ? `，其余${cells - known}项各注原因` : ''}`,
  /** How an area's agencies filed for one year. */
  filed: (whose: string, year: number, counts: readonly (readonly [Awaited, number])[]): string =>
    `${whose}${year}年度应报送${counts.reduce((sum, [, count]) => sum + count, 0)}个单位：${counts.map(([state, count]) => `${filing.states[state]}${count}个`).join('，')}`,
  /** What the checks found in one report. */
  checked: ({
    error,
    doubtful,
    scope,
    uncheckable,
  }: Readonly<Record<'error' | 'doubtful' | 'scope' | 'uncheckable', number>>): string =>
    error + doubtful + scope === 0
      ? `勾稽核对没有发现问题${uncheckable > 0 ? `，有${uncheckable}项因一方未填或为约数而无法核对` : ''}`
      : `勾稽核对发现报告有误${error}处、存疑${doubtful}处${scope > 0 ? `、口径不同${scope}处` : ''}${uncheckable > 0 ? `，另有${uncheckable}项无法核对` : ''}`,
  noStatedTotal: '报告没有写明主动公开信息的总数，不由各渠道相加',
};

function notComparable(left: number): string {
  return left === 0 ? '' : `（另${left}个不可比）`;
}
