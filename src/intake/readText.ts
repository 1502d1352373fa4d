import type { Block, Grid, GridShape, SourceCell, SourceDocument } from './document.ts';
import { breakAtHeadings, sectionOf, type Section } from './headings.ts';
import { readFigure } from './figure.ts';
import { withoutUnseen } from './shownRuns.ts';
import { layoutOf, splitRow, splitSpaced, type TextLayout } from './textLayout.ts';

interface Line {
  readonly text: string;
  readonly number: number;
}

/** Words only a table of the form has on a line or in a cell of its own. */
const tableStart =
  /第二十[条條]\s*第|信息[内內]容|勾稽[关關]系|申[请請]人情[况況]|^\W*[一二]、(本年新收|上年[结結][转轉])|^\W*(四、)?[结結][转轉]下年度|^\W*(规章|規章)\s*[|\t]|行政复议\s+行政诉讼|^行政(复议|復議)\s*\|?$/u;

const isProse = (text: string): boolean =>
  !/[|\t]/.test(text) &&
  !/勾稽/.test(text) &&
  (text.length > 60 ? /[。；;]/.test(text) : /.{12}。$/.test(text));

/** Plain text or Markdown as paragraphs and grids. Nothing is thrown. */
export function readText(text: string): SourceDocument {
  const lines = breakAtHeadings(
    withoutUnseen(text)
      .replace(/\r\n?|\f/g, '\n')
      .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '),
  )
    .split('\n')
    .map((line, index): Line => ({ text: line, number: index + 1 }));
  const blocks: Block[] = [];
  let table: Line[] | null = null;
  let section: Section | null = null;
  const close = (): void => {
    if (table) blocks.push(...gridsOf(table));
    table = null;
  };
  for (const line of lines) {
    const trimmed = line.text.trim();
    const heading = isHeading(trimmed);
    if (heading) section = sectionOf(trimmed.replace(/\|+$/, ''));
    if (table && (heading || isProse(trimmed) || isPageMark(trimmed))) {
      if (isPageMark(trimmed)) continue;
      close();
    }
    if (
      !table &&
      !heading &&
      trimmed !== '' &&
      !isProse(trimmed) &&
      (holdsTable(section) || startsTable(line.text))
    )
      table = [];
    if (table) table.push(line);
    else blocks.push(...outsideTable(line));
  }
  close();
  return { blocks, pictures: 0 };
}

const holdsTable = (section: Section | null): boolean =>
  section === 'disclosure' || section === 'requests' || section === 'disputes';

function isHeading(text: string): boolean {
  return !/[|\t]\s*\S/.test(text) && sectionOf(text.replace(/\|+$/, '')) !== null;
}

/** Page marks of flip books and PDF text: `— 3 —`, `Page 9 - …`, `P. 9`. */
function isPageMark(text: string): boolean {
  return /^[-—–]\s*\d{1,3}\s*[-—–]$|^Page \d+ - |^P\. ?\d+$|^第\s*\d+\s*页(\s*[共/]\s*\d+\s*页?)?$/.test(
    text,
  );
}

function startsTable(text: string): boolean {
  return tableStart.test(text) && !isProse(text.trim());
}

function outsideTable(line: Line): readonly Block[] {
  const where = { line: line.number };
  // The head of a flip book's page repeats the title, which may stand nowhere else.
  const text = line.text.trim().replace(/^Page \d+ - (?=.*年度报告)/, '');
  if (text === '' || /^[|\s]+$/.test(text) || isPageMark(text)) return [];
  if (!/[|\t]/.test(text)) return [{ kind: 'paragraph', text, where }];
  const cells = splitRow(line.text).filter((cell) => cell !== '');
  return cells.map((cell) => ({ kind: 'paragraph', text: cell, where }));
}

function gridsOf(lines: readonly Line[]): readonly Grid[] {
  const layout = layoutOf(lines.map((line) => line.text));
  const cells = (texts: readonly string[], line: Line): readonly SourceCell[] =>
    texts.map((text, column) => ({ text, where: { line: line.number }, column }));
  if (layout === 'pipes') return runs(lines, cells);
  if (layout === 'lines') return byLines(lines, cells);
  return [{ kind: 'grid', shape: 'stream', rows: [single(lines, layout)] }];
}

type Cells = (texts: readonly string[], line: Line) => readonly SourceCell[];

function runs(lines: readonly Line[], cells: Cells): readonly Grid[] {
  const grids = lines.flatMap((line): readonly Grid[] => {
    if (line.text.trim() === '' || /^[|\s]+$/.test(line.text)) return [];
    if (/[|\t]/.test(line.text)) {
      const row = cells(splitRow(line.text), line);
      // Two rows of figures on one line (a table set on the line of the narrative) have no rows to trust.
      const turns = row.filter((cell, index) => {
        const before = row[index - 1];
        return before && isWords(cell.text) && !isWords(before.text);
      }).length;
      return [{ kind: 'grid', shape: turns > 2 ? 'stream' : 'rows', rows: [row] }];
    }
    const spaced = splitSpaced(line.text);
    if (spaced) return [{ kind: 'grid', shape: 'spaced', rows: spaced.map((row) => cells(row, line)) }];
    return [{ kind: 'grid', shape: 'rows', rows: [cells([line.text.trim()], line)] }];
  });
  return joinAlike(grids);
}

function joinAlike(grids: readonly Grid[]): readonly Grid[] {
  const joined: { shape: GridShape; rows: (readonly SourceCell[])[] }[] = [];
  for (const grid of grids) {
    const last = joined.at(-1);
    if (last?.shape === grid.shape && grid.shape !== 'stream') last.rows.push(...grid.rows);
    else joined.push({ shape: grid.shape, rows: [...grid.rows] });
  }
  return joined.map((grid) => ({ kind: 'grid', ...grid }));
}

const isWords = (text: string): boolean => readFigure(text).kind === 'text';

/**
 * One cell per line. How far apart lines of words stand tells whether blank lines separate cells; any further
 * blank line is a blank cell.
 */
function byLines(lines: readonly Line[], cells: Cells): readonly Grid[] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const spacedRows = filled.filter((line) => (splitSpaced(line.text)?.[0]?.length ?? 0) > 3).length;
  if (spacedRows > 0) return runs(lines, cells);
  const gapBefore = (index: number): number =>
    (filled[index]?.number ?? 0) - (filled[index - 1]?.number ?? filled[index]?.number ?? 0);
  const words = filled.flatMap((line, index) => {
    const before = filled[index - 1];
    return before && isWords(line.text) && isWords(before.text) ? [gapBefore(index)] : [];
  });
  const step = median(words) >= 2 ? 2 : 1;
  const stream = filled.flatMap((line, index): readonly SourceCell[] => {
    const blanks = index === 0 ? 0 : Math.floor((gapBefore(index) - step) / step);
    const blank = { text: '', where: { line: line.number } };
    return [
      ...Array.from({ length: Math.min(20, Math.max(0, blanks)) }, () => blank),
      { text: line.text.trim(), where: { line: line.number } },
    ];
  });
  const traces = filled.some((_, index) => index > 0 && gapBefore(index) !== step);
  return [{ kind: 'grid', shape: step === 2 || traces ? 'stream' : 'lines', rows: [stream] }];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/** `cell |` lines, or cells with a lone `|` between; a lone `|` after `cell |` is an empty cell. */
function single(
  lines: readonly Line[],
  layout: Exclude<TextLayout, 'pipes' | 'lines'>,
): readonly SourceCell[] {
  if (hasPipesAround(lines)) return aroundCells(lines);
  const cells: SourceCell[] = [];
  let separated = true;
  for (const line of lines) {
    const text = line.text.trim();
    const where = { line: line.number };
    if (text === '|') {
      if (layout === 'pipeAfter' || separated) cells.push({ text: '', where });
      separated = true;
      continue;
    }
    if (text === '' || /^[|\s]+$/.test(text)) continue;
    // `| |` holds an empty cell, `| 3 |` one with a figure.
    cells.push({
      text: text
        .replace(/^\|/, '')
        .replace(/\|[|\s]*$/, '')
        .trim(),
      where,
    });
    separated = false;
  }
  return cells;
}

/** Whether every cell (`cell |`) has a lone pipe on the line before it: the table's left border. */
function hasPipesAround(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  const cells = texts.flatMap((text, index) => (/[^|\s]/.test(text) ? [index] : []));
  const bordered = cells.filter((at) => texts[at - 1] === '|' && texts[at - 2] !== '|');
  return cells.length > 8 && bordered.length >= 0.8 * (cells.length - 1);
}

function aroundCells(lines: readonly Line[]): readonly SourceCell[] {
  const cells: SourceCell[] = [];
  let opened = false;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '' || /^\|[|\s]*\|$/.test(text)) continue;
    if (text === '|' && !opened) {
      opened = true;
      continue;
    }
    cells.push({
      text: text
        .replace(/^\|/, '')
        .replace(/\|[|\s]*$/, '')
        .trim(),
      where: { line: line.number },
    });
    opened = false;
  }
  return cells;
}
