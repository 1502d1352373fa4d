import type { Block, LeftOut, Place, SourceCell } from './document.ts';
import { tidy } from './htmlGrid.ts';
import { shownRuns, type Run } from './shownRuns.ts';
import { frameAt, silent, WordLine, type Frame, type Rows } from './wordLine.ts';
import type { StyleLook } from './wordStyles.ts';
import { child, isOn, type WordNode } from './wordTree.ts';

/** The paragraphs and tables of a Word body as they are shown. */
export class WordBody {
  readonly blocks: Block[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #line: WordLine;
  #tables = 0;

  constructor(look: StyleLook) {
    this.#line = new WordLine(look, (node, frame) => this.#block(node, frame));
  }

  get pictures(): number {
    return this.#line.pictures;
  }

  read(body: WordNode): void {
    const flow = frameAt({}, false);
    for (const node of body.children) this.#block(node, flow);
  }

  #block(node: WordNode, frame: Frame): void {
    if (node.tag === 'w:tbl') {
      if (frame.isCell) frame.tables.push(this.#rows(node, frame.place));
      else {
        this.#tables += 1;
        const rows = this.#rows(node, { table: this.#tables });
        if (rows.length > 0) this.blocks.push({ kind: 'grid', shape: 'columns', rows });
      }
    } else if (node.tag === 'w:p') this.#paragraph(node, frame);
    else if (node.tag === 'w:altChunk') frame.object ??= '［嵌入文档］';
    else if (!silent.test(node.tag)) for (const inner of node.children) this.#block(inner, frame);
  }

  #paragraph(node: WordNode, frame: Frame): void {
    const own = frame.isCell ? frame : frameAt(frame.place, false);
    const style = child(node, 'w:pPr', 'w:pStyle')?.value ?? '';
    const boxes = this.blocks.length;
    this.#line.read(node, own, { style, struck: false, raised: false });
    if (frame.isCell) {
      frame.runs.push({ text: '\n' });
      return;
    }
    if (own.object !== null && !/图|符号/.test(own.object))
      this.leftOut.push({
        where: { paragraph: boxes + 1 },
        what: {
          zh: `${own.object}未能读入`,
          en: 'a field, a formula or an embedded object could not be read',
        },
      });
    const { text, doubt } = shownRuns(own.runs, tidy);
    if (doubt === 'hidden' || doubt === 'struck') return;
    // The text of boxes anchored in the paragraph follows it.
    const anchored = this.blocks.splice(boxes);
    for (const line of text.split('\n').filter((one) => one.trim() !== ''))
      this.blocks.push({
        kind: 'paragraph',
        text: line.trim(),
        where: { paragraph: this.blocks.length + 1 },
      });
    for (const block of anchored) this.blocks.push(block);
  }

  #rows(table: WordNode, place: Place): Rows {
    const rows: (readonly SourceCell[])[] = [];
    let index = 0;
    const gather = (node: WordNode): void => {
      if (node.tag !== 'w:tr') {
        if (!silent.test(node.tag)) node.children.forEach(gather);
        return;
      }
      index += 1;
      const where = place.row === undefined ? { ...place, row: index } : { ...place, innerRow: index };
      for (const one of this.#row(node, where).filter((row) => row.length > 0)) rows.push(one);
    };
    table.children.forEach(gather);
    return rows;
  }

  /** A row, followed by those of tables inside its cells. */
  #row(node: WordNode, where: Place): Rows {
    const properties = child(node, 'w:trPr');
    if (properties && isOn(child(properties, 'w:hidden'))) return [];
    const struck = properties !== undefined && child(properties, 'w:del') !== undefined;
    const cells: SourceCell[] = [];
    const inner: (readonly SourceCell[])[] = [];
    let column = Number(properties && child(properties, 'w:gridBefore')?.value) || 0;
    const gather = (part: WordNode): void => {
      if (part.tag !== 'w:tc') {
        if (!silent.test(part.tag)) part.children.forEach(gather);
        return;
      }
      const own = child(part, 'w:tcPr');
      const width = Math.min(100, Math.max(1, Number(own && child(own, 'w:gridSpan')?.value) || 1));
      const merge = own && (child(own, 'w:vMerge') ?? child(own, 'w:hMerge'));
      const begins = column;
      column += width;
      if (merge && merge.value !== 'restart') return;
      const frame = frameAt(
        where,
        true,
        /^(?!auto|ffffff)/i.test((own && child(own, 'w:shd')?.value) ?? 'auto'),
      );
      for (const one of part.children) this.#block(one, frame);
      const deleted = struck || (own !== undefined && child(own, 'w:cellDel') !== undefined);
      const runs = deleted ? frame.runs.map((run): Run => ({ mark: 'struck', ...run })) : frame.runs;
      const shown = shownRuns(runs, tidy);
      const [only, ...more] = frame.tables;
      const single = more.length === 0 && only?.length === 1 ? only[0] : undefined;
      if (frame.object !== null && !/[\p{Script=Han}]/u.test(shown.text))
        cells.push({ text: `${shown.text}${frame.object}`, unreadable: true, where, column: begins, width });
      else if (!single || shown.text !== '') cells.push({ ...shown, where, column: begins, width });
      // A table of one row inside a cell continues the row it stands in.
      if (single)
        for (const { text, doubt } of single) cells.push({ text, where, ...(doubt ? { doubt } : {}) });
      else for (const one of frame.tables.flat()) inner.push(one);
    };
    node.children.forEach(gather);
    return [cells, ...inner];
  }
}
