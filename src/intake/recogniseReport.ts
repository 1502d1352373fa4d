import type { FigureRow } from './figureRows.ts';
import { sectionOf } from './headings.ts';
import { plainLabel } from './label.ts';
import type { Refusal } from './refusal.ts';
import { simplify } from './simplify.ts';

const official =
  /^(信息内容|本年制发件数|现行有效件数?|本年处理决定数量|行政规范性文件|行政事业性收费|本年新收政府信息公开申请数量|上年结转政府信息公开申请数量|结转下年度继续办理|属于国家秘密|未经复议直接起诉|复议后起诉|对外公开总数量|上一年项目数量)$/;

/** Other yearly papers that also have a section 一、总体情况. A title holds no sentence: 预算三公1条 is a topic. */
const otherReport =
  /法治政府|预算|决算|统计公报|工作总结|工作要点|述职|生态环境状况|督察|社会责任|政府工作报告/;

const sentence = /[。；;，,：:]/;

/** `null` for an annual report in Chinese; otherwise what the document is. */
export function recogniseReport(lines: readonly string[], rows: readonly FigureRow[]): Refusal | null {
  const text = lines.join('\n');
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters > 400 && han * 4 < letters) {
    const english = /government information|information disclosure|open government/i.test(text);
    return english ? 'translated' : 'notAReport';
  }
  const simple = simplify(text.slice(0, 200_000));
  const labels = new Set(
    rows.flatMap((row) =>
      row.label.map((cell) => plainLabel(cell.text)).filter((plain) => official.test(plain)),
    ),
  );
  const sections = new Set(lines.map(sectionOf).filter((section) => section !== null));
  const own = [...sections].filter((section) => section !== 'overview' && section !== 'problems').length;
  const other = lines
    .slice(0, 10)
    .some(
      (line) => line.length < 60 && !sentence.test(line) && otherReport.test(line) && !/信息公开/.test(line),
    );
  const title = /政府信息公开(工作)?(情况)?(年度|年)?(工作)?(年度)?(报告|年报)/.test(
    simple.replace(/\s+/g, ''),
  );
  const speaks = /公开|申请|门户网站|政府网站|网站(共|累计)?发布|公众号|政务新媒体/.test(simple);
  const evidence =
    (labels.size >= 2 ? 2 : 0) + (own >= 1 ? 2 : 0) + (title ? 1 : 0) + (sections.has('overview') ? 1 : 0);
  return evidence >= 2 || (evidence === 1 && speaks && !other) ? null : 'notAReport';
}
