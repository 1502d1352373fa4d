import type { Statement } from './statements.ts';
import { tokensOf } from './nameTokens.ts';
import { is, type Token } from './tokens.ts';

/** A line or sentence; whether it is only the name of a channel (1.政府网站。) decides if it is a heading. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name: Token | null;
}

const numbering =
  /^(?:\(?[一二三四五六七八九十]{1,3}\)|\(?\d{1,2}\)|[一二三四五六七八九十]{1,3}(?:[、.]|是)|\d{1,2}[、.](?!\d))/u;
/** 公开平台, 其他方式 and 服务大厅 are headings of anything. */
const generic = ['other', 'service_window', 'policy_interpretation', 'press_conference', 'training'];
/** What may be told of everything, under whatever heading it stands. */
const ofAll =
  /总|合计|主动公开|公开政府信息|全[省市县区旗镇乡系]|各(?![类种项])|平台|渠道|途径|方式|此外|另|同时|上述|以上|去年|上年|往年|历年|以来|每|拟|计划|目标/;
/** No report has more headings of channels: a list of something else. */
const most = 100;

/** 1.政府网站。全年发布信息56条。: the one number under a channel's heading that names no channel is that channel's. */
export function underHeadings(all: readonly Statement[], text: string): readonly Statement[] {
  const lines = [...text.matchAll(/[^。;!?\n]+/gu)].map(({ 0: line, index }) => ({
    text: line,
    start: index,
    end: index + line.length,
    name: nameOf(line, index),
  }));
  const headings = lines.flatMap((line, at) =>
    line.name && standsAsHeading(line, lines[at - 1], text) ? [at] : [],
  );
  if (headings.length > most) return all;
  const lent = new Map<Statement, Token>();
  for (const at of headings) {
    const [heading, end] = [lines[at], reach(lines, at, text)];
    const below = all.filter(({ count }) => count.start >= (heading?.end ?? 0) && count.end <= end);
    const [only, second] = below.filter(({ other }) => !other);
    if (heading?.name && only && !second && isUnder(heading.name, heading.end, end, only, text))
      lent.set(only, heading.name);
  }
  return all.map((one) => {
    const name = lent.get(one);
    return name ? { ...one, names: [name], led: true, rule: 'heading' } : one;
  });
}

function nameOf(line: string, start: number): Token | null {
  if (line.length > 24) return null;
  const number = numbering.exec(line)?.[0].length ?? 0;
  const tokens = tokensOf(line.slice(number).replace(/:$/, ''));
  const last = tokens.at(-1);
  if (!last?.name || last.name.role === 'activity' || generic.includes(last.name.channel)) return null;
  if (!tokens.slice(0, -1).every((token) => is(token, 'owner') && token.word.length < 4 && !token.name))
    return null;
  if (last.name.channel === 'government_website' && /平台|系统|目录|栏目|专栏/.test(last.word)) return null;
  return { ...last, start: start + number + last.start, end: start + number + last.end };
}

/** Numbered or at the start of its line; the last item of a list of channels heads nothing. */
function standsAsHeading(line: Line, before: Line | undefined, text: string): boolean {
  const gap = text.slice(before?.end ?? 0, line.start);
  if (gap.includes(';') || before?.name) return false;
  if (!numbering.test(line.text) && before && !gap.includes('\n')) return false;
  return !/^[;!?]|^。\n/.test(text.slice(line.end, line.end + 2));
}

/** To the end of the paragraph (the next one, where the heading has its line), or to the next numbered item. */
function reach(lines: readonly Line[], at: number, text: string): number {
  let end = lines[at]?.end ?? 0;
  for (const [index, line] of lines.slice(at + 1).entries()) {
    if (numbering.test(line.text) || line.name) break;
    if (index > 0 && text.slice(end, line.start).includes('\n')) break;
    end = line.end;
  }
  return end;
}

function isUnder({ name }: Token, start: number, end: number, one: Statement, text: string): boolean {
  const before = text.slice(start, one.count.start);
  const plain = one.names.length === 0 && one.partOf === null && one.verb && one.topic === '';
  const counted = one.count.value !== null && one.count.unit !== '';
  const others = tokensOf(text.slice(start, end)).some(
    (token) => token.name && token.name.channel !== name?.channel,
  );
  return plain && counted && !others && !ofAll.test(before.slice(before.search(/[^。;!?\n]*$/u)));
}
