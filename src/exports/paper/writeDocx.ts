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
  convertMillimetersToTwip as mm,
} from 'docx';
import { hex } from '../slides/textXml.ts';
import type { BriefingPaper } from './briefingPaper.ts';
import type { PaperPictures } from './paperPictures.ts';
import { docxStyles } from './docxStyles.ts';
import { formTableOf, pictureOf, sourceOf, tableOf, prose } from './docxParts.ts';

/** The briefing as a file to save. */
export async function paperFile(paper: BriefingPaper, pictures: PaperPictures): Promise<Blob> {
  return new Blob([await writeDocx(paper, pictures)], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}

/** The briefing as a Word file: real headings, real tables, pictures with their words. */
export async function writeDocx(
  paper: BriefingPaper,
  pictures: PaperPictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: paper.title,
    creator: 'nianbao',
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
        children: body(paper, pictures),
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
}

function headText({ title, synthetic }: BriefingPaper): string {
  return synthetic === '' ? title : `${title}　${synthetic}`;
}

function small(text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  return new Paragraph({ style: 'Small', alignment, children: [new TextRun(text)] });
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

function body(paper: BriefingPaper, pictures: PaperPictures): (Paragraph | ReturnType<typeof tableOf>)[] {
  const { words } = paper;
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ text, heading: level, keepNext: true });
  return [
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
      if (tables.length === 0)
        return [
          heading(text, HeadingLevel.HEADING_2),
          ...(picture ? [pictureOf(picture, { id: index + 1, name: text, words })] : []),
        ];
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
}
