import { hatchLines } from './hatchLines.ts';
import type { GroupMark, Mark, TextMark } from './marks.ts';
import type { Paint } from './paints.ts';

/** Where a drawing is shown: what becomes of its colours, and whether marks keep their keys. */
export interface Ground {
  paint(token: Paint): string;
  readonly keyed: boolean;
}

/** A page: colours are the stylesheet's, so that they follow the reader's theme. */
export const onScreen: Ground = { paint: (token) => `var(--${token})`, keyed: true };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it, without the characters that it cannot hold at all. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (char) => escapes[char] ?? char);
}

/**
 * Marks as SVG markup, an element a line: the one text that screen, files, Word and print use, and the only one that is
 * ever set into a page as markup. Every text and attribute is escaped, every number rounded to a tenth of a px.
 * @throws Error for a number that is none, or a colour that there is not
 */
export function svgText(marks: readonly Mark[], ground: Ground): string {
  return marks.map((mark) => elementOf(mark, ground)).join('\n');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function elementOf(mark: Mark, ground: Ground): string {
  const write = (tag: string, attributes: Attributes, inner?: string) => {
    const style = styleOf(mark, ground);
    return `<${tag}${written({ ...attributes, ...style })}${inner === undefined ? '/>' : `>${inner}</${tag}>`}`;
  };
  switch (mark.mark) {
    case 'rect': {
      const { x, y, width, height } = mark;
      return write('rect', { x, y, width, height });
    }
    case 'line': {
      const { x1, x2, y1, y2 } = mark;
      return write('line', { x1, x2, y1, y2 });
    }
    case 'circle':
      return write('circle', { cx: mark.x, cy: mark.y, r: mark.r });
    case 'path':
      return write('path', { d: mark.d, transform: moved(mark) });
    case 'hatch':
      return write('path', { d: hatchLines(mark) });
    case 'text':
      return write('text', { x: mark.x, y: mark.y, ...wordsOf(mark) }, wordsIn(mark, ground));
    case 'group':
      return write('g', groupOf(mark), `\n${svgText(mark.marks, ground)}\n`);
  }
}

function groupOf(mark: GroupMark): Attributes {
  const round = mark.round ? 'round' : undefined;
  return {
    transform: moved(mark),
    'text-anchor': mark.anchor,
    'stroke-linejoin': round,
    'stroke-linecap': round,
  };
}

function wordsOf({ anchor, size, weight }: Pick<TextMark, 'anchor' | 'size' | 'weight'>): Attributes {
  return {
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
  };
}

function wordsIn({ text, aside }: TextMark, ground: Ground): string {
  if (!aside) return escapeXml(text);
  const style = { dx: aside.gap, ...wordsOf(aside), fill: paintOf(aside.fill, ground) };
  return `${escapeXml(text)}<tspan${written(style)}>${escapeXml(aside.text)}</tspan>`;
}

function styleOf(mark: Mark, ground: Ground): Attributes {
  const key = ground.keyed ? mark.key : undefined;
  if (mark.mark === 'hatch')
    return { fill: 'none', stroke: ground.paint('surface'), 'stroke-width': 2.2, 'data-mark': key };
  return {
    fill: mark.fill && paintOf(mark.fill, ground),
    'fill-opacity': mark.fillOpacity,
    stroke: mark.stroke && paintOf(mark.stroke, ground),
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.dash || undefined,
    'data-mark': key,
  };
}

function paintOf(token: Paint | 'none', ground: Ground): string {
  return token === 'none' ? 'none' : ground.paint(token);
}

function moved({ x = 0, y = 0, scale = 1 }: Pick<GroupMark, 'x' | 'y' | 'scale'>): string | undefined {
  const larger = scale === 1 ? '' : `scale(${numberText(scale, 3)})`;
  const place = x === 0 && y === 0 ? '' : `translate(${numberText(x)} ${numberText(y)})`;
  return [place, larger].filter((part) => part !== '').join(' ') || undefined;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? numberText(value, 2) : escapeXml(value ?? '')}"`,
    )
    .join('');
}

function numberText(value: number, digits = 1): string {
  if (!Number.isFinite(value)) throw new Error(`a drawing with ${value} for a number`);
  return String(Number(value.toFixed(digits)));
}
