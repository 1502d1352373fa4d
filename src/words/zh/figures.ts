import type { FigureTitle } from '../../measures/figureTable.ts';
import { forms, officialForm, type RequestRow } from '../../report/lineItems.ts';
import { format } from './format.ts';

const [oldest] = forms;
const issued = forms.toReversed().map((form) => officialForm(form).issued);

export const figure = {
  unit: '单位',
  definition: '口径',
  source: '来源',
  dataDate: '数据日期',
  link: '链接',
  synthetic: '合成数据，非真实',
  showTable: '显示表格',
  showChart: '显示图',
  hint: '指向、轻点图上各处，或用方向键逐项读数',
  toCell: '到单元格',
  toReport: '到年报',
  toSource: '到来源',
  sinceLastYear: '同比',
  count: '件数',
  share: '占比',
  /** A figure that would be nothing but zeros. */
  allZero: (years: readonly number[]): string => `${format.years(years)}年各项均为0`,
  nothing: '没有可显示的年度报告',
  break: '口径变化',
  scale: '件数或占比',
  scrollTable: '表格，可横向滚动',
  perCent: '%',
  year: '年度',
  agency: '单位',
  item: '项目',
  cell: '表·行·栏',
  everyone: '全部单位',
  /** Units of a place, or of everything, whose reports are here; their sums are theirs. */
  collectedOf: (place: string): string => (place ? `${place}已收录单位` : '已收录单位'),
  /** What is shown, of whom, for which years: in one line, and apart where there is room for two. */
  title: (what: string, whose: string, years: readonly number[]): FigureTitle => {
    const when = years.length === 0 ? [] : [`${format.years(years)}年`];
    const pieces = [`${whose}：`, ...(when.length === 0 ? [what] : [`${what}，`, ...when])];
    return { what, whose: [whose, ...when].join('，'), line: pieces.join(''), pieces };
  },
  pooled: (label: string, years: number): string => `${label}（近${years}年合计）`,
  rankIn: (year: number): string => `${year}年名次`,
  placed: (place: number): string => `第${place}位`,
  unranked: '不排名',
  apart: '两年不可比，不排名',
  /** A mark read out. */
  readAs: (year: number | string, label: string, said: string): string => `${year}年 ${label}：${said}`,
  /** A part of a group that has to be named with it. */
  partOf: (group: string, part: string): string => `${group}·${part}`,
};

export const figures = {
  names: {
    channels: '公开渠道',
    outcomes: '申请办理结果',
    'request-flow': '申请收办流向',
    disputes: '行政复议与行政诉讼',
    documents: '规章与规范性文件',
    decisions: '许可、处罚与强制',
    fees: '行政事业性收费',
    'compare-bars': '各单位比较',
    'compare-lines': '各单位逐年',
    'compare-slope': '两年名次变化',
    'compare-heat': '单位与年度对照',
    'compare-multiples': '分单位小图',
    'filing-grid': '年报报送情况',
    'official-table': '法定表格',
  },
  definitions: {
    channels:
      '年度报告“总体情况”文字中写明的各渠道公开数量。计量单位不同类的不相加、不同图；余、约等限定语保留；几个渠道合计写出的数不拆分；自述总数不是渠道之和。',
    outcomes:
      '表三“本年度办理结果”总计栏。予以公开、部分公开照印；其余四类为各情形之和（计算值），有空白情形时为下限。占比以（七）总计为分母。',
    'request-flow':
      '表三总计栏：本年新收与上年结转，等于本年度办理结果与结转下年度。不相等时，差额如实标示。',
    disputes:
      '表四各格照印：行政复议、未经复议直接起诉、复议后起诉，各分维持、纠正、其他、尚未审结。柱顶为表中印出的总计。',
    documents: `表二第二十条第（一）项。制发、废止是本年发生数；现行有效是年末存量。${oldest}年版“本年新制作”与“本年制发”含义相同；“对外公开总数量”与“现行有效”不同，不作衔接。`,
    decisions:
      '表二第二十条第（五）、（六）项“本年处理决定数量”，两版表格含义相同。三项数量级不同，各用各的纵轴。',
    'filing-grid':
      '以发布日期对照《政府信息公开条例》第四十九条的期限。发布日期不明不等于逾期；乡镇不在该条之列，按各地通知通常的期限作参考。',
    'official-table':
      '按国家统一格式重排的表二、表三、表四，各格照印；旁列同比增减，只在两年口径相同且均为确数时列出。',
  },
  formSource: `各单位政府信息公开工作年度报告（国办公开办函${issued.map(({ year, number }) => `〔${year}〕${number}号`).join('、')}格式）`,
  overviewSource: '各单位政府信息公开工作年度报告第一部分“总体情况”',
  documents: { inForce: '现行有效', issued: '制发', repealed: '废止' },
  units: {
    requests: '件',
    cases: '件',
    decisions: '件',
    counts: '件',
    places: '位',
    perPanel: '各图分列',
    perTable: '件；收费为万元，采购为元',
  },
  allOutcomes: '办理总计',
  feesAmount: '收费金额',
  /** One number the prose states for several channels together; never split. */
  combined: (channels: readonly string[]): string => `${channels.join('＋')}（合计）`,
  statedTotal: '主动公开总数（报告自述）',
  totalHeading: '总数',
};

export const flow = {
  newlyReceived: '本年新收',
  carriedOver: '上年结转',
  carriedForward: '结转下年',
  difference: '差额',
  outcomeTotal: '办理总计（报告印）',
  figure: '件数',
  reasons: '具体情形',
  /** Reasons whose official wording is too long for a drawing. */
  short: {
    prohibitedByLaw: '法律法规禁止公开',
    securityOrStability: '“三安全一稳定”',
    thirdPartyRights: '第三方合法权益',
    internalAffairs: '三类内部事务信息',
    deliberative: '四类过程性信息',
    enforcementFile: '行政执法案卷',
    recordsInquiry: '行政查询事项',
    stateSecret: '国家秘密',
    notHeld: '本机关不掌握',
    notYetCreated: '需另行制作',
    stillUnclear: '补正后仍不明确',
    petition: '信访举报投诉',
    published: '索要公开出版物',
    excessive: '大量反复申请',
    reissue: '要求确认或重新出具',
    correctionOverdue: '逾期不补正',
    feeOverdue: '逾期未缴费',
    other: '其他',
  } satisfies Partial<Record<RequestRow, string>>,
};

export const filing = {
  unit: '天（距期限；负数为提前，正数为逾期）',
  unitShort: '天',
  reportYear: (year: number): string => `${year}年度`,
  /** How one agency filed for one year, in full. */
  sentence: (state: string, published: string | null, deadline: string): string =>
    published === null ? `${state}，期限${deadline}` : `${state}，${published}发布，期限${deadline}`,
  /** What somebody confirmed, and when. */
  confirmed: (state: string, by: string, on: string): string => `${state}：${by}于${on}确认`,
  lateBy: (days: number): string => `逾期${days}天`,
  states: {
    onTime: '按时',
    late: '逾期',
    unknown: '已报，日期不明',
    notReported: '本站未收录',
    unpublished: '未发布（经确认）',
    notAwaited: '当年不须报送',
  },
};
