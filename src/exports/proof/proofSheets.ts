import { contentsSheet, coverSheet, figureCell, headCell, labelled, yearCell } from '../sheet/bookCells.ts';
import type { BookCell, BookSheet } from '../sheet/workbook.ts';
import { byOffice, tallyOf, type ProofDraft, type ProofList } from './proofList.ts';

/** The sheets of a list of proofs: cover, contents, the drafts with their verdicts, and what to look at, by office. */
export function proofSheets({ drafts, words, ...about }: ProofList): readonly BookSheet[] {
  const { title, tally } = words.proof;
  const columns = { ...words.findingList.columns, ...words.proof.columns };
  const sorted = [...byOffice(drafts).values()].flat();
  const cover = coverSheet(words, {
    ...about,
    title,
    stated: tally(tallyOf(drafts)),
    synthetic: drafts.some(({ report }) => report?.synthetic === true),
    lines: [labelled(words.deck.madeOn, about.madeOn)],
    notes: [words.findingList.blank],
    link: null,
  });
  const whose = ({ office, year, file }: ProofDraft): readonly BookCell[] => [
    { value: office },
    year === null ? { value: null } : yearCell(year, words),
    { value: file },
  ];
  const head = [columns.agency, columns.year, columns.file];
  const verdicts: BookSheet = {
    name: columns.verdict,
    frozen: [1, 1],
    isFiltered: true,
    rows: [
      [...head, columns.verdict, columns.open].map(headCell),
      ...sorted.map((draft) => [
        ...whose(draft),
        { value: draft.said.join(words.paper.dot) },
        { value: draft.report ? draft.items.filter(({ done }) => done === '').length : null },
      ]),
    ],
  };
  const { left, leftValue, right, rightValue, difference, cells } = words.findingList.columns;
  const listed: BookSheet = {
    name: words.intake.walk,
    frozen: [1, 1],
    isFiltered: true,
    rows: [
      [
        ...[...head, columns.kind, columns.place, columns.now, columns.sentence],
        ...[left, leftValue, right, rightValue, difference, columns.done, cells],
      ].map(headCell),
      ...sorted.flatMap((draft) =>
        draft.items.map((item) => [
          ...whose(draft),
          ...[item.kind, item.place].map((value) => ({ value })),
          item.now ? figureCell(item.now, 'count', words) : { value: null },
          { value: item.sentence },
          { value: item.left ? words.saySide(item.left.expression) : null },
          { value: item.left?.value ?? null },
          { value: item.right ? words.saySide(item.right.expression) : null },
          { value: item.right?.value ?? null },
          { value: item.difference },
          { value: item.done },
          { value: item.cells.join(' ') },
        ]),
      ),
    ],
  };
  const contents = contentsSheet(words, [
    { sheet: cover, about: words.sheet.contentsOf.cover },
    { sheet: verdicts, about: columns.verdict },
    { sheet: listed, about: columns.sentence },
  ]);
  return [cover, contents, verdicts, listed];
}
