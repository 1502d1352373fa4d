import { plainLabel } from './label.ts';

/** The six sections of the report, in official order. */
export const sections = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'] as const;
export type Section = (typeof sections)[number];

const titles: readonly (readonly [Section, RegExp])[] = [
  [
    'overview',
    /^(年度)?(政府信息公开)?(工作)?(总体|基本|总结|主要|总体推进)?(工作)?(情况|概述|概况)$|^总体(情况|概述)|^总结概述|^概述$|总体情况$|基本情况$/,
  ],
  ['disclosure', /^主动公开政府信息(的)?情况|^主动公开政府信息$/],
  ['requests', /^收到和处理政府信息公开申请(的)?情况|^收到和处理政府信息公开申请/],
  [
    'disputes',
    /^政府信息公开行政复议|^行政复议、?行政诉讼情况|^(因)?政府信息公开(工作)?(被)?(申请)?行政复议/,
  ],
  ['problems', /^(政府信息公开工作)?存在的?(主要)?问题/],
  ['other', /^其[他它]需要报告的?(事项|事宜|情况)/],
];

/** The section a line is the heading of, or `null`: numbered with 一 to 六 or standing alone. */
export function sectionOf(line: string): Section | null {
  const text = line.replace(/^[#*\s>]+|[*\s]+$/g, '');
  if (text.length > 40) return null;
  const plain = plainLabel(text.replace(/^附?[件表]\s*[\d一二三四五六]{0,2}\s*[:：、.．]?\s*/, ''));
  return titles.find(([, title]) => title.test(plain))?.[0] ?? null;
}

const inline =
  /(?<=[\s。；;|])(?=[一二三四五六][、.．，,]\s*(?:总体情况|总结概述|总体概述|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议|存在的主要问题|其他需要报告的事项))/gu;
const afterInline =
  /([一二三四五六][、.．，,]\s*(?:总体情况|总结概述|总体概述|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议、?行政诉讼情况|存在的主要问题及改进情况|其他需要报告的事项))[ \t]+(?=\S)/gu;

/** Puts headings that stand inside a line (a whole report on one line) on lines of their own. */
export function breakAtHeadings(text: string): string {
  return text.replace(inline, '\n').replace(afterInline, '$1\n');
}
