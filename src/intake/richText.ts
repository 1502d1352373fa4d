import type { Shown } from './shownNumber.ts';
import { plainFont, withProperty, type Typeface } from './sheetStyles.ts';
import { CannotRead } from './refusal.ts';
import { walkXml, type XmlListener } from './walkXml.ts';

interface Run {
  readonly text: string;
  /** `null`: set as its cell is. */
  readonly font: Typeface | null;
}

/** A text as a workbook keeps it: pieces, each set in its own way. */
export type RichText = readonly Run[];

const mostTexts = 300_000;

/** Gathers the runs of one `si` or `is` after another; the readings of Chinese characters (`rPh`) are left out. */
export class RichTextListener implements XmlListener {
  #runs: Run[] = [];
  #font: Typeface | null = null;
  #inFont = false;
  #inText = false;
  #inReading = false;

  open(tag: string, attribute: (name: string) => string | undefined): void {
    if (this.#inFont) this.#font = withProperty(this.#font ?? plainFont, tag, attribute);
    else if (tag === 'x:r') this.#font = null;
    else if (tag === 'x:rPr') {
      this.#inFont = true;
      this.#font = plainFont;
    } else if (tag === 'x:rPh') this.#inReading = true;
    else if (tag === 'x:t') this.#inText = !this.#inReading;
  }

  close(tag: string): void {
    if (tag === 'x:rPr') this.#inFont = false;
    else if (tag === 'x:rPh') this.#inReading = false;
    else if (tag === 'x:t') this.#inText = false;
    else if (tag === 'x:r') this.#font = null;
  }

  text(text: string): void {
    if (this.#inText) this.#runs.push({ text: unescaped(text), font: this.#font });
  }

  /** What was gathered since the last time. */
  take(): RichText {
    const runs = this.#runs;
    this.#runs = [];
    return runs;
  }
}

/** `_x000D_`: how a workbook writes a character that XML cannot hold. */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The texts cells name by number. Throws `CannotRead`. */
export function readSharedTexts(part: Uint8Array): readonly RichText[] {
  const texts: RichText[] = [];
  const rich = new RichTextListener();
  walkXml(part, {
    open: (tag, attribute) => rich.open(tag, attribute),
    text: (text) => rich.text(text),
    close: (tag) => {
      rich.close(tag);
      if (tag !== 'x:si') return;
      texts.push(rich.take());
      if (texts.length > mostTexts) throw new CannotRead('tooManyCells');
    },
  });
  return texts;
}

const written = (runs: RichText): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

/**
 * What a text shows in a cell of a font: struck, raised and lowered runs are set aside. Where nothing else is there,
 * or the rest is of several sizes, its figure is in doubt.
 */
export function shownText(runs: RichText, own: Typeface): Shown {
  const font = (run: Run): Typeface => run.font ?? own;
  const filled = runs.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return { text: '' };
  if (filled.every((run) => font(run).struck)) return { text: written(runs), doubt: 'struck' };
  if (filled.every((run) => font(run).raised)) return { text: written(runs), doubt: 'raised' };
  const upright = runs.filter((run) => !font(run).struck && !font(run).raised);
  const text = written(upright);
  if (text === '') return { text: written(runs), doubt: 'struck' };
  const sizes = new Set(
    upright.filter((run) => /\d/.test(run.text)).map((run) => font(run).size ?? own.size),
  );
  return { text, ...(sizes.size > 1 ? { doubt: 'raised' } : {}) };
}
