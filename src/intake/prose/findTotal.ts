import { isThisYear } from './continuation.ts';
import type { Count } from './counts.ts';
import { isSplitLater } from './splitLater.ts';
import type { Statement } from './statements.ts';
import { accountsOf } from './tellChannels.ts';

const publicly = /(?<!予以|部分|依申请|不予)(?:公开|发布|公布)/;
const wholeYear = /全年|本年|年度|今年|截至|\d年|共|累计|总/;
const units = /^(?:条|件|份|篇|项|则|条次|件次|)$/;
/** 寻召乡公开545条: who published is no subject of what was published. */
const organ = /^(?:\p{Script=Han}{0,6}[省市县区旗镇乡局委办街道])?$/u;

/** The number of everything made public in the year, or `null`: the first that names neither channel nor subject. */
export function findTotal(all: readonly Statement[]): Count | null {
  const index = all.findIndex((statement, at) => isTotal(statement, at, all));
  const found = all[index];
  if (!found) return null;
  const next = all[index + 1];
  return next && isThisYear(found, next) ? next.count : found.count;
}

function isTotal(statement: Statement, index: number, all: readonly Statement[]): boolean {
  const { other, partOf, verb, count, clause, mentions } = statement;
  if (other || partOf !== null || !verb || count.value === null || !units.test(count.unit)) return false;
  if (mentions.length > 1 && statement.more)
    return isSplitLater(statement, index, all) || wholeYear.test(clause);
  if (mentions.length > 0) return statement.behind;
  if (accountsOf(statement, index, all)) return false;
  return publicly.test(clause) && organ.test(statement.topic);
}
