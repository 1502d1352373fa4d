import type { Place, SourceCell } from './document.ts';
import { attribute, childrenOf, elementsBelow, isElement, textOf, type Element } from './htmlTree.ts';

/** The rows of a table itself, not those of tables inside its cells. */
function rowsOf(table: Element): readonly Element[] {
  return childrenOf(table).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

export function cellsOf(row: Element): readonly Element[] {
  return childrenOf(row).filter(
    (child): child is Element => isElement(child) && (child.tagName === 'td' || child.tagName === 'th'),
  );
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(100, Math.max(1, value)) : 1;
}

export function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u3000\u2002\u2003\u2009]/g, ' ')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** Whether a table only lays out the page: it holds tables but no figures of its own, one cell, or prose. */
export function isLayout(table: Element): boolean {
  const cells = rowsOf(table).flatMap(cellsOf);
  if (cells.length <= 1) return true;
  const figures = cells.filter((cell) => /^\s*[\d０-９][\d０-９.,\s]*$/.test(textOf(cell, false))).length;
  if (cells.some((cell) => elementsBelow(cell, 'table').length > 0)) return figures < 6;
  return cells.some((cell) => textOf(cell).length > 600) && figures < 6;
}

/** A table's rows with merged cells resolved to the column they begin in; a merged cell appears once. */
export function gridRows(table: Element, place: Place): readonly (readonly SourceCell[])[] {
  const taken: number[] = [];
  const rows: (readonly SourceCell[])[] = [];
  rowsOf(table).forEach((row, index) => {
    const where = place.row === undefined ? { ...place, row: index + 1 } : { ...place, innerRow: index + 1 };
    const cells: SourceCell[] = [];
    const inner: (readonly SourceCell[])[] = [];
    let column = 0;
    for (const element of cellsOf(row)) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const width = span(element, 'colspan');
      const height = span(element, 'rowspan');
      for (let over = column; over < column + width; over += 1) taken[over] = height;
      const tables = elementsBelow(element, 'table').map((nested) => gridRows(nested, where));
      const single = tables.length === 1 && tables[0]?.length === 1 ? tables[0][0] : undefined;
      const text = tidy(textOf(element, false));
      if (!single || text !== '') cells.push({ text, where, column, width });
      // A table of one row inside a cell continues the row it stands in.
      if (single) cells.push(...single.map((cell) => ({ text: cell.text, where })));
      else inner.push(...tables.flat());
      column += width;
    }
    for (let over = 0; over < taken.length; over += 1) taken[over] = Math.max(0, (taken[over] ?? 0) - 1);
    if (cells.length > 0) rows.push(cells);
    rows.push(...inner);
  });
  return rows;
}
