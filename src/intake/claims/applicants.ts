import type { Claim } from '../../report/claims.ts';

/** The language of requests. Words of one line are alternatives; `(?!…)` says what must not follow. */
export const asking = `申请 依申请`;
/** What others ask for: no request for information. */
export const otherAsking = `复议 诉讼 提案 建议 转办 交办 征询 咨询 投诉 举报 信件 留言 热线 许可 救助 证照 加入`;
export const compared = `比 较 同比 增加 减少 增长 下降 上升 其中(?!.{0,80}收到) 每`;
/** How a number of requests came to be: 收到 is surer than 受理. */
export const received = `新收 收到 接到 接收 收悉 (?:^|共|累计|年)收(?!办|费|取)`;
export const accepted = `受理 登记 接受`;
export const done = `办理 办结 答复 处理 回复 审核`;
/** All there is to handle: received and carried over. */
export const toHandle = `收办 (?:共|累计|年)(?:需|应)?办理(?=.{0,80}申请) 应办理`;
/** 依申请公开5件, without a verb. */
export const bare = `依申请(?:公开)? 信息公开申请 申请公开(?:政府)?信息`;
export const bareTail = `申请 办件 量 件 事项 数量 数 总数 政府信息 信息 共 共计 累计 为 有 方面 情况 :`;
/** One way in or one kind of applicant: with another beside it, the number is a part. */
export const partial = `网上 网络 线上 线下 信函 当面 现场 邮寄 邮件 传真 自然人 公民(?!、|和|或) 法人(?!和|或|及) 企业 个人`;
export const naturalPersons = `自然人(?:申请)?(?:提出)?(?:的)?(?:共)?`;
export const organizations = `法人(?:(?:和|或|及|与|、)其[他它]组织)?(?:申请)?(?:共)?`;

/** What became of requests, by the last words before the number; the first that fits. */
export const outcomes: readonly (readonly [Claim, string])[] = [
  ['carriedOver', `上年(?:度)?(?:的)?结转 上一年(?:度)?结转 去年结转 结转上年(?:度)?`],
  ['carriedForward', String.raw`结转(?:至|到)?(?:下|次|20\d\d)(?:一|个)?年(?:度)? (?:^|余|并)结转`],
  ['grantedInAll', `(?<!不)(?:予以|同意)公开(?:和|及|、|或|与)(?:予以)?部分公开`],
  ['partlyGranted', `部分公开`],
  ['refused', `不予公开 不同意公开`],
  ['granted', `(?:^|[^不])(?:予以|同意|全部)公开`],
  ['unableToProvide', `无法提供`],
  ['notProcessed', `不予处理`],
  ['otherwiseHandled', `(?:作|做|按)?其[他它](?:方式)?处理`],
  ['handled', `办结 办理完毕 答复(?!率) 处理完毕`],
];
export const outcomeTail = `继续办理 申请 政府信息公开 信息公开 的 共 共计 累计 总计 数量 数 有 为 到 决定 办理 了 作出 类 情形 结果`;
export const noOutcome = `提案 建议 信件 留言 咨询 热线 征询 投诉 举报 复议 诉讼 工单 回应 同比 其中(?=.{0,80}不存在) 较 增加 率`;
/** Behind a number: it came from the year before. */
export const fromBefore = String.raw`(?:为|系|是|属于)?(?:上年|上一年|去年|20\d\d年)(?:度)?(?:的)?结转`;

/** 未收到政府信息公开申请: nothing, then what came in, then what was asked for. */
export const nothing = `未 没有 没 无 尚未 不存在 零`;
export const cameIn = `收到 接到 接收 受理 收 产生 发生 出现 接受 提出`;
export const asked = `依申请公开 公开申请 信息申请 申请公开 要求公开 依申请 申请`;
export const notAsked = `复议 诉讼 理由 正当 逾期 超期 按时 按期 及时 费 举报 投诉 提案 纸质 信函 当面 网上 邮寄 传真 线上 线下 主动 不足 问题 许可 法(?!人) 渠道 指南`;
export const notAskedAfter = `人(?!公开) 的?行政 的?复议 的?诉讼 引 而 产生 受理 处理费 公开收费 公开费 收费 书 渠道 指南 复议 诉讼 时 后 公开行政`;
export const notAskedAtAll = `不服 复议 诉讼 许可 答复 线[上下] 网上 网络 当面 当场 信函 邮寄 邮件 传真 费`;
export const zeroTail = `公开 办理 件 事项 数量 数 量 工作 情况 受理 办件 政府信息 信息`;

/** Reconsideration and litigation. */
export const caseTail = `(?:的)?(?:案件|案|申请|事项|件)?(?:数量|数|总数)?(?:共|共计|累计|为|有|各|均为)*`;
export const noCase = `其中 维持 纠正 败诉 撤销 同比 较 增加 减少 直接 应诉`;
export const arose = `发生 收到 产生 出现 引发 引起 涉及 被 因 存在 提起 接到 受理`;
export const judged = `败诉 撤销 纠正 纠错 变更 维持 违法 责令 确认`;
