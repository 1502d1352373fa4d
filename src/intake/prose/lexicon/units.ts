import type { Channel } from '../../../report/channels.ts';
import type { Qualifier } from '../../../report/value.ts';

/** Every unit a number of the prose can carry, so that 人次 and 万元 are known for what they are not. */
export const allUnits = `件次 条次 篇次 人次 场次 班次 批次 余次 期次 工作日 万元 亿元 元 条 篇 件 份 期 次 场 宗 项 个 则 张 册 本 块 处 面 幅 部 套 集 例 起 批 辑 组 版 页 名 人 户 家 村 天 日 月 年 年度 届 周 季度 班 轮 回 种 类 位 封 帧 段 首 % ‰`;

/** Units of information, papers and events; and of people, which close what was said before them. */
export const countable = `件次 条次 篇次 场次 班次 批次 余次 期次 条 篇 件 份 期 次 场 宗 项 个 则 张 册 本 块 处 面 幅 部 套 集 例 批 辑 组 版 页 班 轮 种 封 段 帧 回`;
export const ofPeople = `人 人次 名 户 位 家`;

/** Issues and groups that hold the pieces counted right behind them: 223组1120条 are 1120. */
export const packages = `组 期 批 辑 个 次 场 版 批次`;
/** What they hold, where 、 or 共 stands between: 98期、345条. */
export const packed = `条 篇 件 则 条次 篇次`;

const published = '条 篇 件 份 期 次 项 则 宗 部 组 集 条次 篇次 件次 余次 期次 批 批次 辑 幅 张 版 段 帧';
const put = '期 次 条 块 版 张 份 篇 件 幅 处 面 项 余次 条次 件次 期次 批次 则';
const held = '次 期 场 场次 班次 班 轮 批次 回 余次';

/** The units in which what goes through a channel is counted. A number without a unit may be of any. */
export const unitsOfChannel: Record<Channel, string> = {
  government_website: published,
  wechat_account: published,
  weibo: published,
  short_video: published,
  other_new_media: published,
  news_media: published,
  broadcast: `${published} 场 场次`,
  notice_board: put,
  service_window: put,
  electronic_screen: put,
  display_board: put,
  brochure: '份 本 册 张 套 页 余次 期 条 次 件 幅 种 封',
  leaflet: '份 本 册 张 套 页 余次 期 条 次 件 幅 种 封',
  gazette: '期 份 册 本 件 条 篇',
  press_conference: `${held} 个`,
  policy_interpretation: `${published} 个 场 场次`,
  training: held,
  other: `${published} 场 场次`,
};

/** Mostly count the accounts and boards there are (公众号2个, 公开栏16处), unless the clause says they were made or put out. */
export const ofThings = `个 处 块 面`;

/** Stand before a number: 约12条. */
export const before: Record<string, Qualifier> = {
  不少于: 'at_least',
  不低于: 'at_least',
  至少: 'at_least',
  超过: 'over',
  超: 'over',
  逾: 'over',
  突破: 'over',
  上: 'over',
  将近: 'approx',
  接近: 'approx',
  大约: 'approx',
  约: 'approx',
  近: 'approx',
};

/** Stand between a number and its unit, before or behind 万: 80余条, 3万多条. */
export const within: Record<string, Qualifier> = { 余: 'over', 多: 'over', 几: 'over', 来: 'approx' };

/** Stand behind the unit: 40期以上. */
export const behind: Record<string, Qualifier> = {
  以上: 'at_least',
  之多: 'exact',
  左右: 'approx',
  上下: 'approx',
  余: 'over',
};

/** 1.2万, 3百. */
export const scales: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
