import type { Mark } from './marks.ts';
import type { Paint } from './paints.ts';

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
  /** The end beyond which there may be more: hatched, without an edge. */
  readonly open?: 'top' | 'right' | null;
  /** Drawn as an outline: a thing not yet settled. */
  readonly hollow?: boolean;
}

const reach = { top: 14, right: 16 };

/** A bar, its open end hatched. */
export function barMarks({ x, y, width, height, fill, open = null, hollow = false }: Bar): readonly Mark[] {
  const body: Mark = hollow
    ? {
        ...{ mark: 'rect', x: x + 0.75, y: y + 0.75 },
        ...{ width: Math.max(0, width - 1.5), height: Math.max(0, height - 1.5) },
        ...{ fill: 'surface', stroke: fill, strokeWidth: 1.5, dash: '3 2' },
      }
    : { mark: 'rect', x, y, width, height, fill };
  if (!open) return [body];
  const deep = Math.min(open === 'right' ? width : height, reach[open]);
  const end =
    open === 'right' ? { x: x + width - deep, y, width: deep, height } : { x, y, width, height: deep };
  return [body, { mark: 'hatch', ...end, key: `open ${open}` }];
}
