import type { PrintedCell, PrintedReport, PrintedTable } from './printedForm.ts';

/** How tables come out of a page as text; names after real-world layouts. */
export const textLayouts = [
  'pipes padded',
  'pipes leading',
  'markdown',
  'tabs',
  'pipe after each cell',
  'pipe between cells',
  'one cell per line',
  'one cell per line, blank lines between',
  'table on one line',
  'whole report on one line',
] as const;
export type TextLayout = (typeof textLayouts)[number];

const text = (cell: PrintedCell): string => cell.text;
const widthOf = (table: PrintedTable): number =>
  Math.max(...table.map((row) => row.reduce((sum, cell) => sum + cell.wide, 0)));

/** Every row filled up to the grid, merged cells' other places empty: how spreadsheets and Markdown show them. */
export function filledRows(table: PrintedTable): readonly (readonly string[])[] {
  const width = widthOf(table);
  const taken = new Set<string>();
  return table.map((row, line) => {
    const filled = Array.from({ length: width }, () => '');
    let at = 0;
    for (const cell of row) {
      while (taken.has(`${line} ${at}`)) at += 1;
      filled[at] = cell.text;
      for (let down = 0; down < cell.high; down += 1)
        for (let across = 0; across < cell.wide; across += 1) taken.add(`${line + down} ${at + across}`);
      at += cell.wide;
    }
    return filled;
  });
}

function tableLines(table: PrintedTable, layout: TextLayout): readonly string[] {
  const width = widthOf(table);
  switch (layout) {
    case 'pipes padded':
      return table.map(
        (row) => `${row.map(text).join(' | ')} |${'|'.repeat(Math.max(0, width - row.length))}`,
      );
    case 'pipes leading':
      return table.map(
        (row) => `| ${row.map(text).join(' | ')} |${'|'.repeat(Math.max(0, width - row.length))}`,
      );
    case 'markdown':
      return filledRows(table).flatMap((row, index) => [
        `| ${row.join(' | ')} |`,
        ...(index === 0 ? [`|${row.map(() => '---').join('|')}|`] : []),
      ]);
    case 'tabs':
      return filledRows(table).map((row) => row.join('\t'));
    case 'pipe after each cell':
      return table.flatMap((row) => [
        ...row.map((cell) => (cell.text === '' ? '|' : `${cell.text} |`)),
        ...(width - row.length > 1 ? ['|'.repeat(width - row.length)] : []),
      ]);
    case 'pipe between cells':
      return table.flatMap((row) => row.flatMap((cell) => [...(cell.text === '' ? [] : [cell.text]), '|']));
    case 'one cell per line':
      return table.flatMap((row) => row.map(text));
    case 'one cell per line, blank lines between':
      return table.flatMap((row) => row.flatMap((cell) => [cell.text, '']));
    case 'table on one line':
      return [`${table.flatMap((row) => row.map(text)).join(' | ')} |`];
    case 'whole report on one line':
      return [table.flatMap((row) => row.map(text)).join(' ')];
  }
}

export function asText(report: PrintedReport, layout: TextLayout): string {
  const lines = [
    report.title,
    report.head,
    ...report.sections.flatMap((section) => [
      section.heading,
      ...(section.text === '' ? [] : [section.text]),
      ...(section.table ? tableLines(section.table, layout) : []),
    ]),
    report.agency,
    report.date,
  ];
  if (layout !== 'whole report on one line') return lines.join('\n');
  return [lines.slice(0, 2).join('\n'), lines.slice(2, -2).join(' '), ...lines.slice(-2)].join('\n');
}

const row = (cells: readonly PrintedCell[]): string =>
  `<tr>${cells
    .map(
      (cell) =>
        `<td colspan="${cell.wide}" rowspan="${cell.high}"><p><span>${cell.text === '' ? '&nbsp;' : cell.text}</span></p></td>`,
    )
    .join('')}</tr>`;

export const htmlLayouts = ['page', 'layout tables', 'string in a script', 'paragraphs'] as const;
export type HtmlLayout = (typeof htmlLayouts)[number];

/** The report as a web page with what stands around it. */
export function asHtml(report: PrintedReport, layout: HtmlLayout): string {
  const table = (printed: PrintedTable): string =>
    layout === 'paragraphs'
      ? printed.flatMap((cells) => cells.map((cell) => `<p>${cell.text}</p>`)).join('\n')
      : `<table border="1"><tbody>${printed.map(row).join('\n')}</tbody></table>`;
  const body = [
    `<h1>${report.title}</h1><div>发布时间：2024-01-20 浏览次数：12 【打印】【关闭】</div>`,
    `<p>${report.head}</p>`,
    ...report.sections.map(
      (section) =>
        `<p><strong>${section.heading}</strong></p><p>${section.text}</p>${section.table ? table(section.table) : ''}`,
    ),
    `<p style="text-align:right">${report.agency}</p><p>${report.date}</p>`,
  ].join('\n');
  const inner =
    layout === 'layout tables'
      ? `<table><tr><td>首页</td><td>政务公开</td></tr><tr><td colspan="2"><table><tr><td>${body}</td></tr></table></td></tr></table>`
      : layout === 'string in a script'
        ? `<div id="content"></div><script>var content = "${body
            .replaceAll('"', String.raw`\"`)
            .replaceAll('/', String.raw`\/`)
            .replaceAll('\n', String.raw`\n`)}"; show(content);</script>`
        : body;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${report.title}</title></head><body><ul><li>首页</li><li>政府信息公开</li></ul>${inner}<div>版权所有 网站地图</div></body></html>`;
}
