import type { Claim } from '../../report/claims.ts';
import type { Report, ReportClaim } from '../../report/report.ts';
import { claimSentences, type ClaimSentence, type SaidOf } from './claimSentences.ts';
import { allUpheld, disputeClaims } from './disputeClaims.ts';
import type { ProseText } from './proseText.ts';
import { bothWays, partOfRequests, receivedRank, requestClaim, toHandle } from './requestClaims.ts';
import { noDisputes, noRequests } from './zeroClaims.ts';

interface Found {
  readonly claim: ReportClaim;
  /** The surer of two statements of one thing is kept, the earlier of two as sure. */
  readonly rank: number;
}

/** What the prose of one section states of figures the tables also hold. `section` is its number: 一. */
export function readClaims(prose: ProseText, section: string | null): readonly ReportClaim[] {
  const found: Found[] = [];
  let context = false;
  let last: Claim | null = null;
  for (const sentence of claimSentences(prose)) {
    const note = (
      what: Claim,
      count: number,
      rank: number,
      start: number,
      end: number,
      said?: SaidOf,
    ): void => {
      const qualifier = said?.count.qualifier ?? 'exact';
      const where = placeOf(prose, section, sentence.start);
      const scope = scopeOf(sentence.text);
      found.push({
        rank,
        claim: {
          what,
          count,
          ...(qualifier === 'exact' ? {} : { qualifier }),
          asWritten: prose.printed(sentence.start + start, sentence.start + end).trim(),
          ...(scope === null ? {} : { scope }),
          ...(where === null ? {} : { where }),
        },
      });
    };
    if (/申请|依申请/.test(sentence.text)) context = true;
    last = readNumbers(sentence, context, last, note);
    readNone(sentence, note);
    if (sentence.closes) {
      context = false;
      last = null;
    }
  }
  return surest(found);
}

type Note = (what: Claim, count: number, rank: number, start: number, end: number, said?: SaidOf) => void;

/** Reads a sentence's numbers; `last` is what the number before was of, in the sentence before if need be. */
function readNumbers(
  sentence: ClaimSentence,
  context: boolean,
  before: Claim | null,
  note: Note,
): Claim | null {
  let last = before;
  let spoken = context && !/申请/.test(sentence.text);
  for (const [index, said] of sentence.numbers.entries()) {
    const { count, from } = said;
    const value = count.value ?? 0;
    const tell = (what: Claim, rank = 2): void => note(what, value, rank, from, count.end, said);
    if (count.unit === '%') {
      const grows = /(?:增长|上升|增加|提高)(?:了|约|率为)*$/.test(said.lead);
      const falls = /(?:下降|减少|降低)(?:了|约)*$/.test(said.lead);
      if (last === 'requestsToHandle' && (grows || falls))
        note('requestsToHandleGrowth', falls ? -value : value, 2, from, count.end, said);
      continue;
    }
    // 行政复议、诉讼均为0: only a nought needs no unit.
    if (count.unit === '' && (value !== 0 || said.after !== '' || !/为$/.test(said.lead))) continue;
    if (toHandle.test(said.lead) && /申请/.test(said.lead) && !/其中|复议|诉讼/.test(said.lead)) {
      if (/收办/.test(said.lead)) tell('requestsToHandle');
      last = 'requestsToHandle';
      spoken = true;
      continue;
    }
    const rank = receivedRank(said);
    const next = sentence.numbers[index + 1];
    const beside = [sentence.numbers[index - 1], next].some((one) => one && partOfRequests.test(one.lead));
    if (rank > 0 && beside && partOfRequests.test(said.lead)) {
      const sum = bothWays(sentence.numbers, index);
      if (sum !== null && next) note('requestsReceived', sum, rank, from, next.count.end, said);
      continue;
    }
    if (rank > 0) {
      tell('requestsReceived', rank);
      last = 'requestsReceived';
      spoken = true;
      continue;
    }
    const applicants = applicantClaim(said.lead);
    if (applicants && last === 'requestsToHandle') {
      tell(applicants);
      continue;
    }
    const disputes = disputeClaims(said);
    for (const what of disputes) tell(what);
    const what = disputes.length > 0 || !(spoken || /申请/.test(said.lead)) ? null : requestClaim(said);
    if (what) tell(what);
  }
  return last;
}

function applicantClaim(lead: string): Claim | null {
  if (/自然人(?:申请)?(?:提出)?(?:的)?(?:共)?$/.test(lead)) return 'toHandleNaturalPersons';
  return /法人(?:(?:和|或|及|与|、)其[他它]组织)?(?:申请)?(?:共)?$/.test(lead)
    ? 'toHandleOrganizations'
    : null;
}

function readNone(sentence: ClaimSentence, note: Note): void {
  const none = noRequests(sentence.text);
  if (none) note('requestsReceived', 0, 0.5, none.start, none.end);
  const cases = noDisputes(sentence.text);
  if (cases?.reconsideration) note('reconsideration', 0, 0.5, cases.start, cases.end);
  if (cases?.litigation) note('litigation', 0, 0.5, cases.start, cases.end);
  const upheld = /复议|诉讼/.test(sentence.text) ? allUpheld.exec(sentence.text) : null;
  if (upheld) note('disputesAllUpheld', 1, 2, upheld.index, upheld.index + upheld[0].length);
}

/** One statement of each thing and scope: a contradiction within the prose is not told twice. */
function surest(found: readonly Found[]): readonly ReportClaim[] {
  const best = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.claim.what} ${one.claim.scope ?? ''}`;
    const before = best.get(key);
    if (!before || one.rank > before.rank) best.set(key, one);
  }
  return [...best.values()].map(({ claim }) => claim);
}

function scopeOf(sentence: string): Report['scope'] | null {
  if (/全[省市区县旗州](?!域)|全系统|各级行政机关/.test(sentence)) return 'consolidated';
  return /本机关|本级|(?:政府)?办(?:公室)?代表|局机关/.test(sentence) ? 'own' : null;
}

/** 一（二）: the section and the last numbered heading before the sentence. */
function placeOf({ text }: ProseText, section: string | null, start: number): string | null {
  if (section === null) return null;
  const heading = [
    ...text.slice(0, start + 4).matchAll(/(?:^|[\n。*])[*]*\(([一二三四五六七八九十])\)/gu),
  ].at(-1);
  return heading ? `${section}（${heading[1] ?? ''}）` : section;
}
