import { countsOtherThings, hasPublishing, topicOf } from './clauseWords.ts';
import { lastBreak } from './lastBreak.ts';
import { leadsToChannel } from './leads.ts';
import { listOf, ofMeans } from './listOf.ts';
import { said, type Place, type Said } from './said.ts';

const preposition = /通过|经|在|利用|依托|借助|运用|使用|用|以/;
const setsUp = /开设|设立|设置|设有|建立|建成|建有|开通|创建|打造|注册/;
const fills = /^(?:全年|累计|共|共计|已|及时|\d{4}年度?)*(?:发布|推送|更新|公示|张贴|播放|刊发|播出)/;
const bare = /^(?:共|合计|总计|共计|累计|约|计|总数|达|为|\d+年)*$/;
const takesOver =
  /^(?:全年|今年|本年度?|\d{4}年度?|向社会|主动|对外|及时|共|累计|广泛|大力|多次|宣传|传达|宣讲|开展|刊发|刊登|播放|张贴|公示|转发|发放|报送|上传|共计|依法|全面|集中|先后|已|常态化|积极|公开|发布|推送|公布|更新)+/;

/** The channels of the clause before the one that has the number, where that one only goes on. */
export function fromClauseBefore(place: Place, cut: number, clause: string): Said | null {
  const { text, from, count, mentions } = place;
  if (cut <= from || !/[,:]/.test(text.charAt(cut - 1))) return null;
  const start = lastBreak(text, from, cut - 1);
  const named = mentions.filter((one) => one.start >= start && one.end < cut);
  if (named.length === 0) return null;
  const before = text.slice(start, cut - 1);
  const list = listOf(text, named);
  const rest = text.slice(list.at(-1)?.end ?? start, cut - 1);
  // 微信公众号:全年发布20条 has the channel for its heading.
  const alone =
    (/^(?:方面|上|中)?$/.test(rest) || ofMeans.test(rest)) &&
    leadsToChannel(before.slice(0, (list[0]?.start ?? start) - start));
  const means = (alone || preposition.test(before)) && !hasPublishing(rest) && takesOver.test(clause);
  const counted = bare.test(clause) && !countsOtherThings(rest, '');
  // 网站公开:动态12条、公告3条: a heading with its list.
  const lists = text.charAt(cut - 1) === ':' || /^(?:其中|包括|包含|主要有)/.test(clause);
  const heads = lists && rest !== '' && topicOf(rest) === '';
  // 在网站开设专题,发布20条: setting it up is another thing than filling it.
  if (setsUp.test(before) && fills.test(clause))
    return { ...said(text, start, count.start, list), tail: clause };
  return means || counted || heads ? said(text, start, count.start, list) : null;
}
