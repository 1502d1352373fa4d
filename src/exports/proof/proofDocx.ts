import { AlignmentType, HeadingLevel, Paragraph, type ICommentOptions, type Table } from 'docx';
import { measuredText } from '../../words/measuredText.ts';
import type { Words } from '../../words/words.ts';
import { formTablesOf } from '../formTables.ts';
import { formTableOf, gridOf, keptTogether, prose, small, type Cell } from '../paper/docxParts.ts';
import { packed } from '../paper/docxFrame.ts';
import { byOffice, tallyOf, type ProofDraft, type ProofItem, type ProofList } from './proofList.ts';

/**
 * The list as a Word file: by office each draft's verdict and what to look at, then its tables with a comment of Word
 * at every cell in question, which says the equation.
 */
export async function proofDocx({ drafts, words, madeOn }: ProofList): Promise<Uint8Array<ArrayBuffer>> {
  const { title, tally, columns } = words.proof;
  const comments: ICommentOptions[] = [];
  const comment = (item: ProofItem): number => {
    const text = words.format.named(item.kind, item.sentence);
    comments.push({
      id: comments.length,
      author: words.proof.title,
      date: new Date(`${madeOn}T00:00:00Z`),
      children: [text, item.done].filter((said) => said !== '').map((said) => new Paragraph(said)),
    });
    return comments.length - 1;
  };
  const offices = byOffice(drafts);
  const isSynthetic = drafts.some(({ report }) => report?.synthetic === true);
  const content = [
    heading(title, HeadingLevel.TITLE),
    ...(isSynthetic ? [small(words.figure.synthetic, AlignmentType.CENTER)] : []),
    prose(tally(tallyOf(drafts))),
    ...(drafts.length > 1
      ? [
          gridOf(
            [
              textRow(
                [
                  words.findingList.columns.agency,
                  words.findingList.columns.year,
                  columns.file,
                  columns.verdict,
                ],
                true,
              ),
              ...[...offices.values()]
                .flat()
                .map(({ office, year, file, said }) =>
                  textRow([office, `${year ?? ''}`, file, said.join(words.paper.dot)], false),
                ),
            ],
            1,
            [0.3, 0.1, 0.25, 0.35],
          ),
        ]
      : []),
    ...[...offices].flatMap(([office, those]) => [
      heading(office, HeadingLevel.HEADING_1),
      ...those.flatMap((draft) => draftParts(draft, comment, words)),
    ]),
  ];
  const date = words.format.named(words.deck.madeOn, madeOn);
  return packed({
    title,
    head: title,
    foot: date,
    description: '',
    author: 'nianbao',
    content,
    comments,
    words,
  });
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text: keptTogether(text), heading: level, keepNext: true });
}

function textRow(texts: readonly string[], isHead: boolean): readonly Cell[] {
  return texts.map((text) => ({ text, isHead, bold: isHead, align: AlignmentType.LEFT }));
}

function draftParts(
  { year, file, said, items, report }: ProofDraft,
  comment: (item: ProofItem) => number,
  words: Words,
): readonly (Paragraph | Table)[] {
  const columns = { ...words.findingList.columns, ...words.proof.columns };
  const about = [...(year === null ? [] : [words.format.year(`${year}`)]), file].join(words.format.dot);
  const parts = [heading(about, HeadingLevel.HEADING_2), prose(said.join(words.paper.dot))];
  if (!report) return parts;
  if (items.length === 0) return [...parts, prose(words.intake.walkNone)];
  const list = gridOf(
    [
      textRow(
        [columns.number, columns.kind, columns.place, columns.now, columns.sentence, columns.done],
        true,
      ),
      ...items.map(({ kind, place, now, sentence, done }, index) =>
        textRow(
          [`${index + 1}`, kind, place, now ? measuredText(now, 'count', words) : '', sentence, done],
          false,
        ),
      ),
    ],
    1,
    [0.07, 0.11, 0.22, 0.1, 0.38, 0.12],
  );
  const told = new Map<string, number[]>();
  for (const item of items) {
    const [cell] = item.cells;
    if (cell === undefined) continue;
    told.set(cell, [...(told.get(cell) ?? []), comment(item)]);
  }
  const tables = formTablesOf(report, new Set(), words);
  return [
    ...parts,
    list,
    heading(words.intake.tables, HeadingLevel.HEADING_3),
    ...tables.flatMap((table) => [
      heading(table.caption, HeadingLevel.HEADING_3),
      formTableOf(table, (cell) => told.get(cell) ?? []),
    ]),
  ];
}
