import type { MeasuredState } from '../../measures/measured.ts';

/** What a chart of an office program cannot draw, in words. `guarded` is a rate written as n of N. */
export const stateNotes = {
  heads: {
    notReported: '本站未收录',
    unpublished: '经确认未发布',
    notAwaited: '当年不须报送',
    blank: '未填（不等于0）',
    notMentioned: '正文未提及（不等于0）',
    unreadable: '无法辨认',
    notInForm: '当年表格无此项',
    notApplicable: '不适用',
    undefined: '分母为0，无比率',
    approximate: '约数，照原文',
    atLeast: '下限，有的部分缺失或为约数',
    guarded: '分母小于10，只列件数',
  } satisfies Record<Exclude<MeasuredState, 'number' | 'zero'> | 'guarded', string>,
  /** Some of `all` places one state occurs in. */
  places: (head: string, named: readonly string[], all: number): string =>
    `${head}：${named.join('、')}${all > named.length ? `等${all}处` : ''}。`,
  /** Between columns that changed their meaning. */
  break: (year: number): string => `${year}年起所用表格口径不同，与以前各年不连线、不比较。`,
  /** Lines without names: nobody was picked, and they are too many to tell apart. */
  alike: '没有选出单位，各线同色；名称和数字在图的数据表里（右键“编辑数据”）。',
  cut: (shown: number, all: number): string => `共${all}个，此处列${shown}个。`,
};
