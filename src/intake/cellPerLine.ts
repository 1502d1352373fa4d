import type { SourceCell } from './document.ts';
import type { TextLayout } from './textLayout.ts';

export interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

/** `cell |` lines, or cells with a lone `|` between; a lone `|` after `cell |` is an empty cell. */
export function cellPerLine(
  lines: readonly NumberedLine[],
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
function hasPipesAround(lines: readonly NumberedLine[]): boolean {
  const texts = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  const cells = texts.flatMap((text, index) => (/[^|\s]/.test(text) ? [index] : []));
  const bordered = cells.filter((at) => texts[at - 1] === '|' && texts[at - 2] !== '|');
  return cells.length > 8 && bordered.length >= 0.8 * (cells.length - 1);
}

function aroundCells(lines: readonly NumberedLine[]): readonly SourceCell[] {
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
