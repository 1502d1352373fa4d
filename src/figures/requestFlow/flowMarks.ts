import { absentMark } from '../../chart/absentMark.ts';
import { barMarks } from '../../chart/barMarks.ts';
import type { Mark } from '../../chart/marks.ts';
import { blockWidth, type FlowBlock, type FlowGeometry, type FlowText } from './flowDrawing.ts';

/** One year's requests from left to right, as marks. */
export function flowMarks(drawn: FlowGeometry): readonly Mark[] {
  const { ribbons, left, right, leftX, rightX, labelX, leftTexts, labels, width } = drawn;
  return [
    ...ribbons.map(({ d, colour }): Mark => ({ mark: 'path', d, fill: colour, fillOpacity: 0.22 })),
    ...left.flatMap((block) => blockMarks(block, leftX)),
    ...right.flatMap((block) => blockMarks(block, rightX)),
    ...leftTexts.flatMap((text): readonly Mark[] => [
      { mark: 'text', x: leftX - 8, y: text.y - 4, anchor: 'end', fill: 'ink-2', text: text.name },
      figureMark({ ...text, y: text.y + 12 }, leftX - 8, true),
    ]),
    ...labels.flatMap(({ kind, reasons, from }): readonly Mark[] => [
      ...(from === null
        ? []
        : [
            {
              mark: 'line',
              x1: rightX + blockWidth + 2,
              y1: from,
              x2: labelX - 5,
              y2: kind.y - 4,
              stroke: 'axis',
              strokeWidth: 0.75,
            } as const,
          ]),
      {
        ...{ mark: 'text', x: labelX, y: kind.y, size: 13, weight: 600, text: kind.name },
        fill: kind.isZero ? 'ink-3' : 'ink',
      },
      figureMark(kind, width, true),
      ...reasons.flatMap((reason): readonly Mark[] => [
        { mark: 'text', x: labelX + 12, y: reason.y, fill: 'ink-2', text: reason.name },
        figureMark(reason, width, false),
      ]),
    ]),
  ];
}

function blockMarks({ key, y, height, colour, open, isDifference }: FlowBlock, x: number): readonly Mark[] {
  if (height <= 0) return [];
  const bar = { x, y, width: blockWidth, height: Math.max(height, 1), fill: colour, hollow: isDifference };
  return [{ mark: 'group', key: `block ${key}`, marks: barMarks({ ...bar, open: open ? 'top' : null }) }];
}

function figureMark({ absence, figure, y, isZero }: FlowText, x: number, strong: boolean): Mark {
  if (absence) return absentMark(absence, x - 6, y - 4);
  return {
    ...{ mark: 'text', x, y, anchor: 'end', text: figure, fill: isZero ? 'ink-3' : 'ink' },
    ...{ size: strong ? 13 : 12, weight: strong ? 600 : 400 },
  };
}
