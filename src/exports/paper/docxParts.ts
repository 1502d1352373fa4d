import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { hex } from '../slides/textXml.ts';
import type { PaperSource, PaperTable } from './briefingPaper.ts';

/** The text of a page 170 mm wide, in twentieths of a point, and in px. */
export const textWidthTwips = 9638;
const textWidthPx = 643;
/** What a page has room for with a heading over it, and half a page: two figures of common height share one. */
const textHeightPx = 860;
const halfHeightPx = 395;
const commonHeightPx = 560;

export interface PaperPicture {
  /** A PNG. */
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export function words(text: string): Paragraph {
  return new Paragraph({ text, style: 'Body' });
}

/** A picture as wide as the text, whole on one page, with its words for those who do not see it. */
export function pictureOf({ data, width, height, alt }: PaperPicture, name: string): Paragraph {
  const natural = (height * textWidthPx) / width;
  const most = natural <= commonHeightPx ? halfHeightPx : textHeightPx;
  const scale = Math.min(textWidthPx / width, most / height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name, title: name, description: alt },
      }),
    ],
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: hex('rule') } as const;
const heavy = { style: BorderStyle.SINGLE, size: 12, color: hex('ink') } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table whose head repeats on every page and whose rows stay whole. */
export function tableOf({ head, rows }: PaperTable): Table {
  const first = Math.round(textWidthTwips * (head.length > 6 ? 0.3 : head.length > 5 ? 0.2 : 0.32));
  const rest = Math.floor((textWidthTwips - first) / Math.max(1, head.length - 1));
  const widths = head.map((_, index) => (index === 0 ? first : rest));
  const row = (cells: readonly string[], { isHead = false, isSum = false } = {}) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? rest, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 60, right: 60 },
            ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: hex('sunken'), color: 'auto' } } : {}),
            children: [
              new Paragraph({
                style: 'Cell',
                alignment:
                  index === 0 ? AlignmentType.LEFT : isHead ? AlignmentType.CENTER : AlignmentType.RIGHT,
                children: [new TextRun({ text, bold: isHead || isSum })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidthTwips, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: heavy,
      bottom: heavy,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      row(head, { isHead: true }),
      ...rows.map(({ name, cells, isSum }) => row([name, ...cells], { isSum })),
    ],
  });
}

export function sourceOf({ text, url }: PaperSource): Paragraph {
  const children: ParagraphChild[] = [new TextRun(text)];
  if (url)
    children.push(
      new TextRun('　'),
      new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: 'Hyperlink' })] }),
    );
  return new Paragraph({ style: 'Small', children });
}
