import { median } from 'd3-array';
import { findingKinds, type Finding } from '../checks/finding.ts';
import { nameOf } from '../figures/agencyName.ts';
import { measureFor } from '../figures/comparison/compareTable.ts';
import { comparedAgencies } from '../figures/comparison/comparedAgencies.ts';
import type { Figure } from '../figures/figureList.ts';
import { yearsShown, type FigureState } from '../figures/figureState.ts';
import type { FigureTable } from '../measures/figureTable.ts';
import { filingTable } from '../figures/filingGrid/filingTable.ts';
import { flowYear } from '../figures/requestFlow/requestFlowTable.ts';
import { shownFacts } from '../figures/shownFacts.ts';
import { seriesFor, speaksForItself } from '../figures/yearTable.ts';
import { changeBetween } from '../measures/changeBetween.ts';
import type { Collection } from '../measures/collection.ts';
import { columnKindOf } from '../measures/measure.ts';
import { numberOf } from '../measures/measured.ts';
import { measureNamed } from '../measures/registry.ts';
import { seriesOf } from '../measures/seriesOf.ts';
import type { Label } from '../report/lineItems.ts';
import {
  asHeading,
  checkedSentence,
  filedSentence,
  fullnessSentence,
  isComparable,
  noStatedTotal,
  ofWhomWhen,
  spreadSentence,
  statedFigures,
  turnsSentence,
} from '../words/figureFinding.ts';
import { factSentences, type FactSentences } from '../words/summary.ts';

/** What a finding is asked about: a figure's state with everything the checks found at hand. */
export interface Asked {
  readonly collection: Collection;
  readonly state: FigureState;
  readonly findings: readonly Finding[];
}

/** The sentence that states what a figure shows, always the same for the same data; a refusal where nothing can be stated. */
export function figureFinding(figure: Figure, asked: Asked): Label {
  return asHeading(statedBy(figure, asked));
}

function statedBy({ finding, make }: Figure, asked: Asked): Label {
  const tableOf = () => make(asked.collection, asked.state).table;
  switch (finding.of) {
    case 'fact':
      return fromFacts(asked, (said) => said[finding.fact] ?? noStatedTotal);
    case 'measures':
      return stated(asked, tableOf(), finding.measures);
    case 'spread':
      return spread(asked, tableOf());
    case 'fullness':
      return fullness(asked, tableOf());
    case 'turns':
      return turns(asked);
    case 'filing':
      return filed(asked);
    case 'checks':
      return checked(asked);
  }
}

/** What can contradict the figures shown: the report's own findings, or those of the units summed up. */
export function findingsBehind({ collection, state, findings }: Asked): readonly Finding[] {
  const { agency } = state;
  if (speaksForItself(collection, agency)) return findings.filter((one) => one.agency === agency);
  const { tree } = collection;
  if (agency === null) return findings.filter((one) => tree.byId.has(one.agency));
  const inside = new Set([agency, ...tree.below(agency).map(({ id }) => id)]);
  return findings.filter((one) => inside.has(one.agency));
}

function fromFacts(asked: Asked, choose: (said: FactSentences) => Label): Label {
  const { collection, state } = asked;
  const { facts, coverage, year } = shownFacts(collection, state);
  const name = nameOf(collection, state.agency);
  const said = factSentences({ facts, coverage, name, findings: findingsBehind(asked) });
  if (said.nothing) return said.nothing;
  const chosen = choose(said);
  // Of a single report this one begins with whose and when itself.
  return chosen === said.received && !coverage ? chosen : ofWhomWhen(name, year, chosen);
}

function stated({ collection, state }: Asked, { columns }: FigureTable, measures: readonly string[]): Label {
  const year = flowYear(collection, state);
  const figures = measures.map((id) => {
    const measure = measureNamed(id);
    const series = seriesFor(collection, { ...state, years: [year - 1, year] }, id);
    return {
      // As the figure calls it: shorter than the measure's own name.
      label: columns.find(({ key }) => key === id)?.label ?? measure.label,
      measured: series.points.find((point) => point.year === year)?.measured ?? absent,
      change: changeBetween(series, year),
      kind: columnKindOf(measure),
      unit: measure.unit,
    };
  });
  return ofWhomWhen(nameOf(collection, state.agency), year, statedFigures(figures));
}

const absent = { state: 'notReported' } as const;

function spread({ collection, state }: Asked, table: FigureTable): Label {
  const { label, unit, ...measure } = measureFor(state);
  const cells = table.rows.map((row) => row.cells[0] ?? absent);
  const known = cells.flatMap((cell) => (isComparable(cell) ? (numberOf(cell) ?? []) : []));
  const year = table.columns[0]?.key;
  const said = spreadSentence({
    label,
    kind: columnKindOf({ ...measure, label, unit }),
    unit,
    known: known.sort((a, b) => a - b),
    median: median(known) ?? null,
    left: cells.length - known.length,
  });
  return ofWhomWhen(areaName(collection, state), Number(year ?? 0), said);
}

function turns({ collection, state }: Asked): Label {
  const measure = measureFor(state);
  const year = yearsShown(collection, state).at(-1) ?? 0;
  const counts = { up: 0, down: 0, same: 0, left: 0 };
  for (const { id } of comparedAgencies(collection, state)) {
    const change = changeBetween(seriesOf(collection, id, measure.id, [year - 1, year]), year);
    if (!('absolute' in change)) counts.left += 1;
    else counts[change.absolute > 0 ? 'up' : change.absolute < 0 ? 'down' : 'same'] += 1;
  }
  return turnsSentence(measure.label, year, columnKindOf(measure), counts);
}

function fullness({ state }: Asked, { rows, columns }: FigureTable): Label {
  const cells = rows.flatMap((row) => row.cells);
  return fullnessSentence(measureFor(state).label, {
    agencies: rows.length,
    years: columns.length,
    cells: cells.length,
    known: cells.filter((cell) => numberOf(cell) !== null).length,
  });
}

function filed({ collection, state }: Asked): Label {
  const { columns, rows } = filingTable(collection, state);
  const counts = { onTime: 0, late: 0, unknown: 0, missing: 0, notAwaited: 0 };
  for (const row of rows) counts[row.filed.at(-1)?.filing ?? 'notAwaited'] += 1;
  return filedSentence(nameOf(collection, state.agency), Number(columns.at(-1)?.key ?? 0), counts);
}

function checked({ collection, state, findings }: Asked): Label {
  const year = flowYear(collection, state);
  const mine = findings.filter((one) => one.agency === state.agency && one.year === year);
  const count = (kind: (typeof findingKinds)[number]) => mine.filter((one) => one.kind === kind).length;
  const said = checkedSentence({
    error: count('error'),
    doubtful: count('doubtful'),
    scope: count('scope'),
    uncheckable: count('uncheckable'),
  });
  return ofWhomWhen(nameOf(collection, state.agency), year, said);
}

function areaName(collection: Collection, { agency }: FigureState): Label {
  const { tree } = collection;
  const isArea = agency === null || tree.childrenOf(agency).length > 0;
  return nameOf(collection, isArea ? agency : (tree.byId.get(agency)?.parent ?? agency));
}
