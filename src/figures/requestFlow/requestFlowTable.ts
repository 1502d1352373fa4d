import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureRow, type FigureTable, type MarkColour } from '../../measures/figureTable.ts';
import { exactNumberOf, type Measured } from '../../measures/measured.ts';
import {
  outcomeKindLabels,
  outcomeKinds,
  requestRowEntries,
  requestRows,
  type OutcomeKind,
  type RequestRow,
} from '../../report/lineItems.ts';
import { outcomeColours } from '../outcomes/outcomeColours.ts';
import { yearsShown, type FigureState } from '../figureState.ts';
import { originOf, seriesFor, speaksForItself, yearTable } from '../yearTable.ts';

/** One year's requests: a row per figure, what came in first, then each outcome with its reasons, then what is left. */
export function requestFlowTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const year = flowYear(collection, state);
  const { term } = words.format;
  const base = yearTable(collection, { ...state, years: [year, year] }, words, {
    figure: 'request-flow',
    what: words.figures.names['request-flow'],
    definition: words.figures.definitions['request-flow'],
    unit: words.figures.units.requests,
    source: words.figures.formSource,
    columns: [{ measure: 'requests.newlyReceived' }],
  });
  const figure = (measure: string): Measured =>
    seriesFor(collection, { ...state, years: [year, year] }, measure).points[0]?.measured ?? {
      state: 'notReported',
    };
  const row = (
    key: string,
    label: string,
    measure: string,
    colour: MarkColour,
    short = label,
  ): FigureRow => ({
    ...{ key, label, short, colour, measure },
    cells: [figure(measure)],
    origins: [originOf(collection, state.agency, year, measure)],
  });
  const rows = [
    row('newlyReceived', words.flow.newlyReceived, 'requests.newlyReceived', 'accent'),
    row('carriedOver', words.flow.carriedOver, 'requests.carriedOver', 'total'),
    ...outcomeKinds.flatMap((kind) => [
      row(kind, term(outcomeKindLabels[kind]), `outcomes.${kind}`, outcomeColours[kind]),
      ...reasonsOf(kind)
        .map((reason) =>
          row(
            `${kind}.${reason}`,
            words.format.named(term(outcomeKindLabels[kind]), shortRequestLabel(reason, words)),
            `requests.${reason}`,
            outcomeColours[kind],
            shortRequestLabel(reason, words),
          ),
        )
        .filter((one) => one.cells[0]?.state !== 'notInForm'),
    ]),
    row('outcomeTotal', words.flow.outcomeTotal, 'requests.outcomeTotal', 'total'),
    row('carriedForward', words.flow.carriedForward, 'requests.carriedForward', 'total'),
  ];
  const difference = imbalance(rows);
  return {
    ...base,
    notes: [
      ...base.notes,
      ...(difference
        ? [
            figureNote('imbalance-outline', words.notes.imbalance(difference.in, difference.out), [
              'drawing',
              'sheet',
            ]),
            figureNote('imbalance-bar', words.notes.imbalanceBar(Math.abs(difference.in - difference.out)), [
              'slide',
            ]),
          ]
        : []),
    ],
    rowHeading: words.figure.item,
    columns: [{ key: String(year), label: words.format.year(year), unit: base.unit, kind: 'count' }],
    rows,
  };
}

/** The year asked for, else the latest shown that has a report. */
export function flowYear(collection: Collection, state: FigureState): number {
  const years = yearsShown(collection, state);
  if (state.cellYear !== null) return state.cellYear;
  const { agency } = state;
  const reported = speaksForItself(collection, agency)
    ? years.findLast((year) => collection.reportOf(agency, year))
    : years.at(-1);
  return reported ?? years.at(-1) ?? 0;
}

function reasonsOf(kind: OutcomeKind): readonly RequestRow[] {
  return requestRows.filter((row) => {
    const entry = requestRowEntries[row];
    return entry.kind === kind && row !== kind;
  });
}

function shortRequestLabel(row: RequestRow, { flow, format }: Words): string {
  const short: Partial<Record<RequestRow, string>> = flow.short;
  return short[row] ?? format.term(requestRowEntries[row]);
}

/** Both sides where all their figures are exact and they differ; `null` where they agree or cannot be compared. */
export function imbalance(rows: readonly FigureRow[]): { readonly in: number; readonly out: number } | null {
  const sum = (keys: readonly string[]): number | null =>
    keys.reduce<number | null>((total, key) => {
      const cell = rows.find((row) => row.key === key)?.cells[0];
      const value = cell ? exactNumberOf(cell) : null;
      return total === null || value === null ? null : total + value;
    }, 0);
  const incoming = sum(['newlyReceived', 'carriedOver']);
  const outgoing = sum([...outcomeKinds, 'carriedForward']);
  return incoming === null || outgoing === null || incoming === outgoing
    ? null
    : { in: incoming, out: outgoing };
}
