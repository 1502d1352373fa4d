import type { Label } from '../report/lineItems.ts';

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** What of an address could not be understood. */
export const placeNotices = {
  badValue: (name: string, text: string): Label => ({
    zh: `链接中的“${name}=${shown(text)}”无法识别，已用默认值。`,
    en: `“${name}=${shown(text)}” in the link is not understood; the default is shown.`,
  }),
  unknownName: (name: string): Label => ({
    zh: `链接中的参数“${shown(name)}”不认识，已忽略。`,
    en: `The parameter “${shown(name)}” in the link is not known and was ignored.`,
  }),
  unknownView: (name: string): Label => ({
    zh: `没有“${shown(name)}”这个页面，显示概览。`,
    en: `There is no page “${shown(name)}”; this is the overview.`,
  }),
  badPath: (path: string): Label => ({
    zh: `链接中的“${shown(path)}”不是单位代号，已忽略。`,
    en: `“${shown(path)}” in the link is not an agency id and was ignored.`,
  }),
  more: (count: number): Label => ({
    zh: `链接中另有 ${count} 处无法识别，已忽略。`,
    en: `${count} more ${count === 1 ? 'part' : 'parts'} of the link ${count === 1 ? 'is' : 'are'} not understood and ${count === 1 ? 'was' : 'were'} ignored.`,
  }),
  twice: (name: string): Label => ({
    zh: `链接中“${name}”出现多次，以最后一个为准。`,
    en: `“${name}” stands in the link more than once; the last one counts.`,
  }),
};
