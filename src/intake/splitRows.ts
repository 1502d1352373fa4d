import type { Block, Grid, SourceCell } from './document.ts';
import { sectionOf } from './headings.ts';
import { readFigure } from './figure.ts';

const hasFigure = (row: readonly SourceCell[]): boolean =>
  row.some((cell) => {
    const { kind } = readFigure(cell.text);
    return kind !== 'text' && kind !== 'blank';
  });

const sameColumns = (a: readonly SourceCell[], b: readonly SourceCell[]): boolean =>
  a.length === b.length && a.every((cell, index) => cell.width === b[index]?.width);

/**
 * A row that a page break cut in two stands at the foot of one page and at the head of the next: the half without
 * figures gives the other its words.
 */
export function joinSplitRows(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind !== 'grid' || before?.kind !== 'grid' || !isNextPage(before, block)) {
      joined.push(block);
      continue;
    }
    const [foot, head] = [before.rows.at(-1), block.rows[0]];
    if (
      !foot ||
      !head ||
      foot.length < 3 ||
      !sameColumns(foot, head) ||
      hasFigure(foot) === hasFigure(head)
    ) {
      joined.push(block);
      continue;
    }
    const whole = foot.map((cell, index) => ({
      ...(hasFigure(foot) ? cell : (head[index] ?? cell)),
      text: `${cell.text}${head[index]?.text ?? ''}`,
    }));
    joined[joined.length - 1] = { ...before, rows: [...before.rows.slice(0, -1), whole] };
    joined.push({ ...block, rows: block.rows.slice(1) });
  }
  return joined;
}

/** Prose that runs over a page's end is one paragraph. */
export function joinSplitParagraphs(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const runsOn =
      block.kind === 'paragraph' &&
      before?.kind === 'paragraph' &&
      before.page !== block.page &&
      before.text.length > 20 &&
      !/[。；：！？;:]$/.test(before.text) &&
      sectionOf(block.text) === null &&
      !/^[（(]?[一二三四五六七八九十]+[）)、]/.test(block.text);
    if (runsOn) joined[joined.length - 1] = { ...before, text: before.text + block.text };
    else joined.push(block);
  }
  return joined;
}

function isNextPage(before: Grid, after: Grid): boolean {
  const [left, right] = [before.rows.at(-1)?.[0]?.page, after.rows[0]?.[0]?.page];
  return left !== undefined && right === left + 1;
}
