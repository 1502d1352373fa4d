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
export type Declared = Partial<Record<Property, string>>;

export interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [string, string | null])[];
}

/** Comments go first; an unclosed one hides the rest. */
export function withoutComments(css: string): string {
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
export function rulesIn(css: string): readonly (readonly [string, string])[] {
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

export function declarationsIn(body: string): { declared: Declared; important: Declared } {
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
export function compoundsOf(selector: string): readonly Compound[] | null {
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

/** The size of type in pixels a `font-size` says, in an element of type so large. */
export function sizeOf(said: string | undefined, tagName: string, above: number): number {
  if (said === undefined) return tagName === 'small' ? above * 0.83 : above;
  const [, digits = '', unit = ''] = /^([\d.]+)(px|pt|em|rem|%)?$/.exec(said) ?? [];
  if (digits === '') return /^(xx-small|x-small|smaller)$/.test(said) ? above * 0.7 : above;
  const value = Number(digits);
  switch (unit) {
    case 'em':
      return value * above;
    case '%':
      return (value / 100) * above;
    case 'rem':
      return value * 16;
    case 'pt':
      return (value * 4) / 3;
    default:
      return value;
  }
}
