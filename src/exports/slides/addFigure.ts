import type PptxGenJS from 'pptxgenjs';
import { briefingWords } from '../../words/briefingWords.ts';
import type { Deck, DeckTable, Slide } from './deck.ts';
import { caveatBox, caveatSize, gridBoxes, page, type Box } from './slideLayout.ts';
import { hex, slideFont } from './textXml.ts';

const face = { fontFace: slideFont, margin: 0 } as const;

/** Everything of a slide below its title: what it shows, of what, with which caveats, from where. */
export function addFigure(sheet: PptxGenJS.Slide, slide: Slide, language: Deck['language']): void {
  const lang = language === 'zh' ? 'zh-CN' : 'en-GB';
  const caveats = caveatBox(slide.caveats, briefingWords.more[language]);
  const room: Box = { x: page.x, y: page.body, w: page.width, h: caveats.y - page.body - 0.12 };
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
  const right = split ? { ...room, x: room.x + room.w * 0.63, w: room.w * 0.37 } : room;
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

function addTable(sheet: PptxGenJS.Slide, table: DeckTable, room: Box): void {
  const rows = table.rows.length + 1;
  const height = Math.min(room.h / rows, 0.4);
  const border = { type: 'solid', pt: 0.5, color: hex('grid') } as const;
  const cell = { ...face, fontSize: table.fontSize, valign: 'middle', border } as const;
  const margin: PptxGenJS.Margin = [0, 0.06, 0, 0.06];
  const head = table.head.map((text, index) => ({
    text,
    options: {
      ...cell,
      margin,
      bold: true,
      color: hex('ink'),
      fill: { color: hex('sunken') },
      align: index === 0 ? ('left' as const) : ('center' as const),
    },
  }));
  const body = table.rows.map((row) =>
    row.map(({ text, fill, ink, align, bold }) => ({
      text,
      options: { ...cell, margin, color: ink, align, bold, ...(fill ? { fill: { color: fill } } : {}) },
    })),
  );
  sheet.addTable([head, ...body], {
    x: room.x,
    y: room.y,
    w: room.w,
    colW: table.widths.map((share) => share * room.w),
    rowH: Array.from({ length: rows }, () => height),
    objectName: table.name,
    autoPage: false,
  });
}
