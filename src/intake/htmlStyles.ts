import { attribute, isElement, type Element, type Node } from './htmlNodes.ts';

/** The few properties that decide whether and how text is shown. */
const properties = [
  'display',
  'visibility',
  'opacity',
  'color',
  'background',
  'background-color',
  'font-size',
  'text-decoration',
  'text-decoration-line',
  'vertical-align',
] as const;
type Property = (typeof properties)[number];
type Declared = Partial<Record<Property, string>>;

interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [string, string | null])[];
}

interface Rule {
  /** The last compound is the element's own, the others its ancestors', outermost first. */
  readonly compounds: readonly Compound[];
  readonly weight: number;
  readonly declared: Declared;
  readonly important: Declared;
}

const mostRules = 5000;

/** The rules of a page's style sheets that hide, strike or raise text. */
export class PageStyles {
  readonly #byKey = new Map<string, Rule[]>();
  readonly #inlines = new Map<string, Declarations>();
  #count = 0;

  add(css: string): void {
    for (const [selectors, body] of rulesIn(withoutComments(css))) {
      const { declared, important } = declarationsIn(body);
      if (Object.keys(declared).length + Object.keys(important).length === 0) continue;
      for (const selector of selectors.split(',')) {
        const compounds = compoundsOf(selector.trim());
        const last = compounds?.at(-1);
        if (!compounds || !last || this.#count >= mostRules) continue;
        const weight = this.#count + 1e4 * compounds.reduce((sum, one) => sum + weightOf(one), 0);
        this.#count += 1;
        const key = last.id ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : last.tag;
        const rules = this.#byKey.get(key) ?? [];
        rules.push({ compounds, weight, declared, important });
        this.#byKey.set(key, rules);
      }
    }
  }

  /** What the sheets and the element's own `style` say of it, the stronger over the weaker. */
  of(element: Element): Declared {
    const own = attribute(element, 'style');
    const inline = own === undefined ? noDeclarations : this.#inline(own);
    const rules = this.#count === 0 ? [] : this.#rulesFor(element);
    if (rules.length === 0) return inline.both;
    return Object.assign(
      {},
      ...rules.map(({ declared }) => declared),
      inline.declared,
      ...rules.map(({ important }) => important),
      inline.important,
    );
  }

  #rulesFor(element: Element): readonly Rule[] {
    const found = [...(this.#byKey.get('*') ?? []), ...(this.#byKey.get(element.tagName) ?? [])];
    if (element.attrs.length > 0) {
      const ids = (attribute(element, 'id') ?? '').split(' ');
      for (const id of ids) found.push(...(this.#byKey.get(`#${id}`) ?? []));
      for (const name of classesOf(element)) found.push(...(this.#byKey.get(`.${name}`) ?? []));
    }
    if (found.length === 0) return found;
    return found
      .filter((rule) => matches(element, rule.compounds))
      .sort((left, right) => left.weight - right.weight);
  }

  /** A page says the same of hundreds of cells. */
  #inline(style: string): Declarations {
    const known = this.#inlines.get(style);
    if (known) return known;
    const { declared, important } = declarationsIn(style);
    const made = { declared, important, both: { ...declared, ...important } };
    this.#inlines.set(style, made);
    return made;
  }
}

interface Declarations {
  readonly declared: Declared;
  readonly important: Declared;
  readonly both: Declared;
}

/** Nothing is said of how an element is shown. */
export const nothing: Declared = {};
const noDeclarations: Declarations = { declared: nothing, important: nothing, both: nothing };

/** Comments go first; an unclosed one hides the rest. */
function withoutComments(css: string): string {
  let text = '';
  for (let at = 0; ;) {
    const from = css.indexOf('/*', at);
    if (from < 0) return text + css.slice(at);
    text += css.slice(at, from);
    const to = css.indexOf('*/', from + 2);
    if (to < 0) return text;
    at = to + 2;
  }
}

/** Selectors and bodies in order; of conditional blocks only those for the screen. */
function rulesIn(css: string): readonly (readonly [string, string])[] {
  const rules: (readonly [string, string])[] = [];
  const parts = css.split(/([{};])/);
  const blocks: ('screen' | 'other')[] = [];
  let head = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] ?? '').trim();
    if (part === ';') head = '';
    else if (part === '}') {
      blocks.pop();
      head = '';
    } else if (part !== '{') head = part;
    else if (head.startsWith('@')) {
      const shown = /^@(media|supports|layer)/.test(head) && !/print|max-width|max-device|\bnot\b/.test(head);
      blocks.push(shown ? 'screen' : 'other');
      head = '';
    } else {
      const end = parts.indexOf('}', at);
      const body = parts.slice(at + 1, end < 0 ? undefined : end).join('');
      if (!blocks.includes('other')) rules.push([head, body]);
      if (end < 0) break;
      at = end;
      head = '';
    }
  }
  return rules;
}

function declarationsIn(body: string): { declared: Declared; important: Declared } {
  const declared: Declared = {};
  const important: Declared = {};
  for (const part of body.split(';')) {
    const colon = part.indexOf(':');
    const name = properties.find((one) => one === part.slice(0, colon).trim().toLowerCase());
    if (name === undefined) continue;
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (value.endsWith('!important')) important[name] = value.slice(0, -10).trim();
    else declared[name] = value;
  }
  return { declared, important };
}

/** `null` for what is not understood: it then says nothing of any element. */
function compoundsOf(selector: string): readonly Compound[] | null {
  const compounds: Compound[] = [];
  for (const part of selector.replace(/\s*>\s*/g, ' ').split(/\s+/)) {
    if (
      part.length > 200 ||
      !/^(?:\*|[a-zA-Z][\w-]*)?(?:[.#][\w\u00a0-\uffff-]+|\[[\w-]+(?:="?[^"\]]*"?)?\])*$/.test(part)
    )
      return null;
    const pieces = part.match(/\[[^\]]*\]|[.#]?[^.#[\]]+/g) ?? [];
    const named = (mark: string): string[] =>
      pieces.flatMap((piece) => (piece.startsWith(mark) ? [piece.slice(1)] : []));
    compounds.push({
      tag: /^[*a-zA-Z]/.test(pieces[0] ?? '') ? (pieces[0] ?? '').toLowerCase() : '*',
      id: named('#')[0] ?? '',
      classes: named('.'),
      attributes: named('[').map((text) => {
        const [name = '', value] = text.slice(0, -1).split('=');
        return [name.toLowerCase(), value === undefined ? null : value.replace(/^"|"$/g, '')];
      }),
    });
  }
  return compounds;
}

const weightOf = ({ tag, id, classes, attributes }: Compound): number =>
  (id ? 10_000 : 0) + 100 * (classes.length + attributes.length) + (tag === '*' ? 0 : 1);

const classesOf = (element: Element): readonly string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');

function fits(element: Element, { tag, id, classes, attributes }: Compound): boolean {
  if (tag !== '*' && tag !== element.tagName) return false;
  if (id && attribute(element, 'id') !== id) return false;
  const own = classes.length > 0 ? classesOf(element) : [];
  return (
    classes.every((name) => own.includes(name)) &&
    attributes.every(([name, value]) => {
      const found = attribute(element, name);
      return found !== undefined && (value === null || value === found);
    })
  );
}

/** Children are taken as any descendants: rather one rule too many than a hidden figure. */
function matches(element: Element, compounds: readonly Compound[]): boolean {
  const last = compounds.at(-1);
  if (!last || !fits(element, last)) return false;
  let next = compounds.length - 2;
  let above: Node | null = parentOf(element);
  while (next >= 0 && above) {
    const wanted = compounds[next];
    if (wanted && isElement(above) && fits(above, wanted)) next -= 1;
    above = parentOf(above);
  }
  return next < 0;
}

function parentOf(node: Node): Node | null {
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent && isElement(parent) ? parent : null;
}
