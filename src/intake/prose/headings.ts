import { findMentions, type Mention } from './channelWords.ts';

/** A heading that is only the name of a channel, and the text that stands under it. */
export interface Heading {
  /** The name, where it stands in the prose. */
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const numbering =
  /^(?:\(?[一二三四五六七八九十]{1,3}\)|\(?\d{1,2}\)|[一二三四五六七八九十]{1,3}(?:[、.]|是)|\d{1,2}[、.](?!\d))/u;
const owner = /^(?:[本我])?[省市县区镇乡局]?(?=\p{Script=Han})/u;
/** 公开平台, 其他方式 and 服务大厅 are headings of anything. */
const generic = /^(?:other|service_window|policy_interpretation|press_conference|training)$/;
const site = /网站|门户|官网|政府网|政务网|信息网/;

/** The headings that are nothing but a channel's name (1.政府网站。), with what they head. */
export function headingsOf(text: string): readonly Heading[] {
  const lines = [...text.matchAll(/[^。;!?\n]+/gu)].map(({ 0: line, index }) => ({
    text: line,
    start: index,
    end: index + line.length,
  }));
  return lines.flatMap((line, at) => {
    const mention = nameOf(line);
    const before = lines[at - 1];
    if (!mention || !standsAsHeading(line, before, text)) return [];
    const end = reach(lines, at, text);
    return end > line.end ? [{ mention, start: line.end, end }] : [];
  });
}

function nameOf({ text, start }: Line): Mention | null {
  if (text.length > 24) return null;
  const number = numbering.exec(text)?.[0].length ?? 0;
  const name = text.slice(number).replace(/:$/, '');
  const [mention, second] = findMentions(name);
  if (!mention || second || mention.activity || generic.test(mention.channel)) return null;
  if (mention.end !== name.length || name.slice(0, mention.start) !== ownerOf(name, mention)) return null;
  if (mention.channel === 'government_website' && !site.test(mention.word)) return null;
  return { ...mention, start: start + number + mention.start, end: start + number + mention.end };
}

function ownerOf(name: string, { start }: Mention): string {
  return start === 0 ? '' : (owner.exec(name)?.[0] ?? '');
}

/** Numbered or at the start of its line; the last item of a list of channels heads nothing. */
function standsAsHeading(line: Line, before: Line | undefined, text: string): boolean {
  const gap = text.slice(before?.end ?? 0, line.start);
  if (gap.includes(';') || (before && nameOf(before))) return false;
  if (!numbering.test(line.text) && before && !gap.includes('\n')) return false;
  return !/^[;!?]|^。\n/.test(text.slice(line.end, line.end + 2));
}

/** To the end of the paragraph (the next one, where the heading has its line), or to the next numbered item. */
function reach(lines: readonly Line[], at: number, text: string): number {
  let end = lines[at]?.end ?? 0;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || numbering.test(line.text) || nameOf(line)) break;
    if (next > at + 1 && text.slice(end, line.start).includes('\n')) break;
    end = line.end;
  }
  return end;
}
