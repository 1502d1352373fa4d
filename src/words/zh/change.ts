import type { ChangeRefusal } from '../../measures/changeBetween.ts';

type Refusal = Exclude<ChangeRefusal, 'baseZero'>;

/** The change from the year before. */
export const change = {
  /** Why none is stated, as a clause and as a sentence over several figures. */
  refusals: {
    notAdjacent: { clause: '两年不相邻，不作同比', sentence: '两年不相邻，不作同比。' },
    missing: {
      clause: '上年没有可比的数字，不作同比',
      sentence: '上年没有可比的数字，以上各数不作同比。',
    },
    undefined: { clause: '上年或本年分母为0，不作同比', sentence: '上年或本年分母为0，不作同比。' },
    approximate: {
      clause: '两年中有约数、下限或单位不全，不作同比',
      sentence: '两年的数字有约数、下限或所含单位不全，以上各数不作同比。',
    },
    incomparable: {
      clause: '与上年表格或范围不同，不作同比',
      sentence: '与上年表格或范围不同，以上各数不作同比。',
    },
    smallNumbers: { clause: '分母小于10，不比较比率', sentence: '分母小于10，不比较比率。' },
  } satisfies Record<Refusal, { clause: string; sentence: string }>,
  /** The report of the year before is at odds with itself. */
  contradictedBefore: '上年数据勾稽不符，不作同比',
  /** One of two years' figures is at odds with its own report. */
  contradicted: '两年数据有勾稽不符，不作同比',
  none: '与上年持平',
  /** `before`: the year compared with. */
  noneShort: (before: number): string => `与${before}年持平`,
  mark: ({ size, share }: Readonly<{ size: string; share: string | null; before: number }>): string =>
    `同比${size}${share === null ? '' : `（${share}）`}`,
  points: (number: string): string => `${number}个百分点`,
  fromZero: (up: boolean, size: string): string => `上年为0，${up ? '增加' : '减少'}${size}，不计增幅`,
  ofRate: (up: boolean, size: string): string => `同比${up ? '上升' : '下降'}${size}`,
  doubled: '增长1倍',
  /** `share`: the relative change in per cent. */
  ofCount: (up: boolean, size: string, share: string): string =>
    `同比${up ? '增加' : '减少'}${size}（${share}）`,
};
