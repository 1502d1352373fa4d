export const measured = {
  absent: {
    blank: '未填',
    notMentioned: '正文未提及',
    notApplicable: '不适用',
    unreadable: '无法辨认',
    notInForm: '本表无此项',
    notReported: '本站未收录',
    unpublished: '未发布',
    notAwaited: '不须报送',
    undefined: '—',
  },
  meanings: {
    zero: '报告为0',
    approximate: '约数（如“80余”）',
    atLeast: '至少如此：有的部分缺失或为约数',
    blank: '未填：格子空白，不等于0',
    notMentioned: '正文未提及，不等于0',
    notApplicable: '不适用',
    unreadable: '无法辨认',
    notInForm: '该年表格无此项',
    notReported: '本站未收录该年年报',
    unpublished: '经确认未发布该年年报',
    notAwaited: '当年不须报送',
    undefined: '分母为0，无比率',
  },
  /** A printed total, and what the parts printed beside it come to. */
  printedAs: (number: string): string => `印${number}`,
  partsComeTo: (number: string): string => `分项合计${number}`,
  gap: '未收录',
  atLeast: (number: string): string => `至少${number}`,
  /** An approximate figure where there is room: as printed, where the language is that of the report. */
  approximate: (said: Readonly<Record<'asPrinted' | 'qualified', string>>): string => said.asPrinted,
  qualified: {
    over: (number: string): string => `${number}余`,
    at_least: (number: string): string => `≥${number}`,
    approx: (number: string): string => `约${number}`,
  },
  /** n of N in place of a rate over too few. */
  guarded: (ratio: string): string => `${ratio}（分母小，不列比率）`,
  /** A series without any figure, in a description. */
  noFigure: '无数字',
};
