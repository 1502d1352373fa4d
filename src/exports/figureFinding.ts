import { median } from 'd3-array';
import { findingKinds, type Finding } from '../checks/finding.ts';
import { nameOf } from '../figures/nameOf.ts';
import { comparedLabel, compareTable, measureFor, poolOf } from '../figures/comparison/compareTable.ts';
import { comparedAgencies } from '../figures/comparison/comparedAgencies.ts';
import type { Figure } from '../figures/figureList.ts';
import { yearsShown, type FigureState } from '../figures/figureState.ts';
import type { FigureColumn, FigureTable } from '../measures/figureTable.ts';
import { filingTable } from '../figures/filingGrid/filingTable.ts';
import { flowYear } from '../figures/requestFlow/requestFlowTable.ts';
import { shownFacts } from '../figures/shownFacts.ts';
import { seriesFor, speaksForItself, whoseFigures } from '../figures/yearTable.ts';
import { changeBetween, type Change } from '../measures/changeBetween.ts';
import type { Collection } from '../measures/collection.ts';
import { columnKindOf } from '../measures/measure.ts';
import { numberOf, type Measured } from '../measures/measured.ts';
import { measureNamed } from '../measures/registry.ts';
import type { Filing } from '../report/deadline.ts';
import { seriesOf } from '../measures/seriesOf.ts';
import { changeText } from '../words/changeText.ts';
import { isGuarded, readout } from '../words/measuredText.ts';
import type { Words } from '../words/words.ts';
import { factSentences, type FactSentences } from '../words/summarise.ts';

/** What a finding is asked about: a figure's state with everything the checks found at hand. */
export interface Asked {
  readonly collection: Collection;
  readonly state: FigureState;
  readonly findings: readonly Finding[];
  readonly words: Words;
  /** The figure's own table, where it is at hand. */
  readonly table?: FigureTable;
}

/** The sentence that states what a figure shows, always the same for the same data; a refusal where nothing can be stated. */
export function figureFinding(figure: Figure, asked: Asked): string {
  return bare(statedBy(figure, asked));
}

/** Without its full stop, as a heading stands. */
export function bare(text: string): string {
  return text.replace(/[\u3002.]$/, '');
}

function statedBy({ finding, make }: Figure, asked: Asked): string {
  const tableOf = () => asked.table ?? make(asked.collection, asked.state, asked.words).table;
  switch (finding.of) {
    case 'fact':
      return fromFacts(asked, (said) => said[finding.fact] ?? asked.words.statements.noStatedTotal);
    case 'measures':
      return stated(asked, tableOf(), finding.measures);
    case 'itself':
      return finding.tell(tableOf(), asked.words);
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
export function findingsBehind({ collection, state, findings }: Omit<Asked, 'words'>): readonly Finding[] {
  const { agency } = state;
  if (speaksForItself(collection, agency)) return findings.filter((one) => one.agency === agency);
  const { tree } = collection;
  if (agency === null) return findings.filter((one) => tree.byId.has(one.agency));
  const inside = new Set([agency, ...tree.below(agency).map(({ id }) => id)]);
  return findings.filter((one) => inside.has(one.agency));
}

function fromFacts(asked: Asked, choose: (said: FactSentences) => string): string {
  const { collection, state, words } = asked;
  const { facts, coverage, year } = shownFacts(collection, state);
  const name = nameOf(collection, state.agency, words);
  const said = factSentences({ facts, coverage, name, findings: findingsBehind(asked) }, words);
  if (said.nothing !== null) return said.nothing;
  const chosen = choose(said);
  // Of a single report this one begins with whose and when itself.
  const whose = whoseFigures(collection, state.agency, words);
  return chosen === said.received && !coverage ? chosen : ofWhomWhen(whose, year, chosen, words);
}

function stated(
  { collection, state, words }: Asked,
  { columns }: FigureTable,
  measures: readonly string[],
): string {
  const year = flowYear(collection, state);
  const figures = measures.map((id) => {
    const measure = measureNamed(id);
    const series = seriesFor(collection, { ...state, years: [year - 1, year] }, id);
    return {
      // As the figure calls it: shorter than the measure's own name.
      label: columns.find(({ key }) => key === id)?.label ?? words.measure(id).label,
      measured: series.points.find((point) => point.year === year)?.measured ?? absent,
      change: changeBetween(series, year),
      kind: columnKindOf(measure),
      unit: words.measure(id).unit,
    };
  });
  return ofWhomWhen(
    whoseFigures(collection, state.agency, words),
    year,
    statedFigures(figures, words),
    words,
  );
}

interface Stated {
  readonly label: string;
  readonly measured: Measured;
  readonly change: Change;
  readonly kind: FigureColumn['kind'];
  readonly unit: string;
}

/** Several figures of one year, each with its change from the year before or why none is stated. */
function statedFigures(figures: readonly Stated[], words: Words): string {
  const refused = new Set(figures.map(({ change }) => (change.ok ? '' : change.reason)));
  // One reason for all is said once, after the last of them.
  const once = refused.size === 1 && !refused.has('') && !refused.has('baseZero') && figures.length > 1;
  const parts = figures.map(({ label, measured, change, kind, unit }, index) => {
    const said = readout(measured, kind, unit, words);
    if (numberOf(measured) === null) return words.statements.noFigure(label, said);
    const tells = !once || index === figures.length - 1;
    const told = tells ? `${words.format.comma}${changeText(change, kind, unit, words)}` : '';
    return `${words.statements.figure(label, said)}${told}`;
  });
  return parts.join(words.format.semicolon);
}

function ofWhomWhen(whose: string, year: number, said: string, { statements }: Words): string {
  return statements.ofWhomWhen(whose, year, bare(said));
}

/** Whether a figure can stand in a comparison: exact and not under the small-number guard. */
function isComparable(measured: Measured): boolean {
  return (measured.state === 'number' || measured.state === 'zero') && !isGuarded(measured);
}

const absent = { state: 'notReported' } as const;

function spread({ collection, state, words }: Asked, table: FigureTable): string {
  const measure = measureFor(state);
  const { number, counted } = words.format;
  const label = comparedLabel(state, words);
  const { unit } = words.measure(measure.id);
  const kind = columnKindOf(measure);
  const cells = table.rows.map((row) => row.cells[0] ?? absent);
  const known = cells
    .flatMap((cell) => (isComparable(cell) ? (numberOf(cell) ?? []) : []))
    .sort((a, b) => a - b);
  const left = cells.length - known.length;
  const [least] = known;
  const most = known.at(-1);
  const middle = median(known);
  const say = (value: number) =>
    kind === 'rate' ? number(value, kind) : counted(number(value, kind), words.statements.unit(unit));
  const told = () => {
    if (least === undefined || most === undefined || middle === undefined || known.length < 2)
      return words.statements.tooFew(label);
    if (least === most) return words.statements.alike(label, known.length, say(least), left);
    const ends = { least: say(least), most: say(most), median: say(middle) };
    return words.statements.spread(label, known.length, ends, left);
  };
  return ofWhomWhen(areaName(collection, state, words), Number(table.columns[0]?.key ?? 0), told(), words);
}

function turns(asked: Asked): string {
  const { collection, state, words } = asked;
  const measure = measureFor(state);
  const year = yearsShown(collection, state).at(-1) ?? 0;
  // Years taken together overlap with those a year before: nobody is said to have risen or fallen.
  if (poolOf(state) > 1) return spread(asked, compareTable(collection, state, words, '', [year]));
  const counts = { up: 0, down: 0, same: 0, left: 0 };
  for (const { id } of comparedAgencies(collection, state)) {
    const change = changeBetween(seriesOf(collection, id, measure.id, [year - 1, year]), year);
    if (!('absolute' in change)) counts.left += 1;
    else counts[change.absolute > 0 ? 'up' : change.absolute < 0 ? 'down' : 'same'] += 1;
  }
  const label = comparedLabel(state, words);
  if (counts.up + counts.down + counts.same === 0) return words.statements.noTurns(label, year);
  return words.statements.turns(label, year, columnKindOf(measure), counts);
}

function fullness({ state, words }: Asked, { rows, columns }: FigureTable): string {
  const cells = rows.flatMap((row) => row.cells);
  return words.statements.fullness(comparedLabel(state, words), {
    agencies: rows.length,
    years: columns.length,
    cells: cells.length,
    known: cells.filter((cell) => numberOf(cell) !== null).length,
  });
}

function filed({ collection, state, words }: Asked): string {
  const { columns, rows } = filingTable(collection, state, words);
  const filings = rows.map((row) => row.filed.at(-1)?.filing ?? 'notAwaited');
  return filedText(nameOf(collection, state.agency, words), Number(columns.at(-1)?.key ?? 0), filings, words);
}

const awaited = ['onTime', 'late', 'unknown', 'unpublished', 'notReported'] as const;

/** How an area's agencies filed for one year, without its full stop. */
export function filedText(
  whose: string,
  year: number,
  filings: readonly Filing[],
  { statements }: Words,
): string {
  const counts = awaited
    .map((one) => [one, filings.filter((filing) => filing === one).length] as const)
    .filter(([one, count]) => count > 0 || one === 'onTime');
  return statements.filed(whose, year, counts);
}

function checked({ collection, state, findings, words }: Asked): string {
  const year = flowYear(collection, state);
  const mine = findings.filter((one) => one.agency === state.agency && one.year === year);
  const count = (kind: (typeof findingKinds)[number]) => mine.filter((one) => one.kind === kind).length;
  const said = words.statements.checked({
    error: count('error'),
    doubtful: count('doubtful'),
    scope: count('scope'),
    uncheckable: count('uncheckable'),
  });
  return ofWhomWhen(nameOf(collection, state.agency, words), year, said, words);
}

function areaName(collection: Collection, { agency }: FigureState, words: Words): string {
  const { tree } = collection;
  const isArea = agency === null || tree.childrenOf(agency).length > 0;
  return nameOf(collection, isArea ? agency : (tree.byId.get(agency)?.parent ?? agency), words);
}
