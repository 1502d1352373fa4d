import type { Claim } from '../../report/claims.ts';
import type { SaidOf } from './claimSentences.ts';

const request = /申请|依申请/;
const elsewhere = /复议|诉讼|提案|建议|转办|交办|征询|咨询|投诉|举报|信件|留言|热线|许可|救助|证照|加入/;
const change = /比|较|同比|增加|减少|增长|下降|上升|其中(?!.*收到)|每/;
const received = /新收|收到|接到|接收|收悉|(?:^|共|累计|年)收(?!办|费|取)/;
const accepted = /受理|登记|接受/;
const done = /办理|办结|答复|处理|回复|审核/;

/** One way in or one kind of applicant: with another beside it, the number is a part. */
export const partOfRequests =
  /网上|网络|线上|线下|信函|当面|现场|邮寄|邮件|传真|自然人|公民(?!、|和|或)|法人(?!和|或|及)|企业|个人/;

const online = /线上/;
const offline = /线下/;
const onlyWay = /^,?(?:共|全年)*线[上下](?:共|收到|接到|申请|提交|的)*$/;

/** 线上收到申请9件,线下3件: the two ways make all there are, if nothing else stands beside them; else `null`. */
export function bothWays(numbers: readonly SaidOf[], at: number): number | null {
  const [first, second] = [numbers[at], numbers[at + 1]];
  if (!first || !second || numbers.length !== 2) return null;
  const pair =
    (online.test(first.lead) && offline.test(second.lead)) ||
    (offline.test(first.lead) && online.test(second.lead));
  if (!pair || !onlyWay.test(second.lead) || first.count.unit !== second.count.unit) return null;
  if ([first, second].some(({ count, after }) => count.qualifier !== 'exact' || after !== '')) return null;
  return (first.count.value ?? 0) + (second.count.value ?? 0);
}

/** How surely a number is that of the requests received: 收到 before 受理 before a bare 依申请公开5件; 0: it is not. */
export function receivedRank({ lead, after }: SaidOf): 0 | 1 | 2 | 3 {
  const about = request.test(lead) || /^(?:的)?(?:\p{Script=Han}{0,12})申请/u.test(after);
  if (!about || elsewhere.test(lead) || change.test(lead) || /^(?:人|表)/.test(after)) return 0;
  if (received.test(lead)) return 3;
  if (accepted.test(lead)) return 2;
  if (done.test(lead.replace(/办件/, ''))) return 0;
  return /(?:依申请(?:公开)?|信息公开申请|申请公开(?:政府)?信息)(?:申请|办件|量|件|事项|数量|数|总数|政府信息|信息|共|共计|累计|为|有|方面|情况|:)*$/.test(
    lead,
  )
    ? 1
    : 0;
}

/** The other counts of requests, by the last words before the number. Only read where requests are spoken of. */
const endings: readonly (readonly [Claim, RegExp])[] = [
  ['carriedOver', /上年(?:度)?(?:的)?结转|上一年(?:度)?结转|去年结转|结转上年(?:度)?/],
  ['carriedForward', /结转(?:至|到)?(?:下|次|20\d\d)(?:一|个)?年(?:度)?|(?:^|余|并)结转/],
  ['grantedInAll', /(?<!不)(?:予以|同意)公开(?:和|及|、|或|与)(?:予以)?部分公开/],
  ['partlyGranted', /部分公开/],
  ['refused', /不予公开|不同意公开/],
  ['granted', /(?:^|[^不])(?:予以|同意|全部)公开/],
  ['unableToProvide', /无法提供/],
  ['notProcessed', /不予处理/],
  ['otherwiseHandled', /(?:作|做|按)?其[他它](?:方式)?处理/],
  ['handled', /办结|办理完毕|答复(?!率)|处理完毕/],
];
const tail =
  /(?:继续办理|申请|政府信息公开|信息公开|的|共|共计|累计|总计|数量|数|有|为|到|决定|办理|了|作出|类|情形|结果)*$/;
const other =
  /提案|建议|信件|留言|咨询|热线|征询|投诉|举报|复议|诉讼|工单|回应|同比|其中(?=.*不存在)|较|增加|率/;

export function requestClaim({ lead, after }: SaidOf): Claim | null {
  if (other.test(lead)) return null;
  if (/^(?:为|系|是|属于)?(?:上年|上一年|去年|20\d\d年)(?:度)?(?:的)?结转/.test(after)) return 'carriedOver';
  const bare = lead.replace(tail, '');
  const found = endings.find(([, words]) => new RegExp(`(?:${words.source})$`).test(bare));
  return found?.[0] ?? null;
}

export const toHandle = /收办|(?:共|累计|年)(?:需|应)?办理(?=.*申请)|应办理/;
