import type { Words } from '../../words/words.ts';
import { escapeXml } from '../xmlText.ts';
import type { Deck, DeckCell, FittedTable, Slide } from './deck.ts';
import { numberXml } from './masterXml.ts';
import {
  badgeXml,
  emu,
  nameXml,
  paragraphsXml,
  partXml,
  placedXml,
  placeXml,
  shapesXml,
  type Place,
  type Look,
} from './shapeXml.ts';
import {
  besideCharts,
  bodyRoom,
  caveatBox,
  gridBoxes,
  page,
  titleSize,
  wordsWidth,
  type Box,
} from './slideLayout.ts';
import { cellMargin } from './tableFit.ts';
import { hex, solidXml } from './textXml.ts';

/** Said again on each slide: LibreOffice does not take them from the layout for the foot. */
const footWords: Look = { size: 9, colour: hex('ink-2'), align: 'left', own: true };

/** One slide; `chartIds` are the relationships of its charts, in order. */
export function slideXml(slide: Slide, chartIds: readonly string[], words: Words): string {
  // The shapes are numbered in the order they are read out.
  let id = 1;
  const next = () => (id += 1);
  const said = (place: Place, texts: readonly string[], look: Look = {}, box?: Box) =>
    texts.some((text) => text !== '')
      ? [placedXml(next(), place, paragraphsXml(texts, words, look), box)]
      : [];
  const isCover = slide.kind === 'cover';
  const size = titleSize(slide.title);
  const title = paragraphsXml([slide.title], words, isCover || size === 24 ? {} : { size });
  const caveats = caveatBox(slide.caveats, words.deck.more);
  const { y, height } = caveats;
  const badge = wordsWidth(slide.synthetic, 12) + 0.3;
  const shapes = [
    placedXml(next(), 'title', title),
    ...said('subtitle', [slide.subtitle]),
    ...(slide.synthetic
      ? [
          badgeXml(
            next(),
            slide.synthetic,
            isCover
              ? { x: 0.9, y: 1.35, w: badge, h: 0.34 }
              : { x: page.x + page.width - badge, y: page.subtitle, w: badge, h: 0.34 },
            words,
          ),
        ]
      : []),
    ...said('body', slide.paragraphs),
    ...bodyXml(slide, bodyRoom(caveats), chartIds, next, words),
    ...said('caveats', caveats.lines, {}, { x: page.x, y, w: page.width, h: height }),
    ...said('footer', [slide.source], footWords),
    ...said('date', [slide.date], { ...footWords, align: 'right' }),
    ...(isCover ? [] : [placedXml(next(), 'number', numberXml(words))]),
  ];
  return partXml(
    'sld',
    `<p:cSld>${shapesXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  );
}

function bodyXml(
  { body, title }: Slide,
  room: Box,
  chartIds: readonly string[],
  next: () => number,
  words: Words,
): readonly string[] {
  if (!body) return [];
  const split = body.charts.length > 0 && body.table !== null;
  const boxes = gridBoxes(body.charts.length, body.across, split ? { ...room, w: room.w * 0.6 } : room);
  const charts = body.charts.map((chart, index) =>
    frameXml(
      nameXml(next(), chart.title || title, chart.description),
      boxes[index] ?? room,
      `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${chartIds[index] ?? ''}"/></a:graphicData>`,
    ),
  );
  if (!body.table) return charts;
  const box = split ? besideCharts(room) : room;
  const content = `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${tableXml(body.table, box, words)}</a:graphicData>`;
  const height = body.table.heights.reduce((sum, one) => sum + one, 0);
  return [...charts, frameXml(nameXml(next(), body.table.name, title), { ...box, h: height }, content)];
}

function frameXml(name: string, box: Box, content: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr>${name}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placeXml(box, 'p:xfrm')}<a:graphic>${content}</a:graphic></p:graphicFrame>`;
}

/** The first row is its head, which a screen reader reads with each cell. */
function tableXml({ rows, widths, heights, fontSize }: FittedTable, box: Box, words: Words): string {
  const grid = widths.map((share) => `<a:gridCol w="${emu(share * box.w)}"/>`);
  // Places that a cell from above reaches into, by row and column.
  const covered = new Map<string, number>();
  const lines = rows.map((row, r) => {
    const cells: string[] = [];
    let left = [...row];
    for (let c = 0; c < widths.length;) {
      const columns = covered.get(`${r} ${c}`);
      const [cell, ...rest] = left;
      if (columns !== undefined || !cell) {
        cells.push(coveredXml({ down: columns !== undefined, across: false }));
        for (let more = 1; more < (columns ?? 1); more += 1)
          cells.push(coveredXml({ down: true, across: true }));
        c += columns ?? 1;
        continue;
      }
      left = rest;
      cells.push(cellXml(cell, fontSize, words));
      for (let more = 1; more < cell.columns; more += 1)
        cells.push(coveredXml({ down: false, across: true, rows: cell.rows }));
      for (let down = 1; down < cell.rows; down += 1) covered.set(`${r + down} ${c}`, cell.columns);
      c += cell.columns;
    }
    return `<a:tr h="${emu(heights[r] ?? 0)}">${cells.join('')}</a:tr>`;
  });
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid.join('')}</a:tblGrid>${lines.join('')}</a:tbl>`;
}

const sides = ['L', 'R', 'T', 'B'] as const;
const edges = sides.map((side) => `<a:ln${side} w="6350">${solidXml(hex('grid'))}</a:ln${side}>`).join('');

function cellXml(
  { text, fill, ink, align, bold, columns, rows }: DeckCell,
  size: number,
  words: Words,
): string {
  const spans = `${rows > 1 ? ` rowSpan="${rows}"` : ''}${columns > 1 ? ` gridSpan="${columns}"` : ''}`;
  const inside = paragraphsXml([text], words, { size, bold, colour: ink, align });
  const margin = emu(cellMargin);
  return `<a:tc${spans}><a:txBody><a:bodyPr/><a:lstStyle/>${inside}</a:txBody><a:tcPr marL="${margin}" marR="${margin}" marT="0" marB="0" anchor="ctr">${edges}${fill ? solidXml(fill) : '<a:noFill/>'}</a:tcPr></a:tc>`;
}

function coveredXml({ down, across, rows = 1 }: { down: boolean; across: boolean; rows?: number }): string {
  const merged = `${rows > 1 ? ` rowSpan="${rows}"` : ''}${across ? ' hMerge="1"' : ''}${down ? ' vMerge="1"' : ''}`;
  return `<a:tc${merged}><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="zh-CN"/></a:p></a:txBody><a:tcPr>${edges}</a:tcPr></a:tc>`;
}

/** What the speaker reads. */
export function notesXml({ notes }: Slide, words: Words): string {
  const image = `<p:sp><p:nvSpPr>${nameXml(2, 'slide')}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const inside = paragraphsXml(notes.split('\n'), words);
  const body = `<p:sp><p:nvSpPr>${nameXml(3, 'notes')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${inside}</p:txBody></p:sp>`;
  return partXml(
    'notes',
    `<p:cSld>${shapesXml([image, body])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  );
}

/** Names in a file's own properties. */
export function propertiesXml({ title }: Deck): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>nianbao</dc:creator></cp:coreProperties>`;
}
