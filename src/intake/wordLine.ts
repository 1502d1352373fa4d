import type { Place, SourceCell } from './document.ts';
import type { Run } from './shownRuns.ts';
import { runProperties, type StyleLook } from './wordStyles.ts';
import { child, isOn, type WordNode } from './wordTree.ts';

export type Rows = readonly (readonly SourceCell[])[];

/** What is gathered from the paragraphs of the body, of a text box or of a cell. */
export interface Frame {
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
export const silent =
  /^(w:(pPr|rPr|tcPr|trPr|tblPr|sdtPr|sdtEndPr|delInstrText|instrText|rt|sectPr|fldData)|mc:Fallback|w:\w+Change)$/;
/** Fields that show nothing of their own. */
const silentFields =
  /^\s*(XE|TC|TA|RD|SET|ASK|PRIVATE|HYPERLINK|TOC|PAGE|NUMPAGES|SEQ|FORMCHECKBOX|FORMTEXT|FORMDROPDOWN)\b/i;
/** Parts of a formula that are text in a row, or raised beside it; any other shows its figures in another way. */
const plainMath = /^m:(oMath|oMathPara|r|t|sSup|sSub|e|sup|sub|\w+Pr|jc|sty|nor|lit)$/;

export function frameAt(place: Place, isCell: boolean, shaded = false): Frame {
  return { runs: [], tables: [], object: null, place, isCell, shaded };
}

/** Reads what stands in the lines of a Word file: runs, fields, formulas, changes, boxes. */
export class WordLine {
  pictures = 0;
  readonly #look: StyleLook;
  /** Reads a paragraph or table of a text box. */
  readonly #block: (node: WordNode, frame: Frame) => void;
  readonly #fields: Field[] = [];

  constructor(look: StyleLook, block: (node: WordNode, frame: Frame) => void) {
    this.#look = look;
    this.#block = block;
  }

  /** The runs of a paragraph or of what stands in it, into its frame. */
  read(node: WordNode, frame: Frame, around: Surroundings): void {
    for (const one of node.children)
      switch (one.tag) {
        case 'w:r':
          this.#run(one, frame, around);
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.read(one, frame, { ...around, struck: true });
          break;
        case 'm:sup':
        case 'm:sub':
          this.read(one, frame, { ...around, raised: true });
          break;
        case 'm:r':
          for (const { tag, text } of one.children)
            if (tag === 'm:t') frame.runs.push(around.raised ? { text, mark: 'raised' } : { text });
          break;
        case 'w:fldSimple':
          if (one.children.length === 0 && !silentFields.test(one.value ?? '')) frame.object ??= '［域］';
          this.read(one, frame, around);
          break;
        case 'w:sdt': {
          const properties = child(one, 'w:sdtPr');
          // The words that ask to be replaced are no text of the document.
          if (!properties || !isOn(child(properties, 'w:showingPlcHdr'))) this.read(one, frame, around);
          break;
        }
        default:
          if (one.tag.startsWith('m:') && !plainMath.test(one.tag)) frame.object ??= '［公式］';
          if (!silent.test(one.tag)) this.read(one, frame, around);
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
      for (const node of content.children) this.#block(node, frameAt({}, false));
      return;
    }
    const box = frameAt(frame.place, true);
    for (const node of content.children) this.#block(node, box);
    for (const one of box.tables) frame.tables.push(one);
    for (const one of inLine ? box.runs : box.runs.map((run): Run => ({ mark: 'boxed', ...run })))
      frame.runs.push(one);
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
