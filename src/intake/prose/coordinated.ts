import type { Mention } from './channelWords.ts';
import { fromBehind } from './fromBehind.ts';
import { fromClauseBefore } from './fromClauseBefore.ts';
import { lastBreak } from './lastBreak.ts';
import { listOf } from './listOf.ts';
import { longestClause, said, type Place, type Said } from './said.ts';

/**
 * The channels a number is said of: those of its own clause, in one list; else those of the clause just before it,
 * where that only names means (通过网站、公众号, 公开信息20条) or this one only counts (财政信息, 1条); else those
 * after it (20条在公示栏公开).
 */
export function coordinated(place: Place): Said {
  const { text, from, count, mentions } = place;
  const cut = lastBreak(text, from, count.start);
  const own = mentions.filter(
    (one) => one.start >= cut && one.end <= count.start && !isSubject(one, text, from, mentions),
  );
  const clause = text.slice(cut, count.start).slice(-longestClause);
  if (own.length > 0) {
    // 电子屏播放标语: what is shown there is no channel beside it.
    const places = own.filter(({ word }) => word !== '标语');
    const list = listOf(text, places.length > 0 ? places : own);
    const whole = [...listBefore(place, cut, own), ...list];
    const read = said(text, cut, count.start, whole);
    // 网站在线访谈: the place is no subject of its own.
    return whole[0]?.activity ? { ...read, prefix: text.slice(cut, own[0]?.start ?? cut) } : read;
  }
  const earlier = fromClauseBefore(place, cut, clause);
  if (earlier) return earlier;
  const later = fromBehind(place);
  if (later) return { ...later, prefix: clause, clause };
  return { mentions: [], more: false, each: false, behind: false, prefix: '', tail: clause, clause };
}

/** 会议、解读、预决算等: among other subjects a briefing is one of them, and no channel. */
function isSubject(one: Mention, text: string, from: number, all: readonly Mention[]): boolean {
  if (!one.activity) return false;
  const joins = /[、和及与]/;
  const left = one.start - 1 > from && joins.test(text.charAt(one.start - 1));
  const right = joins.test(text.charAt(one.end));
  return (
    (left && !all.some(({ end }) => end === one.start - 1)) ||
    (right && !all.some(({ start }) => start === one.end + 1))
  );
}

/** 线下公开栏、服务中心,线上公众号传达80次: a list that goes on over a comma. */
function listBefore(place: Place, cut: number, own: readonly Mention[]): readonly Mention[] {
  const { text, from, mentions } = place;
  const first = own[0];
  if (!first || first.start - cut > 3 || cut <= from || text.charAt(cut - 1) !== ',') return [];
  const before = mentions.filter((one) => one.start >= from && one.end < cut);
  // 无新媒体账号,公开栏公示24期.
  if (/[无未没]|关停/.test(text.slice(from, before[0]?.start ?? from))) return [];
  return before.at(-1)?.end === cut - 1 ? listOf(text, before) : [];
}
