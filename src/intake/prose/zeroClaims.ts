const nothing = '(?:未|没有|没|无|尚未|不存在|零)';
const gap = '[^,:\\d]{0,40}?';
const asked = '(?:依申请公开|公开申请|信息申请|申请公开|依申请|申请)';
const notReceived = new RegExp(
  `${nothing}(?:有|曾)?(?:收到|接到|接收|受理|收|产生|发生|出现|接受|提出)?(?:到|过)?(${gap})${asked}(.{0,10})`,
  'u',
);
const zero = new RegExp(
  `${asked}(?:公开|件|事项|数量|数|量|工作|情况|受理|办件|政府信息|信息)*(?:为|是|:)?(?:零报告|零申请|零|无|0)(?=[,)]|$)|零申请(?=[,)]|$)`,
  'u',
);
/** 未有申请人申请, 申请0件: only where the sentence says what for. */
const nobody =
  /(?:未有|没有|无)(?:任何)?申请人(?:向[本我][^,\d]{1,6}?)?(?:提出|提交|递交)?(?:政府信息公开|信息公开|公开政府信息|依申请公开)?(?:的)?申请(?=[,)]|$)|(?<=[:,])(?:全年|本年度?|共)*申请0[件条份](?=[,)]|$)/u;
const ofInformation = /政府信息公开|依申请公开|申请公开/;
const ofLess = /不服|复议|诉讼|许可|答复|线[上下]|网上|网络|当面|当场|信函|邮寄|邮件|传真|费/;
const wrongGap =
  /复议|诉讼|理由|正当|逾期|超期|按时|按期|及时|费|举报|投诉|提案|纸质|信函|当面|网上|邮寄|传真|线上|线下|主动|不足|问题|许可|法(?!人)|渠道|指南/;
const wrongAfter =
  /^(?:人(?!公开)|的?行政|的?复议|的?诉讼|引|而|产生|受理|处理费|公开收费|公开费|收费|书|渠道|指南|复议|诉讼|时|后|公开行政)/;

/** 未收到政府信息公开申请, 无依申请公开件, 依申请公开零报告: where the clause that says so begins and ends; or `null`. */
export function noRequests(sentence: string): { readonly start: number; readonly end: number } | null {
  const found = notReceived.exec(sentence);
  if (found) {
    const [whole, between = '', after = ''] = found;
    const asks = whole.length - after.length;
    if (!wrongGap.test(between) && !wrongAfter.test(after))
      return { start: found.index, end: found.index + asks };
  }
  const plain = ofInformation.test(sentence) && !ofLess.test(sentence) ? nobody.exec(sentence) : null;
  const said = zero.exec(sentence) ?? plain;
  return said ? { start: said.index, end: said.index + said[0].length } : null;
}

const noCases = new RegExp(
  `${nothing}(?:有)?(?:发生|收到|产生|出现|引发|引起|涉及|被|因|存在|提起|接到|受理)?(?:过)?([^,:\\d]{0,40}?)((?:行政)?(?:复议|诉讼))([^,:]{0,30})`,
  'u',
);
const judged = /败诉|撤销|纠正|纠错|变更|维持|违法|责令|确认/;

/** Which of reconsideration and litigation a sentence says there was none of. */
export function noDisputes(sentence: string): {
  readonly reconsideration: boolean;
  readonly litigation: boolean;
  readonly start: number;
  readonly end: number;
} | null {
  const found = noCases.exec(sentence);
  if (!found) return null;
  const [whole] = found;
  if (judged.test(whole) || /\d/.test(whole)) return null;
  return {
    reconsideration: /复议(?!后)/.test(whole),
    litigation: /诉讼/.test(whole),
    start: found.index,
    end: found.index + whole.length,
  };
}
