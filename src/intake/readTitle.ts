import { agencyNameIn } from './agencyName.ts';
import { westernDate } from './dates.ts';
import { simplify } from './simplify.ts';

export interface Title {
  readonly text: string;
  readonly agency: string | null;
  readonly year: number | null;
}

const report = /政府信息公开(工作)?(情况)?(年度|年)?(工作)?(情况)?(的)?(年度)?(报告|年报)/;
const yearWord = /(20\d{2})\s*(?:年度|年|年年度)?/;

/**
 * The title among the lines at the head of the document, which may be set over two or three of them:
 * 绥滨县北山乡人民政府 ⏎ 2023 年政府信息公开工作年度报告. `null` where no line is a title.
 */
export function readTitle(lines: readonly string[]): Title | null {
  const head = lines.map((line) => simplify(line).replace(/[#*\s]+/g, '')).filter((line) => line !== '');
  let weak: Title | null = null;
  for (let at = 0; at < head.length; at += 1)
    for (let count = 1; count <= 3; count += 1) {
      const pieces = head.slice(Math.max(0, at - count + 1), at + 1);
      const text = pieces.join('');
      if (text.length > 80 || pieces.length < count || /[。；]/.test(text)) break;
      const title = titleOf(text);
      if (!title) continue;
      if (title.agency !== null && title.year !== null) return title;
      if (!weak || score(title) > score(weak)) weak = title;
    }
  return weak;
}

const score = (title: Title): number => Number(title.agency !== null) + Number(title.year !== null);

function titleOf(text: string): Title | null {
  const line = westernDate(text);
  const found = report.exec(line);
  if (!found) return null;
  const before = line.slice(0, found.index);
  const after = line.slice(found.index + found[0].length);
  if (after.length > 12 && !/^[(（_|-]/.test(after)) return null;
  const year = yearWord.exec(before) ?? yearWord.exec(after);
  const spoken = before
    .replace(/(20\d{2})(年度|年)?/, ' ')
    .replace(/^.*[>》|｜]/, '')
    .split(' ')
    .map((part) => agencyNameIn(part))
    .find((part) => part !== null);
  return { text: line, agency: spoken ?? null, year: year ? Number(year[1]) : null };
}
