import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
  convertMillimetersToTwip as mm,
} from 'docx';
import { hex } from '../slides/textXml.ts';
import type { BriefingPaper } from './briefingPaper.ts';
import type { PaperPictures } from './paperPictures.ts';
import { figureOf, withChartParts, type PlacedChart } from './docxCharts.ts';
import { docxStyles } from './docxStyles.ts';
import { formTableOf, keptTogether, sourceOf, tableOf, prose } from './docxParts.ts';

/** The briefing as a file to save. */
export async function paperFile(
  paper: BriefingPaper,
  pictures: PaperPictures,
  author?: string,
): Promise<Blob> {
  return new Blob([await writeDocx(paper, pictures, author)], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}

/** The briefing as a Word file: real headings, tables and charts; `author` stands in its properties. */
export async function writeDocx(
  paper: BriefingPaper,
  pictures: PaperPictures,
  author = 'nianbao',
): Promise<Uint8Array<ArrayBuffer>> {
  const { content, charts } = body(paper, pictures);
  const file = new Document({
    title: paper.title,
    creator: author,
    lastModifiedBy: author,
    description: paper.link,
    styles: docxStyles(paper.words),
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              top: mm(25),
              bottom: mm(22),
              left: mm(20),
              right: mm(20),
              header: mm(12),
              footer: mm(10),
            },
          },
        },
        headers: { default: new Header({ children: [small(headText(paper), AlignmentType.RIGHT)] }) },
        footers: { default: footer(paper) },
        children: content,
      },
    ],
  });
  const packed = new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
  return charts.length === 0 ? packed : withChartParts(packed, charts, paper.words.deck.remarks);
}

function headText({ title, synthetic }: BriefingPaper): string {
  return synthetic === '' ? title : `${title}　${synthetic}`;
}

function small(text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  return new Paragraph({ style: 'Small', alignment, children: [new TextRun(keptTogether(text))] });
}

function footer({ date, link, words }: BriefingPaper): Footer {
  const { page, pageAfter, of } = words.paper;
  const after = pageAfter;
  return new Footer({
    children: [
      small(`${date}　${link}`, AlignmentType.LEFT),
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [
              `${page} `,
              PageNumber.CURRENT,
              ` ${after}${after ? '　' : ''}${of} `,
              PageNumber.TOTAL_PAGES,
              ` ${after}`,
            ],
          }),
        ],
      }),
    ],
  });
}

interface Body {
  readonly content: (Paragraph | Table)[];
  readonly charts: readonly PlacedChart[];
}

function body(paper: BriefingPaper, pictures: PaperPictures): Body {
  const { words } = paper;
  let charts: readonly PlacedChart[] = [];
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ text: keptTogether(text), heading: level, keepNext: true });
  const content = [
    heading(paper.title, HeadingLevel.TITLE),
    ...(paper.synthetic
      ? [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: paper.synthetic, bold: true, color: hex('doubt') })],
          }),
        ]
      : []),
    small(paper.subtitle, AlignmentType.CENTER),
    heading(words.paper.summary, HeadingLevel.HEADING_1),
    ...paper.summary.map(prose),
    heading(words.paper.figures, HeadingLevel.HEADING_1),
    ...paper.tables.flatMap((table) => [
      heading(table.caption, HeadingLevel.HEADING_2),
      tableOf(table),
      small(table.note, AlignmentType.LEFT),
    ]),
    heading(words.paper.charts, HeadingLevel.HEADING_1),
    ...paper.figures.flatMap(({ id, heading: text, tables }, index) => {
      const picture = pictures.get(id);
      if (tables.length === 0) {
        const place = { id: index + 1, name: text, firstChart: charts.length + 1, words };
        const made = picture ? figureOf(picture, place) : null;
        charts = charts.concat(made?.charts ?? []);
        return [heading(text, HeadingLevel.HEADING_2), ...(made?.content ?? [])];
      }
      return [
        heading(text, HeadingLevel.HEADING_2),
        ...tables.flatMap((table) => [heading(table.caption, HeadingLevel.HEADING_3), formTableOf(table)]),
      ];
    }),
    heading(words.paper.findings, HeadingLevel.HEADING_1),
    ...(paper.findings.intro ? [prose(paper.findings.intro)] : []),
    ...paper.findings.items.flatMap(({ head, sentence }) => [
      new Paragraph({ style: 'Body', keepNext: true, children: [new TextRun({ text: head, bold: true })] }),
      prose(sentence),
    ]),
    ...(paper.findings.more ? [prose(paper.findings.more)] : []),
    heading(words.paper.filing, HeadingLevel.HEADING_1),
    ...paper.filing.map(prose),
    heading(words.paper.notes, HeadingLevel.HEADING_1),
    ...paper.notes.map((note) => small(note, AlignmentType.LEFT)),
    heading(words.paper.sources, HeadingLevel.HEADING_2),
    ...paper.sources.map(sourceOf),
  ];
  return { content, charts };
}
