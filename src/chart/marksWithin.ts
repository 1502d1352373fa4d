import type { Mark } from './marks.ts';

type Extent = readonly [top: number, bottom: number];

/** The marks of which anything may stand between two heights of the drawing; of a group that is not moved, those inside. */
export function marksWithin(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    if (mark.mark === 'group' && mark.y === undefined && mark.scale === undefined) {
      const inside = marksWithin(mark.marks, from, to);
      return inside.length === 0 ? [] : [{ ...mark, marks: inside }];
    }
    const [top, bottom] = extentOf(mark);
    return top <= to && bottom >= from ? [mark] : [];
  });
}

function extentOf(mark: Mark): Extent {
  switch (mark.mark) {
    case 'rect':
    case 'hatch':
      return [mark.y, mark.y + mark.height];
    case 'line':
      return [Math.min(mark.y1, mark.y2), Math.max(mark.y1, mark.y2)];
    case 'circle':
      return [mark.y - mark.r, mark.y + mark.r];
    case 'path': {
      const { y = 0 } = mark;
      return [y - reachOf(mark.d), y + reachOf(mark.d)];
    }
    case 'text':
      return [mark.y - 2 * (mark.size ?? 12), mark.y + (mark.size ?? 12)];
    case 'group': {
      const { y = 0, scale = 1 } = mark;
      const inside = mark.marks.map(extentOf);
      return [
        inside.reduce((least, [top]) => Math.min(least, y + top * scale), Infinity),
        inside.reduce((most, [, bottom]) => Math.max(most, y + bottom * scale), -Infinity),
      ];
    }
  }
}

const reaches = new Map<string, number>();

/** No further from its origin than this does a path come: as far as all its numbers together. Shapes are few and repeated. */
function reachOf(d: string): number {
  if (d.length > 100) return Infinity;
  const known = reaches.get(d);
  if (known !== undefined) return known;
  const reach = (d.match(/\d+(\.\d+)?/g) ?? []).reduce((sum, number) => sum + Number(number), 0);
  reaches.set(d, reach);
  return reach;
}
