import { hatchLines } from './hatchLines.ts';
import { withLightPaints } from './lightPaint.ts';

/** A figure's drawing as plain marks: no styles, no classes, no ids, nothing that needs the page it was on. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly marks: string;
  /** Its special marks by the state they stand for, each drawn round the origin. */
  readonly key: readonly { readonly state: string; readonly marks: string }[];
}

/** Takes the drawing out of the markup of a figure. */
export function takeDrawing(markup: string): Drawn {
  const found = /<svg[^>]*role="img"[^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>(.*?)<\/svg>/s.exec(markup);
  if (!found) throw new Error('the figure has no drawing');
  const [, width = '0', height = '0', inner = ''] = found;
  const key = [...markup.matchAll(/<svg[^>]*data-mark="(\w+)"[^>]*>(.*?)<\/svg>/gs)].map(
    ([, state = '', marks = '']) => ({ state, marks: plain(marks) }),
  );
  return { width: Number(width), height: Number(height), marks: plain(inner), key };
}

function plain(inner: string): string {
  const bare = inner
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(desc|defs)\b.*?<\/\1>/gs, '')
    .replace(/\s(?:class|data-[\w-]+|xmlns)="[^"]*"/g, '')
    .replace(/<rect[^>]*fill="url\(#[^>]*?(?:\/>|><\/rect>)/g, strokesFor)
    .replace(/\s*\n\s*/g, ' ');
  return withLightPaints(bare);
}

function strokesFor(rect: string): string {
  const of = (name: string) => Number(new RegExp(`\\s${name}="([\\d.-]+)"`).exec(rect)?.[1] ?? 0);
  const box = { x: of('x'), y: of('y'), width: of('width'), height: of('height') };
  return `<path d="${hatchLines(box)}" fill="none" stroke="var(--surface)" stroke-width="2.2"/>`;
}
