import type { Block, GridShape, SourceCell } from './document.ts';
import { readFigure, type Figure } from './figure.ts';
import { CannotRead } from './refusal.ts';

export interface FigureCell extends SourceCell {
  /** Where it stands among the document's blocks: `block.row.cell`, each from 0. */
  readonly at: string;
  readonly figure: Exclude<Figure, { kind: 'text' }>;
}

/** A run of words and the run of figures (blanks included) that follows it. */
export interface FigureRow {
  /** The words before the figures, oldest first: headings, group label, row label. */
  readonly label: readonly SourceCell[];
  /** The words of the rows just before that have no figure at all: headings set between empty cells. */
  readonly heading: readonly SourceCell[];
  readonly cells: readonly FigureCell[];
  readonly shape: GridShape;
  /** Which grid of the document, from 0; columns are comparable only within one. */
  readonly grid: number;
  /** Nothing stands after it: the document may have broken off inside. */
  readonly last: boolean;
}

const longestHeading = 80;

/** Cells beyond this are not a report: 100,000-row tables end here instead of in memory. */
export const mostCells = 60_000;

class RowBuilder {
  readonly rows: FigureRow[] = [];
  private label: SourceCell[] = [];
  /** How many of the label's words stand in the row that is being read. */
  private own = 0;
  private heading: SourceCell[] = [];
  private cells: FigureCell[] = [];
  private shape: GridShape = 'stream';
  private grid = -1;
  private count = 0;

  /** Ends the row if it has figures; words without any stay for the next one, unless it is the last. */
  close(last = false): void {
    if (this.cells.length === 0 && !(last && this.label.length > 0)) return;
    const { label, heading, cells, shape, grid } = this;
    const hasFigure = cells.some(({ figure }) => figure.kind !== 'blank');
    // Words of rows above are no label of these figures: they may be those of other rows.
    const isNamed = this.own > 0 || !hasFigure || shape === 'stream' || shape === 'lines';
    const above = [...heading, ...label].slice(-60);
    this.rows.push(
      isNamed
        ? { label, heading, cells, shape, grid, last }
        : { label: [], heading: above, cells, shape, grid, last },
    );
    this.heading = hasFigure ? [] : above;
    this.own = 0;
    this.label = [];
    this.cells = [];
  }

  startRow(shape: GridShape, grid: number): void {
    if (shape !== 'stream' && shape !== 'lines') this.close();
    this.own = 0;
    this.shape = shape;
    this.grid = grid;
  }

  /** `7` and `.属于行政执法案卷`: a label broken after its number, which is no figure. */
  private withNumber(cell: SourceCell): SourceCell {
    const before = this.cells.at(-1);
    if (!before || !/^\s*[.．、)）]/.test(cell.text) || !/^[(（]?\d{1,2}$/.test(before.text.trim()))
      return cell;
    this.cells.pop();
    return { ...cell, text: before.text.trim() + cell.text.trim() };
  }

  add(cell: SourceCell, at: string): void {
    this.count += 1;
    if (this.count > mostCells) throw new CannotRead('tooManyCells');
    const figure: Figure = cell.unreadable
      ? { kind: 'unreadable', asPrinted: cell.text }
      : readFigure(cell.text);
    if (figure.kind !== 'text') {
      this.cells.push({ ...cell, at, figure });
      return;
    }
    const label = this.withNumber(cell);
    this.close();
    this.label.push(label);
    this.own += 1;
    // Only the nearest words can be a row's label or its table's heading.
    if (this.label.length > 120) this.label.splice(0, 60);
  }
}

/** The document as rows of words and figures, in reading order. */
export function figureRows(blocks: readonly Block[]): readonly FigureRow[] {
  const builder = new RowBuilder();
  blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') {
      builder.startRow('rows', index);
      if (block.text.length <= longestHeading && readFigure(block.text).kind === 'text')
        builder.add(block, `${index}`);
      return;
    }
    if (block.shape === 'stream' || block.shape === 'lines') builder.startRow('rows', index);
    block.rows.forEach((row, line) => {
      builder.startRow(block.shape, index);
      row.forEach((cell, place) => builder.add(cell, `${index}.${line}.${place}`));
    });
  });
  builder.close(true);
  return builder.rows;
}
