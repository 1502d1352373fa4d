import type { Mark } from './marks.ts';

/** The ways a place in a drawing can be empty; each has a mark of its own, and none looks like zero. */
export type Absence =
  | 'blank'
  | 'notMentioned'
  | 'notApplicable'
  | 'unreadable'
  | 'notInForm'
  | 'notReported'
  | 'unpublished'
  | 'notAwaited'
  | 'undefined';

const half = 5;
const shapes: Record<Absence, Mark> = {
  blank: { mark: 'rect', x: -half, y: -half, width: 2 * half, height: 2 * half, dash: '2 2' },
  notMentioned: { mark: 'circle', x: 0, y: 0, r: half, dash: '2 2' },
  notApplicable: { mark: 'path', d: `M${-half} ${half}L${half} ${-half}` },
  unreadable: {
    ...{ mark: 'text', x: 0, y: half - 1, text: '?', anchor: 'middle', size: 13, weight: 600 },
    ...{ fill: 'ink-3', stroke: 'none' },
  },
  notInForm: { mark: 'path', d: `M${-half} 0H${half}`, dash: '2 2' },
  notReported: { mark: 'path', d: `M${-half} ${-half}L${half} ${half}M${-half} ${half}L${half} ${-half}` },
  unpublished: {
    ...{ mark: 'path', stroke: 'error', strokeWidth: 1.5 },
    d: `M${-half} ${-half}H${half}V${half}H${-half}ZM-3 -3L3 3M-3 3L3 -3`,
  },
  notAwaited: { mark: 'circle', x: 0, y: 0, r: 1.5, fill: 'ink-3' },
  undefined: { mark: 'path', d: `M${-half} 0H${half}` },
};

/** The mark of an absence, its middle at (x, y). */
export function absentMark(absence: Absence, x: number, y: number): Mark {
  const marks = [shapes[absence]];
  return { mark: 'group', x, y, fill: 'none', stroke: 'ink-3', marks, key: `absent ${absence}` };
}
