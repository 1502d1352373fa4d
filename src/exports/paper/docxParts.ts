import {
  AlignmentType,
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  ExternalHyperlink,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { DeckTable } from '../slides/deck.ts';
import { hex } from '../slides/textXml.ts';
import type { FormCell, FormTable } from '../formTables.ts';
import type { PaperSource, PaperTable } from './briefingPaper.ts';

/** The text of a page 170 mm wide, in twentieths of a point. */
const textWidthTwips = 9638;

export function prose(text: string): Paragraph {
  return new Paragraph({ text: keptTogether(text), style: 'Body' });
}

export function small(text: string, alignment: Cell['align']): Paragraph {
  return new Paragraph({ style: 'Small', alignment, children: [new TextRun(keptTogether(text))] });
}

/** A number stays on the line of its sign and of its unit. */
export function keptTogether(text: string): string {
  return text.replace(/(?<=\d) (?=[\p{L}%▲])|(?<=[−+±≥≤<>]) (?=\d)/gu, '\u00a0');
}

const line = { style: BorderStyle.SINGLE, size: 4, color: hex('rule') } as const;
const heavy = { style: BorderStyle.SINGLE, size: 12, color: hex('ink') } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export interface Cell {
  readonly text: string;
  readonly isHead: boolean;
  readonly align: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold: boolean;
  readonly columns?: number;
  readonly rows?: number;
  /** Numbers of the comments on it. */
  readonly comments?: readonly number[];
}

/** A table whose head repeats on every page and whose rows stay whole; `widths` are shares of the text's width. */
export function gridOf(
  rows: readonly (readonly Cell[])[],
  headRows: number,
  widths: readonly number[],
): Table {
  const columnWidths = widths.map((share) => Math.floor(share * textWidthTwips));
  const cellOf = ({ text, isHead, align, bold, columns = 1, rows: down = 1, comments = [] }: Cell) =>
    new TableCell({
      columnSpan: columns,
      rowSpan: down,
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: hex('sunken'), color: 'auto' } } : {}),
      children: [
        new Paragraph({
          style: 'Cell',
          alignment: align,
          children: [
            ...comments.map((id) => new CommentRangeStart(id)),
            new TextRun({ text: keptTogether(text), bold }),
            ...comments.flatMap((id) => [
              new CommentRangeEnd(id),
              new TextRun({ children: [new CommentReference(id)] }),
            ]),
          ],
        }),
      ],
    });
  return new Table({
    width: { size: textWidthTwips, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: heavy,
      bottom: heavy,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({ tableHeader: index < headRows, cantSplit: true, children: cells.map(cellOf) }),
    ),
  });
}

/** A table with one row of head. */
export function tableOf({ head, rows }: PaperTable): Table {
  const first = head.length > 6 ? 0.3 : head.length > 5 ? 0.2 : 0.32;
  const cellsOf = (texts: readonly string[], isHead: boolean, bold: boolean) =>
    texts.map((text, index): Cell => ({
      ...{ text, isHead, bold },
      align: index === 0 ? AlignmentType.LEFT : isHead ? AlignmentType.CENTER : AlignmentType.RIGHT,
    }));
  return gridOf(
    [
      cellsOf(head, true, true),
      ...rows.map(({ name, cells, isSum }) => cellsOf([name, ...cells], false, isSum)),
    ],
    1,
    head.map((_, index) => (index === 0 ? first : (1 - first) / Math.max(1, head.length - 1))),
  );
}

/** A table of the form, laid out as the form is, with the comments on its cells. */
export function formTableOf(
  { head, groups, widths }: FormTable,
  commentsOn: (cell: string) => readonly number[] = () => [],
): Table {
  const cellOf = ({ kind, text, columns, rows: down, look, cell }: FormCell, index: number): Cell => {
    const isHead = kind === 'head' || kind === 'heading';
    const align = isHead && index > 0 ? AlignmentType.CENTER : AlignmentType.LEFT;
    return {
      ...{ text, isHead, columns, rows: down, comments: commentsOn(cell) },
      align: kind === 'figure' ? AlignmentType.RIGHT : align,
      bold: isHead || look === 'wrong',
    };
  };
  return gridOf(
    [...head, ...groups.flat()].map((row) => row.map(cellOf)),
    head.length,
    widths,
  );
}

/** A table that stands beside the charts on a slide. */
export function deckTableOf({ head, groups, widths }: DeckTable): Table {
  return gridOf(
    [...head, ...groups.flat()].map((row, r) => row.map((cell) => ({ ...cell, isHead: r < head.length }))),
    head.length,
    widths,
  );
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
