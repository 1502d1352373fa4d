import type { Finding } from '../../checks/finding.ts';
import { howLabels, type How } from '../../intake/how.ts';
import type { Reading } from '../../intake/readings.ts';
import { addressLabels, writeAddress } from '../../report/address.ts';
import { reviewOf } from '../../report/review.ts';
import type { Report } from '../../report/report.ts';
import { reportKey } from '../../report/validate.ts';
import { tableLabels, type Form, type Label } from '../../report/lineItems.ts';

/** One thing a person should look at before the figures are used. */
export interface WalkStop {
  /** Id of the finding, or of the reading: what a review is filed under. */
  readonly id: string;
  readonly kind: Finding['kind'] | 'reading';
  readonly sentence: Label;
  /** The cells it is about, the one in question first, as addresses. */
  readonly cells: readonly string[];
  /** Whether a person has dealt with it: reviewed, or corrected every cell. */
  readonly settled: boolean;
}

const order: readonly WalkStop['kind'][] = ['error', 'reading', 'doubtful', 'scope'];

/** Ways of reading that leave a figure open. */
const open: ReadonlySet<How> = new Set<How>([
  'joinedUnchecked',
  'positionUnchecked',
  'conflict',
  'cutOff',
  'impossible',
  'unplaced',
  'unreadable',
]);

/**
 * What to look at, errors of the report first, then doubtful readings (those of a row together), then the softer
 * findings. What cannot be checked is not walked: blanks are no mistake.
 */
export function walkOf(
  report: Report,
  readings: readonly Reading[],
  findings: readonly Finding[],
): readonly WalkStop[] {
  const stops = [
    ...findings.flatMap((finding) => findingStop(report, finding)),
    ...readingStops(report, readings),
  ];
  return order.flatMap((kind) => stops.filter((stop) => stop.kind === kind));
}

function findingStop(report: Report, { id, kind, sentence, cells }: Finding): readonly WalkStop[] {
  if (kind === 'uncheckable') return [];
  const settled = reviewOf(report, id) !== null;
  return [{ id, kind, sentence, cells: cells.map(writeAddress), settled }];
}

function readingStops(report: Report, readings: readonly Reading[]): readonly WalkStop[] {
  const rows = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (!open.has(reading.how)) continue;
    const { table, row } = reading.address;
    const key = `${table}.${row}.${reading.how}`;
    const group = rows.get(key);
    if (group) group.push(reading);
    else rows.set(key, [reading]);
  }
  const corrected = new Set((report.corrections ?? []).map(({ cell }) => cell));
  return [...rows].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const cells = group.map(({ address }) => writeAddress(address));
    const id = `${reportKey(report)}:reading:${key}`;
    const settled = reviewOf(report, id) !== null || cells.every((cell) => corrected.has(cell));
    return [{ id, kind: 'reading', sentence: sentenceOf(first, group, report.form), cells, settled }];
  });
}

function sentenceOf({ address, how }: Reading, group: readonly Reading[], form: Form): Label {
  const { row } = addressLabels(address, form);
  const { number } = tableLabels[address.table];
  const columns = group.length > 3 ? [] : group.map((one) => addressLabels(one.address, form).column);
  const join = (words: readonly string[], comma: string): string => words.join(comma);
  return {
    zh: `表${number}·${[
      row.zh,
      ...(columns.length === 0
        ? []
        : [
            join(
              columns.map(({ zh }) => zh),
              '、',
            ),
          ]),
    ].join('·')}：${howLabels[how].zh}`,
    en: `Table ${number}, ${join([row.en, ...columns.map(({ en }) => en)], ', ')}: ${howLabels[how].en}`,
  };
}
