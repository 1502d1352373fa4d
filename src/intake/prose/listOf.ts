import type { Mention } from './channelWords.ts';
import { countsOtherThings, hasPublishing } from './clauseWords.ts';

const connector = /[、和及与/“”"]|以及|并|^.{0,3}$/u;
const among = /^、(?:悬挂|发放|张贴|制作|散发|派发|印发|播放|转发|召开|举办|开展|利用|运用)$/u;
/** After a list of channels: they are means, as others may be. */
export const ofMeans = /^[”"]?等(?:多种|各种|多)?(?:方式|形式|途径|渠道|载体|平台|手段|措施)/;

/** The last list of channels among the mentions: 在网站公开, 公众号、微博 are two lists. */
export function listOf(text: string, own: readonly Mention[]): readonly Mention[] {
  const list: Mention[] = [];
  for (const mention of own.toReversed()) {
    const next = list[0];
    if (!next) {
      list.unshift(mention);
      continue;
    }
    const gap = text.slice(mention.end, next.start).replaceAll('\u0001', '');
    // 网站在线访谈: what is done there is what was counted.
    if (next.activity && !/[、和及与]/.test(gap)) break;
    // 通过悬挂横幅、发放宣传单等方式: each means has its verb.
    if (among.test(gap) && ofMeans.test(text.slice(own.at(-1)?.end, (own.at(-1)?.end ?? 0) + 8))) {
      list.unshift(mention);
      continue;
    }
    if (gap.length > 16 || hasPublishing(gap) || countsOtherThings(gap, '') || !connector.test(gap)) break;
    list.unshift(mention);
  }
  return list;
}
