import { format } from './format.ts';

const { list, years: span } = format;

/** Caveats under a figure; every one is a full sentence. */
export const notes = {
  /** Printed totals that their parts contradict. */
  contradicted: (told: readonly string[]): string => `报告印出的总计与分项之和不符：${told.join('；')}。`,
  contradictedTotal: (year: string, label: string, told: string): string => `${year}年${label}${told}`,
  missingYears: (years: readonly number[]): string => `本站未收录${span(years)}年年报，图上留空，不连线。`,
  otherForm: (years: readonly number[], names: readonly string[]): string =>
    `${span(years)}年所用表格没有可比的“${names.join('”“')}”。`,
  /** `missing`: as many as are named, of `left` there are. */
  rolledUp: (
    year: number,
    reported: number,
    awaited: number,
    missing: readonly string[],
    left: number,
  ): string =>
    `${year}年为所辖${awaited}个单位中已收录${reported}个的合计${left > 0 ? `；未收录${list(missing)}${left > missing.length ? `等${left}个` : ''}` : ''}。`,
  slopeRanks: '名次由高到低，只在两年可比的单位之间排定，数值相同的并列；上下位置为名次，数值写在名称旁。',
  slopeAlone: '没有单位在两年之间可比：名次各年自排，不连线。',
  slopeApart: (count: number): string =>
    `另有${count}个单位两年不可比（未收录、未填、只知下限、基数不足10件，或表格、范围不同），不连线、不排名。`,
  ownScales: '各小图纵轴不同，高低不可互比。',
  pooled: (years: number): string =>
    `每个年度的比率以该年及之前共${years}年的件数合计（n/N）；缺年报或有空白、约数的年份不计入，表格或范围变化之前的年份不计入。`,
  smallNumbers: '分母小于10的不列比率、不排名，只列件数。',
  lastYearMark: (year: number): string => `空心圆为${year}年。`,
  greyContext: '灰色为未选中的单位，作背景。',
  imbalance: (left: number, right: number): string =>
    `报告的收与办不平衡：收办${left}，办结与结转合计${right}；差额以虚线框标出。`,
  imbalanceBar: (difference: number): string => `报告的收与办不平衡，相差${difference}件，图中列为“差额”。`,
  reposted: '同一信息可在多个渠道发布，各渠道之和不等于主动公开总数。',
  roomFor: (shown: number, all: number): string =>
    `共${all}个单位，版面只列${shown}个；A4 宽的图片和下载的数据列出全部。`,
  topCut: (shown: number, all: number): string => `共${all}个单位，图上列前${shown}个；表格列出全部。`,
};
