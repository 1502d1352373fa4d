import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type Table,
  convertMillimetersToTwip as mm,
} from 'docx';
import type { Words } from '../../words/words.ts';
import { docxStyles } from './docxStyles.ts';
import { small } from './docxParts.ts';

/** A paper of A4 pages: what runs along its edges, what stands on it and what is said beside it. */
interface Framed {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  /** Over every page and under it. */
  readonly head: string;
  readonly foot: string;
  readonly content: readonly (Paragraph | Table)[];
  readonly comments?: readonly ICommentOptions[];
  readonly words: Words;
}

/** The paper as the bytes of a Word file. */
export async function packed(framed: Framed): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, description, head, content, comments = [], words } = framed;
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description,
    styles: docxStyles(words),
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
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
        headers: { default: new Header({ children: [small(head, AlignmentType.RIGHT)] }) },
        footers: { default: footer(framed) },
        children: [...content],
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
}

function footer({ foot, words }: Framed): Footer {
  const { page, pageAfter: after, of } = words.paper;
  return new Footer({
    children: [
      small(foot, AlignmentType.LEFT),
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
