import type { Block, Grid, SourceCell } from './document.ts';
import { sectionOf } from './headings.ts';
import { disclosureWords } from './disclosureWords.ts';
import { readFigure } from './figure.ts';
import { plainLabel } from './label.ts';
import { requestWords } from './requestWords.ts';

const hasFigure = (row: readonly SourceCell[]): boolean =>
  row.some((cell) => {
    const { kind } = readFigure(cell.text);
    return kind !== 'text' && kind !== 'blank';
  });

/** The cells of the next page's row under those of the foot row; cells merged from above stand before them again. */
function continuing(foot: readonly SourceCell[], head: readonly SourceCell[]): readonly SourceCell[] | null {
  if (head.length < foot.length) return null;
  const under = head.slice(-foot.length);
  return foot.every((cell, index) => cell.width === under[index]?.width) ? under : null;
}

const ownWords = new Set(
  [...Object.values(disclosureWords), ...Object.values(requestWords)].map(([official]) => official),
);

/** Whether the row's words are a label of their own and not the rest of one. */
function hasOwnLabel(row: readonly SourceCell[]): boolean {
  return row.some(
    ({ text }) =>
      /^\s*([(（]?[一二三四五六七八]\s*[)）、]|\d\s*[.、．])/.test(text) || ownWords.has(plainLabel(text)),
  );
}

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
    const under = foot && head && foot.length >= 3 ? continuing(foot, head) : null;
    if (!foot || !under || !isOneRow(foot, under)) {
      joined.push(block);
      continue;
    }
    const whole = foot.map((cell, index) => ({
      ...(hasFigure(foot) ? cell : (under[index] ?? cell)),
      text: `${cell.text}${under[index]?.text ?? ''}`,
    }));
    joined[joined.length - 1] = { ...before, rows: [...before.rows.slice(0, -1), whole] };
    joined.push({ ...block, rows: block.rows.slice(1) });
  }
  return joined;
}

/** Halves of one row: figures in one of them only, over or under empty cells, and the lower has no label of its own. */
function isOneRow(foot: readonly SourceCell[], head: readonly SourceCell[]): boolean {
  if (hasFigure(foot) === hasFigure(head) || hasOwnLabel(head)) return false;
  const [figures, rest] = hasFigure(foot) ? [foot, head] : [head, foot];
  return figures.every((cell, index) => !hasFigure([cell]) || rest[index]?.text.trim() === '');
}

/** Prose that runs over a page's end is one paragraph. */
export function joinSplitParagraphs(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const runsOn =
      block.kind === 'paragraph' &&
      before?.kind === 'paragraph' &&
      before.where.page !== block.where.page &&
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
  const [left, right] = [before.rows.at(-1)?.[0]?.where.page, after.rows[0]?.[0]?.where.page];
  return left !== undefined && right === left + 1;
}
