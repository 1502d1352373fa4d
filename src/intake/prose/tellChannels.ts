import { isUnitOf } from './channelUnits.ts';
import { ofThisYear, speaksOfAnother } from './clauseWords.ts';
import type { Mention } from './channelWords.ts';
import { continued } from './continuation.ts';
import { isPartByChannel } from './parts.ts';
import { isSplitLater } from './splitLater.ts';
import { isOfPeople, type Statement } from './statements.ts';
import type { Told } from './told.ts';

/** The numbers that are said of channels, in order. Whatever is not surely one is left out. */
export function tellChannels(all: readonly Statement[]): readonly Told[] {
  const told: Told[] = [];
  let open: number | null = null;
  let taken = -1;
  all.forEach((statement, index) => {
    const last = open === index - 1 ? told.at(-1) : undefined;
    open = null;
    if (statement.other || index <= taken) return;
    if (statement.mentions.length === 0 && last) {
      const next = continued(last, statement);
      if (!next) return;
      told.splice(-1, 1, ...next);
      if (next.length > 0) open = index;
      return;
    }
    const mentions = accountsOf(statement, index, all)?.mentions ?? statement.mentions;
    if (mentions.length === 0 || !isPartByChannel(statement, index, all)) return;
    if (isSplitLater(statement, index, all) || !allFit(mentions, statement)) return;
    const respective = respectively(statement, index, all);
    if (respective) {
      told.push(...respective);
      taken = index + respective.length - 1;
      return;
    }
    const lists = statement.each ? mentions.map((mention) => [mention]) : [mentions];
    told.push(...lists.map((list) => ({ statement, mentions: list, counts: [statement.count] })));
    if (lists.length === 1) open = index;
  });
  return told;
}

const allFit = (mentions: readonly Mention[], { count, clause }: Statement): boolean =>
  mentions.every((mention) => isUnitOf(mention, count.unit, clause));

const readers = /粉丝|关注|订阅|用户|阅读|浏览|访问|点击/;

/** 政务新媒体6个, or 公众号粉丝8万人,推文500篇: first the accounts, their readers or all years, then what they published. */
export function accountsOf(statement: Statement, index: number, all: readonly Statement[]): Statement | null {
  let at = index - 1;
  // 微信群45个,成员3000人,发布200条: readers may stand between.
  while (at > index - 4 && all[at]?.other && all[at]?.mentions.length === 0) at -= 1;
  const before = all[at];
  return before && isAccounts(before, statement) ? before : null;
}

function isAccounts(before: Statement, statement: Statement): boolean {
  return (
    before.sentence === statement.sentence &&
    before.mentions.length > 0 &&
    (readers.test(before.clause) ||
      isOfPeople(before.count) ||
      (speaksOfAnother(before.clause) && ofThisYear.test(statement.clause)) ||
      (/^(?:个|家|处|块)$/.test(before.count.unit) && !allFit(before.mentions, before))) &&
    statement.mentions.length === 0 &&
    (statement.verb || /推文|图文|文章/.test(statement.clause)) &&
    statement.topic === ''
  );
}

/** 公众号、抖音分别发布120条、30条: as many numbers as channels, one for each. */
function respectively(
  statement: Statement,
  index: number,
  all: readonly Statement[],
): readonly Told[] | null {
  const { mentions, clause } = statement;
  if (mentions.length < 2 || !clause.includes('分别')) return null;
  const row = all.slice(index, index + mentions.length);
  const whole =
    row.length === mentions.length &&
    row.slice(1).every((one) => one.sentence === statement.sentence && one.mentions.length === 0);
  if (!whole) return null;
  return row.flatMap((one, at) => {
    const mention = mentions[at];
    return mention ? [{ statement: one, mentions: [mention], counts: [one.count] }] : [];
  });
}
