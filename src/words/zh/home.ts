/** Where a newcomer arrives. */
export const home = {
  purpose: '把各机关每年公布的政府信息公开年报逐格照录，画成逐年可看、相互可比、逐格可核的图表。',
  coverage: (reports: number, agencies: number, years: string): string =>
    `已收录${agencies}个单位的${reports}份年报，${years}年。`,
  ways: '从这里开始',
  way: { agency: '看一个单位', compare: '比一个地方', intake: '录入并核对年报' },
  wayMeaning: {
    agency: '历年数字、勾稽问题、文字与上年对照',
    compare: '同一指标各单位排名、逐年、名次变化',
    intake: '拖入网页、Word、Excel 或 PDF，逐格核对；不上传',
  },
};
