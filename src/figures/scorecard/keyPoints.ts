import { max } from 'd3-array';
import { numberOf, exactNumberOf, type Measured } from '../../measures/measured.ts';
import type { Change } from '../../measures/changeBetween.ts';
import { smallNumbersBelow } from '../../measures/ratioOf.ts';
import { isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { Named, Phrase } from '../../words/phrase.ts';
import type { Words } from '../../words/words.ts';
import { scoredColumns, type ScoredColumn, type ScoredRow } from './scorecard.ts';

/** One sentence, and the column that the agencies in it are named for. */
export interface KeyPoint {
  readonly column: ScoredColumn;
  readonly phrase: Phrase;
}

/** Most agencies named one by one; more that tie are counted. */
const mostNamed = 3;

/**
 * What the rows come to, a sentence each: who received most and changed most, refused most, was taken to
 * reconsideration or court, did not file or filed late, has most to be checked. Where numbers are too small, tied or
 * absent the sentence says that in place of a name. A place summed up from what is collected below it is never named.
 * `changeOf` is the change of the requests received `since`.
 */
export function keyPoints(
  all: readonly ScoredRow[],
  since: number,
  changeOf: (row: ScoredRow) => Change | null,
  words: Words,
): readonly KeyPoint[] {
  const rows = all.filter(({ filed }) => filed !== null);
  if (rows.length < 2) return [];
  const said = words.keyPoints;
  const point = (column: ScoredColumn, ...parts: readonly (Phrase | string)[]): KeyPoint => ({
    column,
    phrase: capital([...parts.flat(), said.stop], words),
  });
  return [
    point('requests.newlyReceived', mostReceived(rows, words), mostMoved(rows, since, changeOf, words)),
    point('rates.refusal', mostRefused(rows, words)),
    point('disputes.reconsideration.total', disputed(rows, words)),
    point('filing', filing(rows, words)),
    point('review', mostToReview(rows, words)),
  ];
}

function capital([first, ...rest]: Phrase, { format }: Words): Phrase {
  return first === undefined ? [] : [typeof first === 'string' ? format.capital(first) : first, ...rest];
}

const cellOf = ({ cells }: ScoredRow, column: ScoredColumn): Measured =>
  cells[scoredColumns.indexOf(column)] ?? { state: 'notReported' };
/** Somebody waited for a figure that is not there or not exact. */
const isOpen = (row: ScoredRow, column: ScoredColumn): boolean => {
  const cell = cellOf(row, column);
  return cell.state !== 'notAwaited' && exactNumberOf(cell) === null;
};
const named = ({ key, label }: ScoredRow): Named => ({ key, text: label });
const isWrong = ({ contradictions }: ScoredRow, column: ScoredColumn): boolean =>
  contradictions[scoredColumns.indexOf(column)] !== undefined;

/** The rows a column can be compared over, greatest first, and those it cannot. */
function compared(rows: readonly ScoredRow[], column: ScoredColumn) {
  const known = rows.filter((row) => numberOf(cellOf(row, column)) !== null && !isWrong(row, column));
  const value = (row: ScoredRow): number => numberOf(cellOf(row, column)) ?? 0;
  const sorted = known.toSorted((a, b) => value(b) - value(a));
  const top = sorted.filter((row) => value(row) === value(sorted[0] ?? row));
  return {
    sorted,
    top,
    next: sorted.slice(top.length),
    value,
    wrong: rows.filter((row) => isWrong(row, column)),
  };
}

function mostReceived(rows: readonly ScoredRow[], words: Words): Phrase {
  const said = words.keyPoints;
  const column = 'requests.newlyReceived';
  const { sorted, top, next, value, wrong } = compared(rows, column);
  const [first] = top;
  const leftOut =
    wrong.length > 0 ? said.contradicted(wrong.slice(0, mostNamed).map(named), wrong.length - mostNamed) : [];
  if (!first) return [said.noReceived, ...leftOut];
  const text = (row: ScoredRow) => said.requests(measuredText(cellOf(row, column), 'count', words));
  const unknown = rows.filter(
    (row) => !top.includes(row) && !isWrong(row, column) && isOpen(row, column),
  ).length;
  const rest = unknown > 0 ? [said.unknown(unknown)] : [];
  if (value(first) === 0) return [said.noRequests, ...rest, ...leftOut];
  if (top.length > mostNamed)
    return [said.manyTied(said.received, text(first), top.length), ...rest, ...leftOut];
  const second = next.filter((row) => value(row) === value(next[0] ?? row));
  const [one] = second;
  const follows =
    one && value(one) > 0 && second.length <= mostNamed && top.length === 1 && sorted.length > 2
      ? said.next(second.map(named), text(one))
      : [];
  return [...said.most(top.map(named), said.received, text(first)), ...follows, ...rest, ...leftOut];
}

function mostMoved(
  rows: readonly ScoredRow[],
  since: number,
  changeOf: (row: ScoredRow) => Change | null,
  words: Words,
): Phrase {
  const said = words.keyPoints;
  const { number } = words.format;
  const changes = rows.flatMap((row) => {
    const change = isWrong(row, 'requests.newlyReceived') ? null : changeOf(row);
    return change && 'absolute' in change ? [{ row, ...change, size: Math.abs(change.absolute) }] : [];
  });
  if (rows.every((row) => numberOf(cellOf(row, 'requests.newlyReceived')) === null)) return [];
  if (changes.length < 2) return [said.notMoved(since)];
  const large = changes.filter(({ from, to }) => Math.max(from, to) >= smallNumbersBelow);
  const most = max(large, ({ size }) => size) ?? 0;
  const top = large.filter(({ size }) => size === most && size > 0);
  const [first] = top;
  if (!first) return [said.movedLittle(since)];
  return top.length > 1
    ? [said.movedTied(since, top.length, number(most))]
    : said.moved(named(first.row), since, number(first.from), number(first.to));
}

function mostRefused(rows: readonly ScoredRow[], words: Words): Phrase {
  const said = words.keyPoints;
  const column = 'rates.refusal';
  const isSmall = (row: ScoredRow) => isGuarded(cellOf(row, column));
  const small = rows.filter(isSmall).length;
  const rest = small > 0 ? [said.small(small)] : [];
  const { sorted, top, value } = compared(
    rows.filter((row) => !isSmall(row)),
    column,
  );
  const [first] = top;
  if (!first || sorted.length < 2) return [said.tooFew];
  if (value(first) === 0) return [said.noneRefused(sorted.length), ...rest];
  const cell = cellOf(first, column);
  const rate = measuredText(cell, 'rate', words);
  if (top.length > mostNamed) return [said.refusedTied(top.length, rate), ...rest];
  const text = top.length === 1 ? `${rate}${words.format.brackets(ratioText(cell, words))}` : rate;
  return [...said.refused(top.map(named), text), ...rest];
}

function disputed(rows: readonly ScoredRow[], words: Words): Phrase {
  const said = words.keyPoints;
  const columns = ['disputes.reconsideration.total', 'disputes.litigation.total'] as const;
  const text = (row: ScoredRow, column: ScoredColumn): string | null => {
    const cell = cellOf(row, column);
    return (numberOf(cell) ?? 0) > 0 ? measuredText(cell, 'count', words) : null;
  };
  const total = (row: ScoredRow) =>
    columns.reduce((sum, column) => sum + (numberOf(cellOf(row, column)) ?? 0), 0);
  const unknown = rows.filter((row) => columns.some((column) => isOpen(row, column))).length;
  const rest = unknown > 0 ? [said.unknown(unknown)] : [];
  // A total printed 0 over parts that are not is a dispute all the same, which the contradiction names.
  const wrong = rows.filter((row) => columns.some((column) => isWrong(row, column)));
  const leftOut =
    wrong.length > 0 ? said.contradicted(wrong.slice(0, mostNamed).map(named), wrong.length - mostNamed) : [];
  const sound = rows.filter((row) => !wrong.includes(row));
  const some = sound.filter((row) => total(row) > 0).toSorted((a, b) => total(b) - total(a));
  const isNothing = rows.every((row) => columns.every((column) => numberOf(cellOf(row, column)) === null));
  if (some.length === 0) return isNothing ? [said.noDisputeFigures] : [said.noDisputes, ...rest, ...leftOut];
  const [reconsideration, litigation] = columns;
  const names = some
    .slice(0, mostNamed)
    .map((row) => [named(row), said.disputes(text(row, reconsideration), text(row, litigation))] as const);
  return [...said.disputed(names, some.length), ...rest, ...leftOut];
}

function filing(rows: readonly ScoredRow[], words: Words): Phrase {
  const said = words.keyPoints;
  const of = (filing: string) => rows.filter((row) => row.filed?.filing === filing);
  const unpublished = of('unpublished');
  const days = (row: ScoredRow) => numberOf(cellOf(row, 'filing')) ?? 0;
  const late = of('late').toSorted((a, b) => days(b) - days(a));
  const onTime = of('onTime').length;
  const undated = of('unknown').length;
  const missing =
    rows.reduce((sum, { reported, awaited }) => sum + awaited - reported, 0) - unpublished.length;
  const [latest] = late;
  const parts: Phrase[] = [
    ...(unpublished.length > 0
      ? [said.unpublished(unpublished.slice(0, mostNamed).map(named), unpublished.length - mostNamed)]
      : []),
    ...(latest
      ? [said.late(late.slice(0, mostNamed).map(named), late.length - mostNamed, days(latest))]
      : []),
    ...(late.length === 0 && onTime > 0 ? [[said.onTime(onTime)]] : []),
    ...(undated > 0 ? [[said.undated(undated)]] : []),
    ...(missing > 0 ? [[said.missing(missing)]] : []),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [words.format.semicolon, ...part]));
}

function mostToReview(rows: readonly ScoredRow[], words: Words): Phrase {
  const said = words.keyPoints;
  const { top, value } = compared(rows, 'review');
  const [first] = top;
  if (!first || value(first) === 0) return [said.nothingToReview];
  const text = said.places(words.format.number(value(first)));
  return top.length > mostNamed
    ? [said.manyTied(said.review, text, top.length)]
    : said.most(top.map(named), said.review, text);
}
