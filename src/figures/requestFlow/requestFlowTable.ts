import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureRow, type FigureTable, type MarkColour } from '../../measures/figureTable.ts';
import { exactNumberOf, type Measured } from '../../measures/measured.ts';
import {
  outcomeKindLabels,
  outcomeKinds,
  requestRowEntries,
  requestRows,
  type Label,
  type OutcomeKind,
  type RequestRow,
} from '../../report/lineItems.ts';
import { figureDefinitions, formSourceLabel } from '../../words/figureDefinitions.ts';
import { figureNames } from '../../words/figureNames.ts';
import { figureNotes } from '../../words/figureNotes.ts';
import { flowWords, shortRequestLabel } from '../../words/flowWords.ts';
import { outcomeColours } from '../outcomes/outcomeColours.ts';
import { yearsShown, type FigureState } from '../figureState.ts';
import { originOf, seriesFor, speaksForItself, yearTable } from '../yearTable.ts';

/** One year's requests: a row per figure, what came in first, then each outcome with its reasons, then what is left. */
export function requestFlowTable(collection: Collection, state: FigureState): FigureTable {
  const year = flowYear(collection, state);
  const base = yearTable(
    collection,
    { ...state, years: [year, year] },
    {
      figure: 'request-flow',
      what: figureNames['request-flow'],
      definition: figureDefinitions['request-flow'],
      unit: { zh: '件', en: 'requests' },
      source: formSourceLabel,
      columns: [{ measure: 'requests.newlyReceived' }],
    },
  );
  const figure = (measure: string): Measured =>
    seriesFor(collection, { ...state, years: [year, year] }, measure).points[0]?.measured ?? {
      state: 'notReported',
    };
  const row = (key: string, label: Label, measure: string, colour: MarkColour, short = label): FigureRow => ({
    ...{ key, label, short, colour },
    cells: [figure(measure)],
    origins: [originOf(collection, state.agency, year, measure)],
  });
  const rows = [
    row('newlyReceived', flowWords.newlyReceived, 'requests.newlyReceived', 'accent'),
    row('carriedOver', flowWords.carriedOver, 'requests.carriedOver', 'total'),
    ...outcomeKinds.flatMap((kind) => [
      row(kind, outcomeKindLabels[kind], `outcomes.${kind}`, outcomeColours[kind]),
      ...reasonsOf(kind)
        .map((reason) =>
          row(
            `${kind}.${reason}`,
            reasonLabel(kind, reason),
            `requests.${reason}`,
            outcomeColours[kind],
            shortRequestLabel(reason),
          ),
        )
        .filter((one) => one.cells[0]?.state !== 'notInForm'),
    ]),
    row('outcomeTotal', flowWords.outcomeTotal, 'requests.outcomeTotal', 'total'),
    row('carriedForward', flowWords.carriedForward, 'requests.carriedForward', 'total'),
  ];
  const difference = imbalance(rows);
  return {
    ...base,
    notes: [
      ...base.notes,
      ...(difference
        ? [
            figureNote('imbalance-outline', figureNotes.imbalance(`${difference.in}`, `${difference.out}`), [
              'drawing',
              'sheet',
            ]),
            figureNote('imbalance-bar', figureNotes.imbalanceBar(Math.abs(difference.in - difference.out)), [
              'slide',
            ]),
          ]
        : []),
    ],
    rowHeading: { zh: '项目', en: 'Item' },
    columns: [
      { key: String(year), label: { zh: `${year}年`, en: `${year}` }, unit: base.unit, kind: 'count' },
    ],
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

function reasonLabel(kind: OutcomeKind, reason: RequestRow): Label {
  const of = outcomeKindLabels[kind];
  const why = shortRequestLabel(reason);
  return { zh: `${of.zh}：${why.zh}`, en: `${of.en}: ${why.en}` };
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
