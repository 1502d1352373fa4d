import { AlignmentType, HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import { hex } from '../slides/textXml.ts';
import type { BriefingPaper } from './briefingPaper.ts';
import type { PaperPictures } from './paperPictures.ts';
import { figureOf, withChartParts, type PlacedChart } from './docxCharts.ts';
import { packed } from './docxFrame.ts';
import { formTableOf, keptTogether, sourceOf, small, tableOf, prose } from './docxParts.ts';

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
  author = paper.office || 'nianbao',
): Promise<Uint8Array<ArrayBuffer>> {
  const { content, charts } = body(paper, pictures);
  const { title, date, link: description, words } = paper;
  const foot = `${date}　${description}`;
  const file = await packed({ title, author, description, head: headText(paper), foot, content, words });
  return charts.length === 0 ? file : withChartParts(file, charts, words.deck.remarks);
}

function headText({ title, synthetic }: BriefingPaper): string {
  return synthetic === '' ? title : `${title}　${synthetic}`;
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
    ...(paper.office ? [small(paper.office, AlignmentType.CENTER)] : []),
    small(paper.subtitle, AlignmentType.CENTER),
    ...(paper.note.length > 0 ? [heading(words.briefing.note, HeadingLevel.HEADING_1)] : []),
    ...paper.note.map(prose),
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
