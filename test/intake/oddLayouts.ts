import { asGb18030 } from './gb18030.ts';
import type { PrintedReport, PrintedTable } from './printedForm.ts';
import { asHtml, asText } from './textLayouts.ts';

/** How single publishers printed the same form; each is named by what a reader sees. */
export const oddLayouts = [
  'pipes before and after each cell',
  'table on the line of the narrative',
  'hundreds of pipes before the text',
  'pages of a flip book',
  'markdown with bold headings',
  'page in GBK',
  'page of a word processor',
  'headings repeated after a page break',
  'escaped markup in JSON',
] as const;
export type OddLayout = (typeof oddLayouts)[number];

const lines = (report: PrintedReport, table: (rows: PrintedTable) => readonly string[]): string[] => [
  report.title,
  report.head,
  ...report.sections.flatMap((section) => [
    section.heading,
    ...(section.text === '' ? [] : [section.text]),
    ...(section.table ? table(section.table) : []),
  ]),
  report.agency,
  report.date,
];

const flat = (table: PrintedTable): readonly string[] => table.flatMap((row) => row.map((cell) => cell.text));

/** Figures behind the row's words, the words cut after some characters and going on below. */
function flipBook(table: PrintedTable): readonly string[] {
  const disputes = table[0]?.[0]?.text === '行政复议';
  if (disputes) {
    const exploded = ['结 结 其 尚', '果 果 他 未', '维 纠 结 审', '持 正 果 结'];
    return [
      '行政复议 行政诉讼',
      '未经复议直接起诉 复议后起诉',
      ...exploded,
      (table.at(-1) ?? []).map((cell) => cell.text).join(' '),
    ];
  }
  return table.map((row) => row.map((cell) => cell.text).join(' '));
}

/** Tables as word processors save them: heading cells, `colspan=0`, office tags, figures as attributes. */
function officePage(report: PrintedReport): string {
  return asHtml(report, 'page')
    .replaceAll('colspan="1" ', 'colspan="0" ')
    .replaceAll('<td', '<td class=xl65 x:num nowrap')
    .replaceAll(
      '<p><span>',
      '<p class=MsoNormal align=center><span lang=EN-US style="font-family:宋体"><o:p></o:p>',
    )
    .replace(/<tr>(?=<td[^>]*><p[^>]*><span[^>]*><o:p><\/o:p>信息内容)/g, '<tr style="height:14.25pt">')
    .replace(/<td([^>]*)>((?:(?!<\/td>).)*信息内容(?:(?!<\/td>).)*)<\/td>/g, '<th$1>$2</th>');
}

function repeated(report: PrintedReport): string {
  const again = (table: PrintedTable): PrintedTable => {
    // Word repeats heading rows that are not merged with the row below.
    const heads = table.slice(0, 3).map((row) => row.map((cell) => ({ ...cell, high: 1 })));
    return table.length < 15 ? table : [...table.slice(0, 12), ...heads, ...table.slice(12)];
  };
  return asText(
    {
      ...report,
      sections: report.sections.map((section) =>
        section.table ? { ...section, table: again(section.table) } : section,
      ),
    },
    'pipes padded',
  );
}

/** The report in one of the odd layouts, as the bytes of a file. */
export function asOdd(report: PrintedReport, layout: OddLayout): Uint8Array {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (layout) {
    case 'pipes before and after each cell':
      return bytes(lines(report, (table) => flat(table).map((text) => `| ${text} |`)).join('\n'));
    case 'table on the line of the narrative':
      return bytes(lines(report, (table) => [`本机关情况如下。 ${flat(table).join(' | ')} |`]).join('\n'));
    case 'hundreds of pipes before the text':
      return bytes(
        `${'|'.repeat(300)}\n来源: 作者: 时间: 点击率: | ${'|'.repeat(200)}\n${asText(report, 'pipes leading')}`,
      );
    case 'pages of a flip book':
      return bytes(['Page 9 - 年报', 'P. 9', ...lines(report, flipBook), '—3 —'].join('\n'));
    case 'markdown with bold headings':
      return bytes(
        asText(report, 'markdown')
          .replace(/^([一二三四五六]、\S{4,30})$/gm, '## $1')
          .replace(/（(.)）/g, '**（$1）**'),
      );
    case 'page in GBK':
      return asGb18030(asHtml(report, 'layout tables').replace('charset="utf-8"', 'charset="gbk"'));
    case 'page of a word processor':
      return bytes(officePage(report));
    case 'headings repeated after a page break':
      return bytes(repeated(report));
    case 'escaped markup in JSON':
      return bytes(
        `{"code":0,"data":{"title":"${report.title}","content":${JSON.stringify(asHtml(report, 'page'))}}}`,
      );
  }
}
