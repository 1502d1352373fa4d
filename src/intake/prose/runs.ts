import { channels } from '../../report/channels.ts';
import { wordsOf, type Count } from './counts.ts';
import { ofThings, unitsOfChannel } from './lexicon/units.ts';
import type { Statement } from './statements.ts';
import { has, inOneSentence, isPartByChannel, isSplitLater } from './parts.ts';
import { is, isOfPeople, type Token } from './tokens.ts';

/** One number that is said of channels; several when the sub-counts of one list were added. */
export interface Told {
  readonly statement: Statement;
  readonly names: readonly Token[];
  readonly counts: readonly Count[];
}

const says = ({ clause }: Statement, word: string): boolean => clause.some((token) => token.word === word);

/** The numbers that are said of channels, in order. Whatever is not surely one is left out. */
export function tellChannels(all: readonly Statement[]): readonly Told[] {
  const told: Told[] = [];
  let open: number | null = null;
  let taken = -1;
  all.forEach((statement, index) => {
    const last = open === index - 1 ? told.at(-1) : undefined;
    open = null;
    if (statement.other || index <= taken) return;
    if (statement.names.length === 0 && last) {
      const next = continued(last, statement);
      if (!next) return;
      told.pop();
      for (const one of next) told.push(one);
      if (next.length > 0) open = index;
      return;
    }
    const names = accountsOf(statement, index, all)?.names ?? statement.names;
    if (names.length === 0 || !isPartByChannel(statement, index, all)) return;
    if (isSplitLater(statement, index, all) || !allFit(names, statement)) return;
    const row = respectively(statement, index, all);
    if (row) {
      for (const one of row) told.push(one);
      taken = index + row.length - 1;
      return;
    }
    const lists = statement.each ? names.map((name) => [name]) : [names];
    for (const list of lists) told.push({ statement, names: list, counts: [statement.count] });
    if (lists.length === 1) open = index;
  });
  return told;
}

const units = new Map(
  channels.map((channel) => [channel, new Set(['', ...wordsOf(unitsOfChannel[channel])])]),
);
const things = new Set(wordsOf(ofThings));

/** Whether numbers of this unit say how much went through the channels: 公众号2个 are accounts, 展板20块 and 制作公示牌3块 were made. */
function allFit(names: readonly Token[], statement: Statement): boolean {
  const { unit } = statement.count;
  return names.every(({ name }) => {
    if (!name) return false;
    if (!things.has(unit)) return units.get(name.channel)?.has(unit) ?? false;
    if (name.role === 'activity') return units.get(name.channel)?.has(unit) ?? false;
    if (name.channel === 'display_board' && name.role === 'piece') return true;
    return (
      (has(statement, 'publish', 'make') || says(statement, '作品')) &&
      name.channel !== 'service_window' &&
      name.channel !== 'government_website'
    );
  });
}

/**
 * What becomes of a channel's number when the one after it names no channel; `null`: they have nothing to do with
 * each other. A list (、) of one unit is added, as is 原创…, 转发…; other units stay apart; after a comma the number
 * stands for itself if the clause before had its verb, else both are topics of something larger.
 */
function continued(told: Told, next: Statement): readonly Told[] | null {
  const first = told.statement;
  if (isThisYear(first, next)) return [{ ...told, counts: [next.count] }];
  const own = next.lead.filter((token) => !is(token, 'and', 'comma', 'colon'));
  const modes = says(first, '原创') && has(next, 'repost');
  const startsOver = is(own[0], 'publish', 'make', 'hold');
  if (!inOneSentence(first, next) || first.topic === '' || own.length === 0 || (startsOver && !modes))
    return null;
  if (next.partOf !== null && next.partOf !== first.partOf) return null;
  const oneUnit = new Set([first.count.unit, next.count.unit, '']).size <= 2;
  if (oneUnit && (next.joined === 'list' || modes))
    return [{ ...told, counts: [...told.counts, next.count] }];
  if (next.joined !== 'list' && !oneUnit) return null;
  const alone = next.joined === 'list' || (first.verb && first.partOf === null);
  return alone ? [told, { ...told, counts: [next.count] }] : [];
}

/** 累计发布97条,其中2022年42条: the first number is of all years, the second of this one. */
export function isThisYear(whole: Statement, next: Statement): boolean {
  const [opening] = next.lead.filter((token) => !is(token, 'comma', 'colon', 'part', 'and'));
  return (
    !next.other &&
    next.names.length === 0 &&
    inOneSentence(whole, next) &&
    next.topic === '' &&
    // 2023年公开56条,2022年公开45条: the first is of a year of its own.
    !whole.clause.some(({ word }) => /^20\d\d/.test(word)) &&
    is(opening, 'time') &&
    (next.count.value ?? Infinity) <= (whole.count.value ?? 0)
  );
}

/** 政务新媒体6个, or 公众号粉丝8万人,推文500篇: first the accounts, their readers or all years, then what they published. */
export function accountsOf(statement: Statement, index: number, all: readonly Statement[]): Statement | null {
  let at = index - 1;
  // 微信群45个,成员3000人,发布200条: readers may stand between.
  while (at > index - 4 && all[at]?.other && all[at]?.names.length === 0) at -= 1;
  const before = all[at];
  if (!before || !inOneSentence(before, statement) || before.names.length === 0) return null;
  const readers = has(before, 'reader') || isOfPeople(before.count);
  const otherYears = has(before, 'elsewhen', 'habit', 'plan') && has(statement, 'time');
  const accounts = things.has(before.count.unit) && !allFit(before.names, before);
  const published =
    statement.names.length === 0 &&
    /^(?:短?视频|作品)?$/.test(statement.topic) &&
    (statement.verb || statement.clause.some(({ word }) => /推文|图文|文章/.test(word)));
  return (readers || otherYears || accounts) && published ? before : null;
}

/** 公众号、抖音分别发布120条、30条: as many numbers as channels, one for each. */
function respectively(
  statement: Statement,
  index: number,
  all: readonly Statement[],
): readonly Told[] | null {
  const { names } = statement;
  if (names.length < 2 || !has(statement, 'respectively')) return null;
  const row = all.slice(index, index + names.length);
  const whole =
    row.length === names.length &&
    row.slice(1).every((one) => inOneSentence(one, statement) && one.names.length === 0);
  return whole
    ? row.flatMap((one, at) =>
        names[at] ? [{ statement: one, names: [names[at]], counts: [one.count] }] : [],
      )
    : null;
}
