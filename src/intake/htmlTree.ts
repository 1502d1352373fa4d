import { type Element, type Node, attribute, childrenOf, isElement } from './htmlNodes.ts';
import { nothing, type PageStyles } from './htmlStyles.ts';
import type { Run } from './shownRuns.ts';
import { sizeOf } from './styleSheet.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose text nobody sees. */
const unseen = words(
  'script style head template noscript noframes button svg object datalist rp canvas audio video',
);
const struckTags = words('del s strike');
const raisedTags = words('sup sub rt');
/** Elements that are shown otherwise than what they stand in, whatever else is said. */
const speaking = words('del s strike sup sub rt small');
export const controls = words('input textarea select');
const blockTags = words(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul',
);
export const pictureTags = words('img iframe embed svg canvas object');

export function isBlock(element: Element): boolean {
  return blockTags.has(element.tagName);
}

/** How an element's text is shown, its ancestors' looks among it. */
interface Look {
  /** Takes no place: `display: none`, `hidden`. */
  readonly gone: boolean;
  /** Takes a place and shows nothing. */
  readonly invisible: boolean;
  readonly faint: boolean;
  readonly white: boolean;
  readonly backed: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  readonly size: number;
}

const plainLook: Look = {
  gone: false,
  invisible: false,
  faint: false,
  white: false,
  backed: false,
  struck: false,
  raised: false,
  size: 16,
};

const white = /^(#fff|#ffffff|white|rgba?\(255, ?255, ?255.*|transparent)$/;

/** What a page shows of its elements, by their names, attributes and style sheets. */
export class PageLook {
  readonly #styles: PageStyles;
  readonly #looks = new Map<Element, Look>();
  /** Also what is hidden, marked so: for a page that shows its report by script. */
  readonly #withHidden: boolean;

  constructor(styles: PageStyles, withHidden: boolean) {
    this.#styles = styles;
    this.#withHidden = withHidden;
  }

  isGone(element: Element): boolean {
    return unseen.has(element.tagName) || (!this.#withHidden && this.#look(element).gone);
  }

  #look(element: Element): Look {
    const known = this.#looks.get(element);
    if (known) return known;
    const parent = element.parentNode;
    const above = parent && isElement(parent) ? this.#look(parent) : plainLook;
    const look = this.#own(element, above);
    this.#looks.set(element, look);
    return look;
  }

  #own(element: Element, above: Look): Look {
    const said = this.#styles.of(element);
    const { tagName } = element;
    const attributes = element.attrs.length > 0;
    // Most elements say nothing of how they are shown.
    if (said === nothing && !attributes && !speaking.has(tagName) && !isExponent(element)) return above;
    const isHidden = attributes && attribute(element, 'hidden') !== undefined;
    const display = said.display ?? (isHidden ? 'none' : '');
    const collapsed = said.visibility === 'collapse' && tagName === 'tr';
    const background =
      said.background ?? said['background-color'] ?? (attributes ? attribute(element, 'bgcolor') : undefined);
    const color = said.color ?? (tagName === 'font' ? attribute(element, 'color')?.toLowerCase() : undefined);
    const decoration = `${said['text-decoration'] ?? ''} ${said['text-decoration-line'] ?? ''}`;
    const isCell = tagName === 'td' || tagName === 'th';
    return {
      gone: above.gone || display === 'none' || collapsed,
      invisible: said.visibility === undefined ? above.invisible : said.visibility !== 'visible',
      faint: above.faint || (said.opacity !== undefined && Number(said.opacity) === 0),
      white: color === undefined ? above.white : white.test(color),
      backed: above.backed || (background !== undefined && !white.test(background) && background !== 'none'),
      struck: above.struck || struckTags.has(tagName) || decoration.includes('line-through'),
      raised:
        above.raised ||
        raisedTags.has(tagName) ||
        (!isCell && /^(super|sub)$/.test(said['vertical-align'] ?? '')) ||
        isExponent(element),
      size: sizeOf(said['font-size'], tagName, above.size),
    };
  }

  /** The text of a node as runs: breaks and blocks on new lines, values of form controls, nested tables left out if asked. */
  runs(node: Node, withTables = true): readonly Run[] {
    const runs: Run[] = [];
    this.#gather(node, withTables, runs);
    return runs;
  }

  #gather(node: Node, withTables: boolean, runs: Run[]): void {
    if (!isElement(node)) {
      if (node.nodeName !== '#text' || !('value' in node) || node.value === '') return;
      const parent = node.parentNode;
      const look = parent && isElement(parent) ? this.#look(parent) : plainLook;
      runs.push(runIn(node.value.replace(blanks, ' '), look));
      return;
    }
    if (unseen.has(node.tagName) || (node.tagName === 'table' && !withTables)) return;
    if (node.tagName === 'br') runs.push({ text: '\n' });
    else if (controls.has(node.tagName)) runs.push(runIn(controlText(node), this.#look(node)));
    else {
      const block = isBlock(node);
      if (block) runs.push({ text: '\n' });
      // Shown from right to left whatever it is, as the character for that does.
      const turned = node.tagName === 'bdo' && attribute(node, 'dir') === 'rtl';
      if (turned) runs.push({ text: '\u202e' });
      for (const child of childrenOf(node)) this.#gather(child, withTables, runs);
      if (turned) runs.push({ text: '\u202c' });
      if (block) runs.push({ text: '\n' });
    }
  }

  /** First elements of a name below a node, not looking inside them. */
  elementsBelow(node: Node, tagName: string): readonly Element[] {
    return childrenOf(node).flatMap((child) => {
      if (!isElement(child) || this.isGone(child)) return [];
      return child.tagName === tagName ? [child] : this.elementsBelow(child, tagName);
    });
  }
}

/** All the text of a node, however it is shown; nested tables left out if asked. */
export function textOf(node: Node, withTables: boolean): string {
  if (!isElement(node))
    return node.nodeName === '#text' && 'value' in node ? node.value.replace(blanks, ' ') : '';
  const { tagName } = node;
  if (unseen.has(tagName) || (tagName === 'table' && !withTables)) return '';
  if (tagName === 'br') return '\n';
  if (controls.has(tagName)) return controlText(node);
  let text = isBlock(node) ? '\n' : '';
  for (const child of childrenOf(node)) text += textOf(child, withTables);
  return text;
}

const blanks = /[\t\n\r ]+/g;

function runIn(text: string, look: Look): Run {
  const { gone, invisible, faint, struck, raised, size } = look;
  const hidden = gone || invisible || faint || size === 0 || (look.white && !look.backed);
  const mark = hidden ? 'hidden' : struck ? 'struck' : raised ? 'raised' : undefined;
  return mark === undefined ? { text, size } : { text, mark, size };
}

/** What a form control shows: what is typed in it, or the chosen option. */
function controlText(element: Element): string {
  if (element.tagName === 'input') {
    const type = (attribute(element, 'type') ?? 'text').toLowerCase();
    return /^(text|number|tel|search|url|email|date|month)$/.test(type)
      ? (attribute(element, 'value') ?? '')
      : '';
  }
  const textIn = (node: Node): string =>
    'value' in node ? node.value : childrenOf(node).map(textIn).join('');
  if (element.tagName === 'textarea') return textIn(element);
  const options = childrenOf(element)
    .flatMap((child) => (isElement(child) && child.tagName === 'optgroup' ? childrenOf(child) : [child]))
    .filter((child): child is Element => isElement(child) && child.tagName === 'option');
  const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
  return chosen ? textIn(chosen) : '';
}

/** The second and third part of a formula's power or index. */
function isExponent(element: Element): boolean {
  const parent = element.parentNode;
  if (!parent || !isElement(parent) || !/^m(sup|sub|subsup)$/.test(parent.tagName)) return false;
  return parent.childNodes.find(isElement) !== element;
}
