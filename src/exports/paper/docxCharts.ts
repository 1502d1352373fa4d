import {
  AlignmentType,
  ImageRun,
  Paragraph,
  type Table,
  type IContext,
  type IImageOptions,
  type IXmlableObject,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { chartXml } from '../slides/chartXml.ts';
import type { Words } from '../../words/words.ts';
import type { DeckChart, FigureBody } from '../slides/deck.ts';
import { themeXml } from '../slides/masterXml.ts';
import { chartWorkbook } from '../slides/xlsxPart.ts';
import { zipped } from '../zipped.ts';
import { deckTableOf, keptTogether, prose } from './docxParts.ts';
import type { PaperPicture } from './paperPictures.ts';

/** A native chart as it stands in the text, its size in px; `number` is unique in the document. */
export interface PlacedChart {
  readonly chart: DeckChart;
  readonly number: number;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const emuPerPx = 9525;
/** Pictures are numbered from 1, charts from here: a paper has fewer figures. */
const firstChartId = 1000;

/** The text of a page 170 mm wide, in px. */
const textWidthPx = 643;
/** What a page has room for with a heading over it, and half a page: two figures of common height share one. */
const textHeightPx = 860;
const halfHeightPx = 395;
const commonHeightPx = 560;

/**
 * A picture that stands in for native charts: programs that know Word of 2010 show the charts, which can be edited,
 * all others the picture.
 */
export class ChartsRun extends ImageRun {
  readonly #charts: readonly PlacedChart[];

  constructor(picture: IImageOptions, charts: readonly PlacedChart[]) {
    super(picture);
    this.#charts = charts;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const run = super.prepForXml(context);
    const inside: unknown = run?.['w:r'];
    if (this.#charts.length === 0 || !Array.isArray(inside)) return run;
    const choice = { 'mc:Choice': [{ _attr: { Requires: 'w14' } }, ...this.#charts.map(inlineChart)] };
    return { 'w:r': [{ 'mc:AlternateContent': [choice, { 'mc:Fallback': inside }] }] };
  }
}

function inlineChart({ chart, number, name, width, height }: PlacedChart) {
  const extent = { cx: Math.round(width * emuPerPx), cy: Math.round(height * emuPerPx) };
  const id = firstChartId + number;
  const frame = [
    { _attr: { distT: 0, distB: 0, distL: 0, distR: 0 } },
    { 'wp:extent': { _attr: extent } },
    { 'wp:effectExtent': { _attr: { l: 0, t: 0, r: 0, b: 0 } } },
    { 'wp:docPr': { _attr: { id, name, descr: chart.description } } },
    { 'wp:cNvGraphicFramePr': {} },
    {
      'a:graphic': [
        { _attr: { 'xmlns:a': `${drawing}/main` } },
        {
          'a:graphicData': [
            { _attr: { uri: `${drawing}/chart` } },
            { 'c:chart': { _attr: { 'xmlns:c': `${drawing}/chart`, 'r:id': `rIdChart${number}` } } },
          ],
        },
      ],
    },
  ];
  return { 'w:drawing': [{ 'wp:inline': frame }] };
}

/** What stands for a figure: its charts, or the picture; numbers are unique in the document. */
interface FigurePlace {
  readonly id: number;
  readonly name: string;
  readonly firstChart: number;
  readonly words: Words;
}

/**
 * A figure as wide as the text, its picture whole on one page, with its words for those who do not see it; what
 * failed is named where it would stand. Charts come with what they cannot say themselves.
 */
export function figureOf(
  picture: PaperPicture,
  { id, name, firstChart, words }: FigurePlace,
): { readonly content: readonly (Paragraph | Table)[]; readonly charts: readonly PlacedChart[] } {
  if ('failure' in picture)
    return { content: [prose(words.paper.pictureFailed(picture.failure))], charts: [] };
  const { data, width, height, alt, native } = picture;
  const natural = (height * textWidthPx) / width;
  const most = natural <= commonHeightPx ? halfHeightPx : textHeightPx;
  const scale = Math.min(textWidthPx / width, most / height);
  const charts = (native?.bodies ?? []).flatMap(placedCharts).map((placed, index) => ({
    ...placed,
    number: firstChart + index,
    name: placed.chart.title || name,
  }));
  const drawn = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: native ? 60 : 240 },
    children: [
      new ChartsRun(
        {
          type: 'png',
          data,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          // The library numbers every picture 1.
          altText: { id: String(id), name, title: name, description: alt },
        },
        charts,
      ),
    ],
  });
  if (!native) return { content: [drawn], charts };
  const small = (text: string) => new Paragraph({ style: 'Small', text: keptTogether(text) });
  const tables = native.bodies.flatMap(({ table }) => (table ? [deckTableOf(table), small('')] : []));
  const unit = new Paragraph({ style: 'Small', keepNext: true, text: keptTogether(native.unit) });
  return { content: [unit, drawn, ...tables, ...native.told.map(small)], charts };
}

/** Room of a chart among the words: half the text's width where there are several, as high as its bars ask. */
function placedCharts({
  charts,
  across,
}: FigureBody): readonly Pick<PlacedChart, 'chart' | 'width' | 'height'>[] {
  const small = across > 1;
  return charts.map((chart) => ({
    // Words of a slide are too large beside those of a page.
    chart: { ...chart, small: true },
    width: small ? Math.floor(textWidthPx / 2) - 2 : textWidthPx,
    height: chart.form === 'bars' ? 70 + 26 * chart.categories.length : small ? 230 : 340,
  }));
}

/** The file with the parts its charts refer to: chart, workbook, and the theme their colours are named in. */
export function withChartParts(
  file: Uint8Array,
  charts: readonly PlacedChart[],
  remarks: string,
): Uint8Array<ArrayBuffer> {
  const parts = new Map<string, string | Uint8Array>(
    Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/')),
  );
  const insert = (path: string, end: string, added: readonly string[]) => {
    const text = parts.get(path);
    const before = text instanceof Uint8Array ? strFromU8(text) : (text ?? '');
    parts.set(
      path,
      before.replace(end, () => `${added.join('')}${end}`),
    );
  };
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  for (const { chart, number } of charts) {
    const book = `embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
    parts.set(`word/charts/chart${number}.xml`, chartXml(chart));
    parts.set(`word/${book}`, chartWorkbook(chart, remarks));
    parts.set(
      `word/charts/_rels/chart${number}.xml.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'package', `../${book}`)}</Relationships>`,
    );
  }
  parts.set('word/theme/theme1.xml', themeXml());
  insert('word/_rels/document.xml.rels', '</Relationships>', [
    relation('rIdTheme', 'theme', 'theme/theme1.xml'),
    ...charts.map(({ number }) => relation(`rIdChart${number}`, 'chart', `charts/chart${number}.xml`)),
  ]);
  const override = (path: string, type: string) =>
    `<Override PartName="/word/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  insert('[Content_Types].xml', '</Types>', [
    '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>',
    override('theme/theme1.xml', 'theme'),
    ...charts.map(({ number }) => override(`charts/chart${number}.xml`, 'drawingml.chart')),
  ]);
  return zipped(parts);
}
