import { readFigure } from './figure.ts';

/**
 * How the tables of a plain text keep their cells apart. `pipes`: one row per line; `pipeAfter`: `cell |`, one per
 * line; `pipeBetween`: a lone `|` on its own line between cells; `lines`: one cell per line, with or without blank
 * lines between; `spaces`: blanks only.
 */
export type TextLayout = 'pipes' | 'pipeAfter' | 'pipeBetween' | 'lines';

interface Tally {
  rows: number;
  after: number;
  lone: number;
  bare: number;
}

/** The layout of the lines of one table, by which kind of line prevails. */
export function layoutOf(lines: readonly string[]): TextLayout {
  const tally: Tally = { rows: 0, after: 0, lone: 0, bare: 0 };
  for (const line of lines) {
    const text = line.trim();
    if (text === '' || /^\|[|\s]*\|$/.test(text)) continue;
    if (text === '|') tally.lone += 1;
    else if (/^\|?[^|\t]+\|+(?:\s+\|+)?$/.test(text)) tally.after += 1;
    else if (/[|\t]/.test(line.trim())) tally.rows += 1;
    else tally.bare += 1;
  }
  if (tally.rows >= 2 && tally.rows >= tally.after) return 'pipes';
  // A table of blanks has more lone pipes than cells; only bare words between pipes tell `pipeBetween`.
  if (tally.after > 2 && tally.after >= tally.bare) return 'pipeAfter';
  if (tally.lone > 2) return 'pipeBetween';
  return tally.rows > 0 ? 'pipes' : 'lines';
}

/** `| a | b |`, `a | b |||` and tabs: the cells of a row; a Markdown rule is no row. */
export function splitRow(line: string): readonly string[] {
  const separator = line.includes('\t') && !line.includes('|') ? '\t' : '|';
  if (/^[\s|:-]*-[\s|:-]*$/.test(line) && line.includes('|') && line.includes('--')) return [];
  // ` | | 5` begins with an empty cell, `| a | b |` does not.
  const text = separator === '|' ? line.replace(/^\s{2,}|\s+$/g, '').replace(/^\|(?=.*[^|\s])/, '') : line;
  const cells = text.split(separator).map((cell) => cell.trim());
  if (cells.length > 1 && cells.at(-1) === '' && separator === '|') cells.pop();
  return cells;
}

const isFigure = (token: string): boolean =>
  readFigure(token).kind === 'number' || token === '/' || token === '—';

/**
 * A line whose cells are kept apart by blanks only: words first, figures after them (`重复申请 0 0 0 0 0 0 0`), or
 * several such runs (a table collapsed into one line). `null` for prose.
 */
export function splitSpaced(line: string): readonly (readonly string[])[] | null {
  const tokens = line.trim().split(/\s+/);
  if (tokens.length < 2 || !tokens.some(isFigure)) return null;
  const rows: string[][] = [];
  let words: string[] = [];
  let figures: string[] = [];
  const close = (): void => {
    if (words.length + figures.length > 0) rows.push([...words, ...figures]);
    words = [];
    figures = [];
  };
  for (const token of tokens) {
    if (isFigure(token)) {
      figures.push(token);
      continue;
    }
    if (figures.length > 0) close();
    words.push(token);
  }
  // A line of a table ends with a figure, or holds so many that it is a table set on one line.
  const table = figures.length > 0 || tokens.filter(isFigure).length >= 4;
  close();
  return table ? rows : null;
}
