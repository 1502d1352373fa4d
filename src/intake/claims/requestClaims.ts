import type { Claim } from '../../report/claims.ts';
import { wordsOf, type Count } from '../prose/counts.ts';
import * as said from './applicants.ts';

/** A number of a sentence with the words it closes. */
export interface SaidOf {
  readonly count: Count;
  /** From the last comma, colon or number to this one. */
  readonly lead: string;
  /** From the number to the next comma or number. */
  readonly after: string;
  /** Where `lead` begins in the sentence. */
  readonly from: number;
}

const either = (line: string): string => `(?:${wordsOf(line).join('|')})`;
const any = (line: string): RegExp => new RegExp(either(line), 'u');
const opening = (line: string): RegExp => new RegExp(`^${either(line)}`, 'u');
const closing = (line: string, tail = ''): RegExp =>
  new RegExp(`${either(line)}${tail === '' ? '' : `${either(tail)}{0,8}`}$`, 'u');

const asking = any(said.asking);
const otherAsking = any(said.otherAsking);
const compared = any(said.compared);
const received = any(said.received);
const accepted = any(said.accepted);
const done = any(said.done);
const bare = closing(said.bare, said.bareTail);
const toHandle = any(said.toHandle);
export const partial = any(said.partial);
const natural = closing(said.naturalPersons);
const organizations = closing(said.organizations);
const outcomes = said.outcomes.map(([claim, line]) => [claim, closing(line, said.outcomeTail)] as const);
const noOutcome = any(said.noOutcome);
const fromBefore = opening(said.fromBefore);

/** How surely a number is that of the requests received: 收到 before 受理 before a bare 依申请公开5件; 0: it is not. */
export function receivedRank({ lead, after }: SaidOf): 0 | 1 | 2 | 3 {
  const about = asking.test(lead) || /^的?\p{Script=Han}{0,12}申请/u.test(after);
  if (!about || otherAsking.test(lead) || compared.test(lead) || /^[人表]/.test(after)) return 0;
  if (received.test(lead)) return 3;
  if (accepted.test(lead)) return 2;
  return !done.test(lead.replace('办件', '')) && bare.test(lead) ? 1 : 0;
}

/** 收办3607件: received and carried over; the number told only by 收办, but what follows is of it. */
export function isToHandle({ lead }: SaidOf): boolean {
  return toHandle.test(lead) && lead.includes('申请') && !/其中|复议|诉讼/.test(lead);
}

export function applicantClaim({ lead }: SaidOf): Claim | null {
  return natural.test(lead)
    ? 'toHandleNaturalPersons'
    : organizations.test(lead)
      ? 'toHandleOrganizations'
      : null;
}

/** The other counts of requests. Only read where requests are spoken of. */
export function outcomeClaim({ lead, after }: SaidOf): Claim | null {
  if (noOutcome.test(lead)) return null;
  if (fromBefore.test(after)) return 'carriedOver';
  return outcomes.find(([, words]) => words.test(lead))?.[0] ?? null;
}

const onlyWay = /^,?(?:共|全年){0,2}线[上下](?:共|收到|接到|申请|提交|的){0,6}$/;

/** 线上收到申请9件,线下3件: the two ways make all there are, if nothing else stands beside them; else `null`. */
export function bothWays(numbers: readonly SaidOf[], at: number): number | null {
  const [first, second] = [numbers[at], numbers[at + 1]];
  if (!first || !second || numbers.length !== 2) return null;
  const ways = [first, second].map(({ lead }) => /线[上下]/.exec(lead)?.[0]);
  const pair = ways.includes('线上') && ways.includes('线下') && onlyWay.test(second.lead);
  if (!pair || first.count.unit !== second.count.unit) return null;
  if ([first, second].some(({ count, after }) => count.qualifier !== 'exact' || after !== '')) return null;
  return (first.count.value ?? 0) + (second.count.value ?? 0);
}

/** 收到网上申请8件,信函申请4件,共计12件: the ways in, then all there were. */
export function sumsUp(numbers: readonly SaidOf[], at: number): boolean {
  const ways = numbers.slice(0, at).filter((one) => receivedRank(one) > 0 && partial.test(one.lead));
  const sum = ways.reduce((total, { count }) => total + (count.value ?? 0), 0);
  const closes = /^,?(?:共|合计|总计|共计|累计){1,2}(?:申请)?$/.test(numbers[at]?.lead ?? '');
  return (
    closes && at > 1 && ways.length > 0 && sumOf(numbers.slice(0, at)) === numbers[at]?.count.value && sum > 0
  );
}

const sumOf = (numbers: readonly SaidOf[]): number =>
  numbers.reduce((total, { count }) => total + (count.value ?? 0), 0);

const cases = new RegExp(
  `(?:行政)?(复议|诉讼)(?:(?:、|和|及|与|以及|或)?(?:被)?(?:提起)?(?:行政)?(诉讼|复议))?${said.caseTail}$`,
  'u',
);
const noCase = any(said.noCase);

/** Reconsideration or litigation a number is said of; of both only where it is 0 of both, or 各 of each. */
export function disputeClaims({ lead, count }: SaidOf): readonly Claim[] {
  const found = noCase.test(lead) ? null : cases.exec(lead);
  const named = [found?.[1], found?.[2]].filter((word) => word !== undefined);
  if (named.length > 1 && count.value !== 0 && !/各自?$/.test(lead)) return [];
  return named.map((word) => (word === '复议' ? 'reconsideration' : 'litigation'));
}

const nothing = either(said.nothing);
const notReceived = new RegExp(
  `${nothing}[有曾]?${either(said.cameIn)}?[到过]?([^,:\\d]{0,40}?)${either(said.asked)}(.{0,10})`,
  'u',
);
const zero = new RegExp(
  `${either(said.asked)}${either(said.zeroTail)}{0,6}(?:[为是:]?(?:零报告|零申请|零|无|0)|:0[件条份次])(?=[,)]|$)|零申请(?=[,)]|$)`,
  'u',
);
/** 未有申请人申请, 申请0件: only where the sentence says what for. */
const nobody =
  /(?:未有|没有|无)(?:任何)?申请人(?:向[本我][^,\d]{1,6}?)?(?:提出|提交|递交)?(?:政府信息公开|信息公开|公开政府信息|依申请公开)?的?申请(?=[,)]|$)|(?<=[:,])(?:全年|本年度?|共){0,3}申请0[件条份](?=[,)]|$)/u;
const notAsked = any(said.notAsked);
const notAskedAfter = opening(said.notAskedAfter);
const notAskedAtAll = any(said.notAskedAtAll);

/** Where in a sentence something is said. */
interface Span {
  readonly start: number;
  readonly end: number;
}
const spanOf = ({ 0: whole, index }: RegExpExecArray, less = 0): Span => ({
  start: index,
  end: index + whole.length - less,
});

/** 未收到政府信息公开申请, 无依申请公开件, 依申请公开零报告: the clause that says so, or `null`. */
export function noRequests(sentence: string): Span | null {
  const found = notReceived.exec(sentence);
  const after = found?.[2] ?? '';
  if (found && !notAsked.test(found[1] ?? '') && !notAskedAfter.test(after))
    return spanOf(found, after.length);
  const told = /政府信息公开|依申请公开|申请公开/.test(sentence) && !notAskedAtAll.test(sentence);
  const plain = zero.exec(sentence) ?? (told ? nobody.exec(sentence) : null);
  return plain ? spanOf(plain) : null;
}

const noCases = new RegExp(
  `${nothing}有?${either(said.arose)}?过?[^,:\\d]{0,40}?(?:行政)?(?:复议|诉讼)[^,:]{0,30}`,
  'u',
);
const judged = any(said.judged);

/** Which of reconsideration and litigation a sentence says there was none of. */
export function noDisputes(sentence: string): (Span & { readonly claims: readonly Claim[] }) | null {
  const found = noCases.exec(sentence);
  if (!found || judged.test(found[0]) || /\d/.test(found[0])) return null;
  const claims: readonly (readonly [Claim, RegExp])[] = [
    ['reconsideration', /复议(?!后)/],
    ['litigation', /诉讼/],
  ];
  return {
    ...spanOf(found),
    claims: claims.flatMap(([claim, word]) => (word.test(found[0]) ? [claim] : [])),
  };
}
