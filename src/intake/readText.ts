import { cellPerLine, type NumberedLine } from './cellPerLine.ts';
import type { Block, Grid, GridShape, SourceCell, SourceDocument } from './document.ts';
import { breakAtHeadings, sectionOf, type Section } from './headings.ts';
import { readFigure } from './figure.ts';
import { withoutUnseen } from './shownRuns.ts';
import { layoutOf, splitRow, splitSpaced } from './textLayout.ts';

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
    .map((line, index): NumberedLine => ({ text: line, number: index + 1 }));
  const blocks: Block[] = [];
  let table: NumberedLine[] | null = null;
  let section: Section | null = null;
  const close = (): void => {
    if (table) for (const one of gridsOf(table)) blocks.push(one);
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
    else for (const one of outsideTable(line)) blocks.push(one);
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

function outsideTable(line: NumberedLine): readonly Block[] {
  const where = { line: line.number };
  // The head of a flip book's page repeats the title, which may stand nowhere else.
  const text = line.text.trim().replace(/^Page \d+ - (?=.*年度报告)/, '');
  if (text === '' || /^[|\s]+$/.test(text) || isPageMark(text)) return [];
  if (!/[|\t]/.test(text)) return [{ kind: 'paragraph', text, where }];
  const cells = splitRow(line.text).filter((cell) => cell !== '');
  return cells.map((cell) => ({ kind: 'paragraph', text: cell, where }));
}

function gridsOf(lines: readonly NumberedLine[]): readonly Grid[] {
  const layout = layoutOf(lines.map((line) => line.text));
  const cells = (texts: readonly string[], line: NumberedLine): readonly SourceCell[] =>
    texts.map((text, column) => ({ text, where: { line: line.number }, column }));
  if (layout === 'pipes') return runs(lines, cells);
  if (layout === 'lines') return byLines(lines, cells);
  return [{ kind: 'grid', shape: 'stream', rows: [cellPerLine(lines, layout)] }];
}

type Cells = (texts: readonly string[], line: NumberedLine) => readonly SourceCell[];

function runs(lines: readonly NumberedLine[], cells: Cells): readonly Grid[] {
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
    if (last?.shape === grid.shape && grid.shape !== 'stream')
      for (const one of grid.rows) last.rows.push(one);
    else joined.push({ shape: grid.shape, rows: [...grid.rows] });
  }
  return joined.map((grid) => ({ kind: 'grid', ...grid }));
}

const isWords = (text: string): boolean => readFigure(text).kind === 'text';

/**
 * One cell per line. How far apart lines of words stand tells whether blank lines separate cells; any further
 * blank line is a blank cell.
 */
function byLines(lines: readonly NumberedLine[], cells: Cells): readonly Grid[] {
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
