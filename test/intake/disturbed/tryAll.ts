import { readDocument } from '../../../src/intake/readDocument.ts';
import type { Form } from '../../../src/report/lineItems.ts';
import { reportOf } from '../anyReport.ts';
import { printReport, type PrintedReport } from '../printedForm.ts';
import { disturbed, faultOf, type Disturbance } from './disturbance.ts';

/** A sequence of numbers below 1 that a seed repeats. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A kind of document: what can be done to it, and how a report is rendered with it done. */
export interface Disturbed<Done> {
  readonly kind: string;
  readonly disturbances: readonly Disturbance<Done>[];
  /** The figure stands in `print` as `mark`; `roll` chooses among layouts. */
  render(print: PrintedReport, mark: string, done: Done, roll: () => number): Promise<Uint8Array>;
}

/** What stands for the figure until the document is rendered: letters no label has. */
export const mark = '¤';

/** Renders and reads one random report with one random disturbance; what is wrong, or `null`. */
export async function tryOne<Done>(kind: Disturbed<Done>, seed: number): Promise<string | null> {
  const roll = dice(seed);
  const below = (limit: number): number => Math.floor(roll() * limit);
  const form: Form = roll() < 0.5 ? '2019' : '2021';
  const report = reportOf(form, () => (roll() < 0.4 ? 0 : roll() < 0.7 ? below(10) : below(20_000)));
  const disturbance = kind.disturbances[below(kind.disturbances.length)];
  if (!disturbance) return 'no disturbance';
  const { print, target, figure } = disturbed(
    printReport(report, '清石县临水镇人民政府'),
    report,
    below(1000),
    () => mark,
  );
  const bytes = await kind.render(print, mark, disturbance.make(figure, 1 + below(99)), roll);
  const fault = faultOf(await readDocument('disturbed', bytes), report, target, disturbance.leaves);
  return fault === null ? null : `${kind.kind}, ${disturbance.name}, seed ${seed}: ${fault}`;
}

/** Faults of so many cases from a seed on. */
export async function tryAll<Done>(
  kind: Disturbed<Done>,
  count: number,
  seed: number,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const fault = await tryOne(kind, seed + at);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}
