import type { Block, LeftOut, Place, SourceCell } from './document.ts';
import { tidy } from './htmlGrid.ts';
import { shownRuns, type Run } from './shownRuns.ts';
import { runProperties, type StyleLook } from './wordStyles.ts';
import { child, isOn, type WordNode } from './wordTree.ts';

type Rows = readonly (readonly SourceCell[])[];

/** What is gathered from the paragraphs of the body, of a text box or of a cell. */
interface Frame {
  readonly runs: Run[];
  /** Tables inside a cell. */
  readonly tables: Rows[];
  /** Something is shown there that is no text. */
  object: string | null;
  readonly place: Place;
  readonly isCell: boolean;
  readonly shaded: boolean;
}

interface Field {
  instruction: string;
  hasResult: boolean;
  drop: readonly string[];
}

/** How the run's surroundings change it. */
interface Surroundings {
  readonly style: string;
  readonly struck: boolean;
  readonly raised: boolean;
}

/** Elements that show nothing, or say how things were before a change. */
const silent =
  /^(w:(pPr|rPr|tcPr|trPr|tblPr|sdtPr|sdtEndPr|delInstrText|instrText|rt|sectPr|fldData)|mc:Fallback|w:\w+Change)$/;
/** Fields that show nothing of their own. */
const silentFields =
  /^\s*(XE|TC|TA|RD|SET|ASK|PRIVATE|HYPERLINK|TOC|PAGE|NUMPAGES|SEQ|FORMCHECKBOX|FORMTEXT|FORMDROPDOWN)\b/i;
/** Parts of a formula that are text in a row, or raised beside it; any other shows its figures in another way. */
const plainMath = /^m:(oMath|oMathPara|r|t|sSup|sSub|e|sup|sub|\w+Pr|jc|sty|nor|lit)$/;

/** The paragraphs and tables of a Word body as they are shown. */
export class WordBody {
  readonly blocks: Block[] = [];
  readonly leftOut: LeftOut[] = [];
  pictures = 0;
  readonly #look: StyleLook;
  readonly #fields: Field[] = [];
  #tables = 0;

  constructor(look: StyleLook) {
    this.#look = look;
  }

  read(body: WordNode): void {
    const flow = this.#frame({}, false);
    for (const node of body.children) this.#block(node, flow);
  }

  #frame(place: Place, isCell: boolean, shaded = false): Frame {
    return { runs: [], tables: [], object: null, place, isCell, shaded };
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
    const own = frame.isCell ? frame : this.#frame(frame.place, false);
    const style = child(node, 'w:pPr', 'w:pStyle')?.value ?? '';
    const boxes = this.blocks.length;
    this.#inline(node, own, { style, struck: false, raised: false });
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
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    // The text of boxes anchored in the paragraph follows it.
    this.blocks.splice(
      boxes,
      0,
      ...lines.map((line, index): Block => ({
        kind: 'paragraph',
        text: line.trim(),
        where: { paragraph: boxes + index + 1 },
      })),
    );
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
      rows.push(...this.#row(node, where).filter((row) => row.length > 0));
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
      const frame = this.#frame(
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
        cells.push(...single.map(({ text, doubt }) => ({ text, where, ...(doubt ? { doubt } : {}) })));
      else inner.push(...frame.tables.flat());
    };
    node.children.forEach(gather);
    return [cells, ...inner];
  }

  #inline(node: WordNode, frame: Frame, around: Surroundings): void {
    for (const one of node.children)
      switch (one.tag) {
        case 'w:r':
          this.#run(one, frame, around);
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.#inline(one, frame, { ...around, struck: true });
          break;
        case 'm:sup':
        case 'm:sub':
          this.#inline(one, frame, { ...around, raised: true });
          break;
        case 'm:r':
          frame.runs.push(
            ...one.children
              .filter(({ tag }) => tag === 'm:t')
              .map(({ text }): Run => (around.raised ? { text, mark: 'raised' } : { text })),
          );
          break;
        case 'w:fldSimple':
          if (one.children.length === 0 && !silentFields.test(one.value ?? '')) frame.object ??= '［域］';
          this.#inline(one, frame, around);
          break;
        case 'w:sdt': {
          const properties = child(one, 'w:sdtPr');
          // The words that ask to be replaced are no text of the document.
          if (!properties || !isOn(child(properties, 'w:showingPlcHdr'))) this.#inline(one, frame, around);
          break;
        }
        default:
          if (one.tag.startsWith('m:') && !plainMath.test(one.tag)) frame.object ??= '［公式］';
          if (!silent.test(one.tag)) this.#inline(one, frame, around);
      }
  }

  #run(run: WordNode, frame: Frame, around: Surroundings): void {
    const properties = child(run, 'w:rPr');
    const character = (properties && child(properties, 'w:rStyle')?.value) ?? '';
    const look = { ...this.#look(around.style, character), ...runProperties(properties) };
    const isHidden = look.hidden || (look.white && frame.isCell && !frame.shaded);
    const mark = isHidden
      ? 'hidden'
      : look.struck || around.struck
        ? 'struck'
        : look.raised || around.raised
          ? 'raised'
          : undefined;
    const show = (text: string): void => {
      frame.runs.push(mark === undefined ? { text, size: look.size } : { text, mark, size: look.size });
    };
    const visit = (one: WordNode, inLine: boolean): void => {
      switch (one.tag) {
        case 'w:t':
        case 'w:delText':
          return show(one.text);
        case 'w:tab':
        case 'w:ptab':
          return show(' ');
        case 'w:br':
        case 'w:cr':
          return show('\n');
        case 'w:noBreakHyphen':
          return show('-');
        case 'w:sym':
          frame.object ??= '［符号］';
          return;
        case 'w:fldChar':
          this.#fieldChar(one, frame, show);
          return;
        case 'w:instrText': {
          const field = this.#fields.at(-1);
          if (field && field.instruction.length < 200) field.instruction += one.text;
          return;
        }
        case 'pic:pic':
        case 'v:imagedata':
          this.pictures += 1;
          frame.object ??= '［图］';
          return;
        case 'w:object':
        case 'c:chart':
          this.pictures += 1;
          frame.object ??= '［对象］';
          return;
        case 'w:txbxContent':
          this.#box(one, frame, inLine);
          return;
        default:
          if (!silent.test(one.tag))
            for (const inner of one.children) visit(inner, inLine || standsInLine(one));
      }
    };
    run.children.forEach((one) => visit(one, false));
  }

  /** What stands in a text box of a cell is the cell's where it stands in its line; else it may lie anywhere. */
  #box(content: WordNode, frame: Frame, inLine: boolean): void {
    if (!frame.isCell) {
      for (const node of content.children) this.#block(node, this.#frame({}, false));
      return;
    }
    const box = this.#frame(frame.place, true);
    for (const node of content.children) this.#block(node, box);
    frame.tables.push(...box.tables);
    frame.runs.push(...(inLine ? box.runs : box.runs.map((run): Run => ({ mark: 'boxed', ...run }))));
  }

  #fieldChar(node: WordNode, frame: Frame, show: (text: string) => void): void {
    if (node.value === 'begin') {
      const list = child(node, 'w:ffData', 'w:ddList');
      const options =
        list?.children.filter(({ tag }) => tag === 'w:listEntry').map(({ value }) => value ?? '') ?? [];
      const chosen = options[Number(list && child(list, 'w:result')?.value) || 0];
      this.#fields.push({ instruction: '', hasResult: false, drop: chosen === undefined ? [] : [chosen] });
      return;
    }
    const field = this.#fields.at(-1);
    if (!field) return;
    if (node.value === 'separate') field.hasResult = true;
    if (node.value !== 'end') return;
    this.#fields.pop();
    if (field.drop[0] !== undefined) show(field.drop[0]);
    else if (!field.hasResult && !silentFields.test(field.instruction)) frame.object ??= '［域］';
  }
}

/** A picture or shape that is set in its line like a character. */
function standsInLine({ tag, value }: WordNode): boolean {
  return (
    tag === 'wp:inline' ||
    (tag.startsWith('v:') && value !== undefined && !/position:\s*absolute/.test(value))
  );
}
