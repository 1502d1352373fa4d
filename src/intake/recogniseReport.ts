import type { FigureRow } from './figureRows.ts';
import { sectionOf } from './headings.ts';
import { plainLabel } from './label.ts';
import type { Metadata } from './metadata.ts';
import type { Refusal } from './refusal.ts';

const official =
  /^(信息内容|本年制发件数|现行有效件数?|本年处理决定数量|行政规范性文件|行政事业性收费|本年新收政府信息公开申请数量|上年结转政府信息公开申请数量|结转下年度继续办理|属于国家秘密|未经复议直接起诉|复议后起诉|对外公开总数量|上一年项目数量)$/;

/** Other papers that also have a section 一、总体情况. A title holds no sentence: 预算三公1条 is a topic. */
const otherPaper =
  /法治政府|依法行政|预算|决算|统计公报|工作总结|工作要点|述职|生态环境状况|督察|社会责任|政府工作报告|绩效|审计报告|行政执法|政务服务|建议提案|^关于.*(通知|通报|方案|函|意见)$|(做好|编制|报送|印发).*(年度报告|年报)|(发布|公布|解读|图解).*(年度报告|年报)$/;
const tableSections = ['disclosure', 'requests', 'disputes'] as const;
const sentence = /[。；;，,：:]/;

/** `null` for an annual report in Chinese; otherwise what the document is. */
export function recogniseReport(
  lines: readonly string[],
  rows: readonly FigureRow[],
  metadata: Pick<Metadata, 'title' | 'year'>,
): Refusal | null {
  const text = lines.join('\n');
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters > 400 && han * 4 < letters) {
    const english = /government information|information disclosure|open government/i.test(text);
    return english ? 'translated' : 'notAReport';
  }
  const labels = new Set(
    rows.flatMap((row) =>
      row.label.map((cell) => plainLabel(cell.text)).filter((plain) => official.test(plain)),
    ),
  );
  const sections = new Set(lines.map(sectionOf));
  // 其他需要报告的事项 alone also ends reports on the rule of law.
  if (labels.size >= 2 || tableSections.some((one) => sections.has(one))) return null;
  const other = lines
    .slice(0, 10)
    .some(
      (line) =>
        line.length < 60 &&
        !sentence.test(line) &&
        otherPaper.test(line) &&
        (!/信息公开/.test(line) || /通知|方案|发布|公布|解读|图解/.test(line)),
    );
  if (other) return 'notAReport';
  const overview = sections.has('overview');
  const headed = metadata.title !== null || metadata.year !== null;
  const speaks = lines.some(
    (line) =>
      line.length > 10 &&
      sentence.test(line) &&
      /[公网][开開站]|申[请請]|复议|[发發]布|公众号|政务新媒体/.test(line),
  );
  return (overview && (headed || speaks)) || (metadata.title !== null && speaks) ? null : 'notAReport';
}
