import { printedAgainst } from './contradictedTotal.ts';
import type { Finding } from '../checks/finding.ts';
import { changeBetween, type Change } from '../measures/changeBetween.ts';
import type { Collection } from '../measures/collection.ts';
import type { FigureTable, MarkColour } from '../measures/figureTable.ts';
import { columnKindOf } from '../measures/measure.ts';
import type { Measured } from '../measures/measured.ts';
import { printedCells } from '../measures/printedCells.ts';
import { measureById } from '../measures/registry.ts';
import { isSilence } from '../report/silence.ts';
import { changeText, shortChange } from '../words/changeText.ts';
import { isSuspect } from '../words/contradictionOf.ts';
import { isGuarded, measuredText, ratioText } from '../words/measuredText.ts';
import type { Words } from '../words/words.ts';
import { comparedLabel, measureFor, poolOf } from './comparison/compareTable.ts';
import type { Figure } from './figureList.ts';
import type { FigureState } from './figureState.ts';
import { cellAt, groupOf, originAt, sharesIn, type At, type Group } from './markGroup.ts';
import { nameOf } from './nameOf.ts';
import { seriesFor } from './yearTable.ts';

/** One figure told at a mark, beside the others it belongs with. */
interface TipLine {
  readonly key: string;
  readonly label: string;
  readonly colour: MarkColour | undefined;
  readonly value: string;
  /** Its share of the whole with n of N, or a rate's n of N. */
  readonly share: string;
  /** From the year before, in short; empty for what has no change. */
  readonly change: string;
  /** The change in full, or why none is stated. */
  readonly changeTitle: string;
  /** The mark stood on. */
  readonly isHere: boolean;
}

/** What is told at a mark: everything of its year that it is a part of. */
export interface MarkTip {
  readonly head: string;
  readonly lines: readonly TipLine[];
  /** Where the report was published. */
  readonly source: string | undefined;
}

interface TipContext {
  readonly collection: Collection;
  readonly state: FigureState;
  readonly findings: readonly Finding[];
  readonly words: Words;
}

/** Longer lists than this tell only the mark itself. */
const mostLines = 12;

/** What is told at the mark of a cell; `null` for a figure whose cells are no counts, rates or amounts. */
export function markTip(figure: Figure, table: FigureTable, at: At, context: TipContext): MarkTip | null {
  const [rowKey, columnKey] = at;
  const row = table.rows.find(({ key }) => key === rowKey);
  const column = table.columns.find(({ key }) => key === columnKey);
  if (!row || !column || figure.slide.kind === 'filing') return null;
  const { words, collection } = context;
  const group = groupOf(figure, table, at, words);
  const isSilent = group.cells.every((one) => isSilence(cellAt(table, one).state));
  const cells = isSilent || group.cells.length > mostLines ? [at] : group.cells;
  const shares = sharesIn(table, group);
  const lines = cells.flatMap((one) => lineOf(figure, table, one, { at, shares, group }, context));
  const origin = originAt(table, at);
  const year = figure.rows === 'years' ? rowKey : columnKey;
  const whose = figure.rows === 'agencies' ? row.label : nameOf(collection, context.state.agency, words);
  return {
    head:
      figure.rows === 'agencies'
        ? words.format.named(row.label, comparedLabel(context.state, words))
        : [words.format.year(figure.id === 'compare-multiples' ? rowKey : year), whose].join(' · '),
    lines,
    source: (origin && collection.reportOf(origin.agency, origin.year)?.source.url) ?? undefined,
  };
}

function lineOf(
  figure: Figure,
  table: FigureTable,
  one: At,
  { at, shares, group }: { at: At; shares: ReadonlyMap<string, Measured>; group: Group },
  context: TipContext,
): readonly TipLine[] {
  const { words } = context;
  const row = table.rows.find(({ key }) => key === one[0]);
  const column = table.columns.find(({ key }) => key === one[1]);
  if (!row || !column) return [];
  const measured = cellAt(table, one);
  const unit = words.statements.unit(column.unit);
  const ratio = ratioText(measured, words);
  const text =
    isGuarded(measured) && measured.state !== 'undefined'
      ? ratio
      : measuredText(measured, column.kind, words);
  const sum = row.against?.[table.columns.indexOf(column)] ?? null;
  const share = shares.get(String(one));
  const said = share && 'value' in share && !isGuarded(share) ? measuredText(share, 'rate', words) : '';
  const change = 'value' in measured ? changeAt(figure, table, one, context) : null;
  const isRow = figure.rows === 'items' && group.whole !== undefined;
  return [
    {
      key: String(one),
      label: words.format.capital(
        isRow ? row.label : group.title ? (column.short ?? column.label) : column.label,
      ),
      colour: figure.rows === 'agencies' ? undefined : isRow ? row.colour : column.colour,
      value:
        sum !== null && 'value' in measured
          ? printedAgainst(measured.value, sum, words)
          : 'value' in measured && column.kind !== 'rate'
            ? words.format.counted(text, unit)
            : text,
      share: share
        ? [said, ratioText(share, words)].filter((part) => part).join(' ')
        : text === ratio
          ? ''
          : ratio,
      change: isChange(change) ? shortChange(change, column.kind, words) : '',
      changeTitle: isChange(change) ? changeText(change, column.kind, unit, words) : (change ?? ''),
      isHere: String(one) === String(at),
    },
  ];
}

const isChange = (change: Change | string | null): change is Change =>
  typeof change === 'object' && change !== null;

/** The change of a cell from the year before, why its report forbids to state one, or `null` for what has none. */
function changeAt(
  figure: Figure,
  table: FigureTable,
  [row, column]: At,
  { collection, state, findings, words }: TipContext,
): Change | string | null {
  const isCompared = figure.rows === 'agencies' || figure.id === 'compare-multiples';
  if (isCompared && poolOf(state) > 1) return null;
  const isMultiple = figure.id === 'compare-multiples';
  const entry = table.rows.find(({ key }) => key === row);
  const measure = measureById(
    isMultiple || figure.rows === 'agencies'
      ? measureFor(state).id
      : figure.rows === 'years'
        ? column
        : (entry?.measure ?? ''),
  );
  const kind = table.columns.find(({ key }) => key === column)?.kind;
  if (!measure || columnKindOf(measure) !== kind) return null;
  const year = Number(figure.rows === 'years' || isMultiple ? row : column);
  const agency = figure.rows === 'agencies' ? row : isMultiple ? column : state.agency;
  const isWrong = [year - 1, year].some((one) => {
    const report = agency === null ? undefined : collection.reportOf(agency, one);
    return report && isSuspect(printedCells(measure.id, report), report, findings);
  });
  if (isWrong) return words.change.contradicted;
  return changeBetween(seriesFor(collection, { agency, years: [year - 1, year] }, measure.id), year);
}
