import { forms, officialForm, type Label } from '../report/lineItems.ts';
import type { FigureName } from './figureNames.ts';

/** 口径 and source of figures where no single measure says them; apart from their names, which lists need at once. */
type YearFigure = Exclude<
  FigureName,
  'compare-bars' | 'compare-lines' | 'compare-heat' | 'compare-multiples' | 'fees'
>;

const [oldest] = forms;

export const figureDefinitions: Record<YearFigure, Label> = {
  channels: {
    zh: '年度报告“总体情况”文字中写明的各渠道公开数量。计量单位不同类的不相加、不同图；余、约等限定语保留；几个渠道合计写出的数不拆分；自述总数不是渠道之和。',
    en: 'Numbers that section 一 of the report states for each channel. Units of different kinds are never added nor share a scale; qualifiers are kept; a number stated for several channels is not split; the stated total is not a sum of channels.',
  },
  outcomes: {
    zh: '表三“本年度办理结果”总计栏。予以公开、部分公开照印；其余四类为各情形之和（计算值），有空白情形时为下限。占比以（七）总计为分母。',
    en: 'Table 三, outcomes this year, total column. Granted and partly granted as printed; the other four kinds are sums of their reasons (computed), a lower bound where one is blank. Shares are of row (7), the outcome total.',
  },
  'request-flow': {
    zh: '表三总计栏：本年新收与上年结转，等于本年度办理结果与结转下年度。不相等时，差额照画。',
    en: 'Table 三, total column: newly received and carried over equal the outcomes and what is carried forward. Where they do not, the difference is drawn.',
  },
  disputes: {
    zh: '表四各格照印：行政复议、未经复议直接起诉、复议后起诉，各分维持、纠正、其他、尚未审结。柱顶为表中印出的总计。',
    en: 'Table 四 as printed: reconsideration, litigation without and after it, each by result. The figure above a column is the printed total.',
  },
  documents: {
    zh: `表二第二十条第（一）项。制发、废止是本年发生数；现行有效是年末存量。${oldest}年版“本年新制作”与“本年制发”含义相同；“对外公开总数量”与“现行有效”不同，不作衔接。`,
    en: `Table 二, art. 20 item (1). Issued and repealed are flows of the year, in force is the stock at its end. “Made” of the ${oldest} form means the same as “issued”; “total published” is not “in force” and is not joined to it.`,
  },
  decisions: {
    zh: '表二第二十条第（五）、（六）项“本年处理决定数量”，两版表格含义相同。三项数量级不同，各用各的纵轴。',
    en: 'Table 二, art. 20 items (5) and (6), decisions this year; the same on both forms. The three differ by orders of magnitude, so each has a scale of its own.',
  },
  'filing-grid': {
    zh: '以发布日期对照《政府信息公开条例》第四十九条的期限。发布日期不明不等于逾期；乡镇不在该条之列，按各地通知通常的期限作参考。',
    en: 'Day of publication against the deadline of art. 49 of the Regulations. An unknown day is not late; townships are not named by the article and are measured by the usual local notice, for orientation.',
  },
  'official-table': {
    zh: '按国家统一格式重排的表二、表三、表四，各格照印；旁列较上年增减，只在两年口径相同且均为确数时列出。',
    en: 'Tables 二, 三 and 四 in the national form, every cell as printed; beside it the change from the year before, only where both years are exact and mean the same.',
  },
};

const issued = forms.toReversed().map((form) => officialForm(form).issued);

/** The documents that fix the form, for figures over whole tables. */
export const formSourceLabel: Label = {
  zh: `各单位政府信息公开工作年度报告（国办公开办函${issued.map(({ year, number }) => `〔${year}〕${number}号`).join('、')}格式）`,
  en: `Annual reports on open government information (forms of State Council General Office OGI letters ${issued.map(({ year, number }) => `[${year}] No. ${number}`).join(' and ')})`,
};
export const overviewSourceLabel: Label = {
  zh: '各单位政府信息公开工作年度报告第一部分“总体情况”',
  en: 'Annual reports on open government information, section 一 (overview)',
};
