import type { SourceDocument } from './document.ts';
import type { FigureRow } from './figureRows.ts';
import { sectionOf } from './headings.ts';
import { plainLabel } from './label.ts';
import type { Metadata } from './metadata.ts';
import type { Refusal } from './refusal.ts';
import { simplify } from './simplify.ts';

const official =
  /^(信息内容|本年制发件数|现行有效件数?|本年处理决定数量|行政规范性文件|行政事业性收费|本年新收政府信息公开申请数量|上年结转政府信息公开申请数量|结转下年度继续办理|属于国家秘密|未经复议直接起诉|复议后起诉|对外公开总数量|上一年项目数量)$/;
const tableSections = ['disclosure', 'requests', 'disputes'] as const;

/** Other papers that also have a section 一、总体情况. */
const otherPaper =
  /法治政府|依法行政|预算|决算|统计公报|工作总结|工作要点|述职|生态环境状况|督察|社会责任|政府工作报告|绩效|审计报告|行政执法|政务服务|建议提案/;
/** Papers about annual reports: what to hand in, that one is out, what it says. */
const aboutReports =
  /^关于.*(通知|通报|方案|函|意见)$|(做好|编制|报送|印发).*(年度报告|年报)|(发布|公布|解读|图解).*(年度报告|年报)$/;
/** What an organ is called says nothing of its papers: 政务服务管理局, 综合行政执法大队. */
const organ =
  /\p{Script=Han}{0,30}(?:政务服务|行政执法|审计|生态环境|预算|绩效)\p{Script=Han}{0,12}?(?:局|中心|委员会|办公室|大队|支队|总队|队|办|处|厅|站|所)/gu;
/** A title holds no sentence: 预算三公1条 is a topic. */
const sentence = /[。；;，,：:]/;
/** The statistics that reports up to 2018 had for an annex. */
const oldStatistics = /^(指标名称|统计指标|全年发生数|主动公开政府信息数)$/;

/** `null` for an annual report in Chinese; otherwise what the document is. */
export function recogniseReport(
  lines: readonly string[],
  rows: readonly FigureRow[],
  metadata: Pick<Metadata, 'title' | 'year'>,
  document: Pick<SourceDocument, 'blocks' | 'pictures'>,
): Refusal | null {
  const bare = document.blocks.every((block) => block.kind === 'paragraph' && block.text.trim() === '');
  if (bare) return document.pictures > 0 ? 'pictureOnly' : 'empty';
  const foreign = foreignText(lines.join('\n'));
  if (foreign) return foreign;
  const labels = new Set(
    rows.flatMap((row) => [...row.heading, ...row.label].map((cell) => plainLabel(cell.text))),
  );
  if ([...labels].filter((plain) => official.test(plain)).length >= 2) return null;
  if ([...labels, ...lines.map(plainLabel)].some((plain) => oldStatistics.test(plain))) return 'before2019';
  const sections = new Set(lines.map(sectionOf));
  // 其他需要报告的事项 alone also ends reports on the rule of law.
  if (tableSections.some((one) => sections.has(one))) return null;
  if (lines.slice(0, 10).some(isOtherTitle)) return 'notAReport';
  const speaks = lines.some(speaksOfDisclosure);
  if (sections.has('overview') && (metadata.title !== null || metadata.year !== null || speaks)) return null;
  if (metadata.title === null) return 'notAReport';
  return speaks ? null : bareTitle(lines, document.pictures);
}

/** Text in letters: the machine-translated copies some sites keep, or something else. */
function foreignText(text: string): Refusal | null {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters <= 400 || han * 4 >= letters) return null;
  return /government information|information disclosure|open government/i.test(text)
    ? 'translated'
    : 'notAReport';
}

function isOtherTitle(line: string): boolean {
  if (line.length >= 60 || sentence.test(line)) return false;
  const named = line.replace(organ, '');
  return aboutReports.test(line) || (otherPaper.test(named) && !/信息公开/.test(line));
}

/** A sentence of the overview; not the links and notices around a page. */
function speaksOfDisclosure(line: string): boolean {
  const plain = simplify(line);
  if (plain.length <= 10 || !/[。;,]/.test(plain) || /^附件|备案|版权所有|网站地图/.test(plain)) return false;
  return /公开|申请|复议|发布/.test(plain) || /(网站|公众号|新媒体|微博).*\d/.test(plain);
}

/** A report's title and nothing of it: its pages are pictures, or it hangs on the page as a file. */
function bareTitle(lines: readonly string[], pictures: number): Refusal {
  if (lines.some((line) => /附件|下载|\.(pdf|docx?|wps|xlsx?|ofd|zip|rar)\b/i.test(line)))
    return 'attachment';
  return pictures > 0 ? 'pictureOnly' : 'notAReport';
}
