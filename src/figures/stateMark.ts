import { absentMark } from '../chart/absentMark.ts';
import type { Mark } from '../chart/marks.ts';
import type { MarkState } from './markStates.ts';

/** What a state's mark looks like, round the origin, for the key of a figure. */
export function stateMark(state: MarkState): Mark {
  if (state !== 'approximate' && state !== 'atLeast') return absentMark(state, 0, 0);
  return {
    mark: 'group',
    marks: [
      { mark: 'rect', x: -5, y: 1, width: 10, height: 6, fill: 'accent' },
      // The strokes above it end at its edges, so that nothing has to be cut off.
      { mark: 'path', d: 'M-5 0L-1 -4M-5 -5L-4 -6M-1 1L5 -5M3 1L5 -1', stroke: 'accent', strokeWidth: 1.6 },
    ],
  };
}
