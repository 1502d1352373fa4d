import type { Finding } from '../../checks/finding.ts';
import type { How } from '../../intake/how.ts';
import type { Reading } from '../../intake/readings.ts';
import { writeAddress } from '../../report/address.ts';
import { reviewOf } from '../../report/review.ts';
import type { Report } from '../../report/report.ts';
import { reportKey } from '../../report/validate.ts';
import type { Form } from '../../report/lineItems.ts';
import type { Message } from '../../words/words.ts';

/** One thing a person should look at before the figures are used. */
export interface WalkStop {
  /** Id of the finding, or of the reading: what a review is filed under. */
  readonly id: string;
  readonly kind: Finding['kind'] | 'reading';
  readonly sentence: Message;
  /** The cells it is about, the one in question first, as addresses. */
  readonly cells: readonly string[];
  /** Whether a person has dealt with it: reviewed, or corrected every cell. */
  readonly settled: boolean;
  /** `null` for a reading. */
  readonly finding: Finding | null;
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

function findingStop(report: Report, finding: Finding): readonly WalkStop[] {
  const { id, kind, text, cells } = finding;
  if (kind === 'uncheckable') return [];
  const settled = reviewOf(report, id) !== null;
  const sentence: Message = (words) => words.sayFinding(text);
  return [{ id, kind, sentence, cells: cells.map(writeAddress), settled, finding }];
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
    const sentence = sentenceOf(first, group, report.form);
    return [{ id, kind: 'reading', sentence, cells, settled, finding: null }];
  });
}

function sentenceOf({ address, how }: Reading, group: readonly Reading[], form: Form): Message {
  return ({ format, formWords, official, intake }) => {
    const columns = group.length > 3 ? [] : group.map((one) => formWords.column(one.address, form));
    const place = [
      official.table(formWords.tableNumber(address.table)),
      formWords.row(address, form),
      ...(columns.length === 0 ? [] : [format.list(columns)]),
    ];
    return format.named(place.join(format.dot), intake.ways[how]);
  };
}
