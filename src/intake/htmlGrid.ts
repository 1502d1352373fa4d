import type { Place, SourceCell } from './document.ts';
import { pictureTags, textOf, type PageLook } from './htmlTree.ts';
import { attribute, childrenOf, isElement, type Element, type Node } from './htmlNodes.ts';
import { shownRuns, withoutUnseen } from './shownRuns.ts';

/** The rows of a table itself, not those of tables inside its cells. */
function rowsOf(table: Element, look: PageLook): readonly Element[] {
  return childrenOf(table).flatMap((child) => {
    if (!isElement(child) || look.isGone(child)) return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child, look) : [];
  });
}

function cellsOf(row: Element, look: PageLook): readonly Element[] {
  return childrenOf(row).filter(
    (child): child is Element =>
      isElement(child) && (child.tagName === 'td' || child.tagName === 'th') && !look.isGone(child),
  );
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(100, Math.max(1, value)) : 1;
}

/** Blanks of every kind as one, blank lines as one. */
export function tidy(text: string): string {
  const plain = text.replace(/[\u00a0\u3000\u2000-\u200a\u202f]/g, ' ');
  if (!plain.includes('\n')) return plain.trim();
  return plain
    .split('\n')
    .map((line, index, lines) =>
      index === 0 ? line.trimEnd() : index === lines.length - 1 ? line.trimStart() : line.trim(),
    )
    .filter((line, index, lines) => line !== '' || index === 0 || index === lines.length - 1)
    .join('\n')
    .trim();
}

/** Whether a table only lays out the page: it holds tables but no figures of its own, one cell, or prose. */
export function isLayout(table: Element, look: PageLook): boolean {
  const cells = rowsOf(table, look).flatMap((row) => cellsOf(row, look));
  if (cells.length <= 1) return true;
  let figures = 0;
  for (const cell of cells) {
    if (isFigure.test(withoutUnseen(textOf(cell, false)).trim())) figures += 1;
    if (figures >= 6) return false;
  }
  return cells.some(
    (cell) => look.elementsBelow(cell, 'table').length > 0 || withoutUnseen(textOf(cell, true)).length > 600,
  );
}

const isFigure = /^[\d０-９][\d０-９.,\s]*$/;
/** A picture or an object in a cell without words: something is shown there that cannot be read. */
function holdsPicture(node: Node): boolean {
  return childrenOf(node).some(
    (child) => isElement(child) && (pictureTags.has(child.tagName) || holdsPicture(child)),
  );
}

/** A table's rows with merged cells resolved to the column they begin in; a merged cell appears once. */
export function gridRows(table: Element, look: PageLook, place: Place): readonly (readonly SourceCell[])[] {
  const taken: number[] = [];
  const rows: (readonly SourceCell[])[] = [];
  rowsOf(table, look).forEach((row, index) => {
    const where = place.row === undefined ? { ...place, row: index + 1 } : { ...place, innerRow: index + 1 };
    const cells: SourceCell[] = [];
    const inner: (readonly SourceCell[])[] = [];
    let column = 0;
    for (const element of cellsOf(row, look)) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const width = span(element, 'colspan');
      const height = span(element, 'rowspan');
      for (let over = column; over < column + width; over += 1) taken[over] = height;
      const nested = look.elementsBelow(element, 'table').map((one) => gridRows(one, look, where));
      const single = nested.length === 1 && nested[0]?.length === 1 ? nested[0][0] : undefined;
      const shown = shownRuns(look.runs(element, false), tidy);
      const picture = shown.text === '' && nested.length === 0 && holdsPicture(element);
      if (picture) cells.push({ text: '［图］', unreadable: true, where, column, width });
      else if (!single || shown.text !== '') cells.push({ ...shown, where, column, width });
      // A table of one row inside a cell continues the row it stands in.
      if (single)
        for (const { text, doubt } of single) cells.push({ text, where, ...(doubt ? { doubt } : {}) });
      else for (const one of nested.flat()) inner.push(one);
      column += width;
    }
    for (let over = 0; over < taken.length; over += 1) taken[over] = Math.max(0, (taken[over] ?? 0) - 1);
    if (cells.length > 0) rows.push(cells);
    for (const one of inner) rows.push(one);
  });
  return rows;
}
