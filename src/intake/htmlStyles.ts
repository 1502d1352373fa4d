import { attribute, isElement, type Element, type Node } from './htmlNodes.ts';
import {
  compoundsOf,
  declarationsIn,
  rulesIn,
  withoutComments,
  type Compound,
  type Declared,
} from './styleSheet.ts';

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
      for (const id of ids) for (const one of this.#byKey.get(`#${id}`) ?? []) found.push(one);
      for (const name of classesOf(element))
        for (const one of this.#byKey.get(`.${name}`) ?? []) found.push(one);
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
