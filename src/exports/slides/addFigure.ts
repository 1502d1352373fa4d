import type PptxGenJS from 'pptxgenjs';
import { briefingWords } from '../../words/briefingWords.ts';
import type { Deck, FittedTable, Slide } from './deck.ts';
import { besideCharts, bodyRoom, caveatBox, caveatSize, gridBoxes, page, type Box } from './slideLayout.ts';
import { cellMargin } from './tableFit.ts';
import { hex, slideFont } from './textXml.ts';

const face = { fontFace: slideFont, margin: 0 } as const;

/** Everything of a slide below its title: what it shows, of what, with which caveats, from where. */
export function addFigure(sheet: PptxGenJS.Slide, slide: Slide, language: Deck['language']): void {
  const lang = language === 'zh' ? 'zh-CN' : 'en-GB';
  const caveats = caveatBox(slide.caveats, briefingWords.more[language]);
  const room = bodyRoom(caveats);
  if (slide.subtitle)
    sheet.addText(slide.subtitle, {
      ...face,
      lang,
      ...{ x: page.x, y: page.subtitle, w: page.width - 2, h: 0.34, valign: 'middle' },
      ...{ fontSize: 13, color: hex('ink-2') },
    });
  if (slide.paragraphs.length > 0)
    sheet.addText(
      slide.paragraphs.map((text) => ({ text, options: { breakLine: true } })),
      { ...face, lang, ...room, fontSize: 18, color: hex('ink'), valign: 'top', paraSpaceAfter: 14 },
    );
  addBody(sheet, slide, room);
  if (caveats.lines.length > 0)
    sheet.addText(
      caveats.lines.map((text) => ({ text, options: { breakLine: true } })),
      {
        ...face,
        lang,
        ...{ x: page.x, y: caveats.y, w: page.width, h: caveats.height, valign: 'top' },
        ...{ fontSize: caveatSize, color: hex('ink-2') },
      },
    );
  sheet.addText(slide.source, {
    ...face,
    lang,
    ...{ x: page.x, y: page.foot, w: page.width - 0.8, h: 0.25, valign: 'middle' },
    ...{ fontSize: 9, color: hex('ink-2') },
  });
}

function addBody(sheet: PptxGenJS.Slide, { body, title }: Slide, room: Box): void {
  if (!body) return;
  const split = body.charts.length > 0 && body.table !== null;
  const left = split ? { ...room, w: room.w * 0.6 } : room;
  const right = split ? besideCharts(room) : room;
  const boxes = gridBoxes(body.charts.length, body.across, left);
  body.charts.forEach((chart, index) => {
    const box = boxes[index];
    // A place only: `withNativeCharts` puts the chart there.
    if (box)
      sheet.addChart('bar', [{ name: '', labels: [''], values: [0] }], {
        ...box,
        objectName: chart.title || title,
        altText: chart.description,
      });
  });
  if (body.table) addTable(sheet, body.table, right);
}

function addTable(sheet: PptxGenJS.Slide, table: FittedTable, room: Box): void {
  const border = { type: 'solid', pt: 0.5, color: hex('grid') } as const;
  const margin: PptxGenJS.Margin = [0, cellMargin, 0, cellMargin];
  const shared = { ...face, fontSize: table.fontSize, valign: 'middle', border, margin } as const;
  const rows = table.rows.map((row) =>
    row.map(({ text, fill, ink, align, bold, columns, rows: down }) => ({
      text,
      options: {
        ...shared,
        color: ink,
        align,
        bold,
        ...(fill ? { fill: { color: fill } } : {}),
        ...(columns > 1 ? { colspan: columns } : {}),
        ...(down > 1 ? { rowspan: down } : {}),
      },
    })),
  );
  sheet.addTable(rows, {
    x: room.x,
    y: room.y,
    w: room.w,
    colW: table.widths.map((share) => share * room.w),
    rowH: [...table.heights],
    objectName: table.name,
    autoPage: false,
  });
}
