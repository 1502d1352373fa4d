import type { Statement } from './statements.ts';
import type { Told } from './told.ts';

const startsOver =
  /^[、,和及]*(?:发布|公开|推送|公布|更新|发放|刊发|刊登|开展|组织|举办|召开|印发|制作|报送|上报|新增)/;

/** 网站公开政策3条、公告5条: the second number is of the same channel when both say what they count. */
function continues(first: Statement, second: Statement): boolean {
  return (
    first.sentence === second.sentence &&
    first.topic !== '' &&
    second.topic + second.clause.replace(/^[、,和及:]+/, '') !== '' &&
    !startsOver.test(second.clause) &&
    (second.partOf === null || second.partOf === first.partOf)
  );
}

/**
 * What becomes of a channel's number when the one after it names no channel; `null`: they have nothing to do with
 * each other. A list (、) of one unit is added, as is 原创…, 转发…; other units stay apart; after a comma the number
 * stands for itself if the clause before had its verb, else both are topics of something larger.
 */
export function continued(told: Told, next: Statement): readonly Told[] | null {
  const first = told.statement;
  if (isThisYear(first, next)) return [{ ...told, counts: [next.count] }];
  if (!continues(first, next)) return null;
  const modes = /原创/.test(first.clause) && /转发/.test(next.clause);
  const units = new Set([first.count.unit, next.count.unit, '']);
  if (units.size <= 2 && (next.joined === 'list' || modes))
    return [{ ...told, counts: [...told.counts, next.count] }];
  if (next.joined !== 'list' && units.size > 2) return null;
  if (next.joined === 'list' || (first.verb && first.partOf === null))
    return [told, { ...told, counts: [next.count] }];
  return [];
}

/** 累计发布97条,其中2022年42条: the first number is of all years, the second of this one. */
export function isThisYear(whole: Statement, next: Statement): boolean {
  return (
    !next.other &&
    next.mentions.length === 0 &&
    next.sentence === whole.sentence &&
    next.topic === '' &&
    /^[,、:]?(?:其中)?[,:]?(?:\d{4}年|本年|今年)/.test(next.clause) &&
    (next.count.value ?? Infinity) <= (whole.count.value ?? 0)
  );
}
