import { hasPublishing } from './clauseWords.ts';
import { listOf } from './listOf.ts';
import { said, type Place, type Said } from './said.ts';

/** The channels that stand behind their number: 20条在公示栏公开. */
export function fromBehind({ text, count, next, mentions }: Place): Said | null {
  const rest = text.slice(count.end, next);
  const skip = /^,(?=(?:全部|均|都|全|主要通过))/.test(rest) ? 1 : 0;
  const clause = rest.slice(0, skip + endOfClause(rest.slice(skip)));
  // 20条通过网站公开、30条通过公众号公开: the next number opens its own clause.
  if (clause.length === rest.length && next < text.length && !/[、和]$/.test(rest)) return null;
  if (!/^,?\p{Script=Han}{0,8}?(?:在|通过|经|于|由|利用|依托)/u.test(clause)) return null;
  const end = count.end + clause.length;
  const named = mentions.filter((one) => one.start >= count.end && one.end <= end);
  const first = named[0];
  if (!first || hasPublishing(text.slice(count.end, first.start))) return null;
  return {
    ...said(text, count.end, end, listOf(text, named)),
    tail: '',
    each: false,
    behind: true,
  };
}

function endOfClause(text: string): number {
  const at = text.search(/[,:]/);
  return at < 0 ? text.length : at;
}
