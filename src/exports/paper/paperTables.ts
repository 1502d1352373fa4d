import type { Words } from '../../words/words.ts';
import { nameOf } from '../../figures/nameOf.ts';
import { childMeasures, childRows, childSums } from '../../figures/childRows.ts';
import { isArea } from '../../figures/isArea.ts';
import { shownFacts } from '../../figures/shownFacts.ts';
import { speaksForItself } from '../../figures/yearTable.ts';
import { yearFacts } from '../../figures/yearFacts.ts';
import { columnKindOf } from '../../measures/measure.ts';
import type { Measured } from '../../measures/measured.ts';
import { measureNamed } from '../../measures/registry.ts';
import { isGuarded, measuredText, ratioText, readout } from '../../words/measuredText.ts';
import { briefingYears, type BriefingAsked } from '../briefingAsked.ts';
import { findingsBehind } from '../figureFinding.ts';
import type { PaperTable } from './briefingPaper.ts';

/** Most years side by side on a page standing upright. */
const mostYears = 5;

/** The comparison tables: an agency's own years side by side, an area's units in order of the tree with their sum. */
export function paperTables(asked: BriefingAsked): readonly PaperTable[] {
  const { collection, state } = asked;
  return [...yearsTables(asked), ...(isArea(collection, state.agency) ? [unitsTable(asked)] : [])];
}

/** All its years, in as many tables as they need. */
function yearsTables(asked: BriefingAsked): readonly PaperTable[] {
  const { agency } = asked.state;
  const all = briefingYears(asked);
  const parts = Math.ceil(all.length / mostYears);
  const size = Math.ceil(all.length / parts);
  return Array.from({ length: parts }, (_, part) => all.slice(part * size, (part + 1) * size)).map((years) =>
    speaksForItself(asked.collection, agency) ? yearsTable(asked, agency, years) : sumsTable(asked, years),
  );
}

/** An area's sums, each year with how many reports it is made of. */
function sumsTable({ collection, state, words }: BriefingAsked, years: readonly number[]): PaperTable {
  const sums = years.map((year) => childSums(collection, state.agency, year));
  const rows = childMeasures.map(measureNamed).map((measure, index) => ({
    name: words.format.capital(words.measure(measure.id).label),
    cells: sums.map((one) =>
      cellText(one.sums[index] ?? { state: 'notReported' }, columnKindOf(measure), words),
    ),
    isSum: false,
  }));
  const onFile = sums.map(({ reported, awaited }) => `${reported}/${awaited}`);
  return {
    caption: words.paper.ofYears,
    head: [words.paper.item, ...years.map(String)],
    rows: [{ name: words.paper.onFile, cells: onFile, isSum: false }, ...rows],
    note: '',
  };
}

function yearsTable(asked: BriefingAsked, agency: string, years: readonly number[]): PaperTable {
  const { collection, words } = asked;
  const rows = yearFacts(collection, agency, years, findingsBehind(asked));
  const isWrong = rows.some(({ cells }) => cells.some(({ contradiction }) => contradiction));
  return {
    caption: words.paper.ofYears,
    head: [words.paper.item, ...years.map(String)],
    rows: rows.map(({ measure, kind, cells }) => ({
      name: words.format.capital(words.measure(measure.id).label),
      cells: cells.map(({ measured, contradiction }) => {
        const said = cellText(measured, kind, words);
        return contradiction ? `${said} ▲` : said;
      }),
      isSum: false,
    })),
    note: isWrong ? `▲ ${words.paper.contradicts}` : '',
  };
}

function unitsTable({ collection, state, findings, words }: BriefingAsked): PaperTable {
  const { year } = shownFacts(collection, state);
  const measures = childMeasures.map(measureNamed);
  const say = (measured: Measured, index: number) => {
    const measure = measures[index];
    const kind = measure ? columnKindOf(measure) : 'count';
    return cellText(measured, kind, words);
  };
  const sums = childSums(collection, state.agency, year);
  return {
    caption: words.paper.unitsOf(words.paper.ofUnits, year),
    head: [
      words.paper.unit,
      words.paper.onFile,
      ...measures.map(({ id }) => words.format.capital(words.measure(id).label)),
    ],
    rows: [
      ...childRows(collection, state, year, findings).map(({ agency, reported, awaited, cells }) => ({
        name: nameOf(collection, agency.id, words),
        cells: [`${reported}/${awaited}`, ...cells.map(say)],
        isSum: false,
      })),
      {
        name: words.paper.sum,
        cells: [`${sums.reported}/${sums.awaited}`, ...sums.sums.map(say)],
        isSum: true,
      },
      ...(sums.own ? [{ name: words.paper.own, cells: ['', ...sums.own.map(say)], isSum: true }] : []),
      ...(sums.remainder
        ? [{ name: words.area.remainder, cells: ['', ...sums.remainder.map(say)], isSum: true }]
        : []),
    ],
    note: '',
  };
}

/** A figure in a narrow cell: a rate with n of N, one over too few as n of N alone, which the notes explain. */
function cellText(measured: Measured, kind: 'count' | 'rate' | 'money', words: Words): string {
  if (measured.state === 'undefined') return measuredText(measured, kind, words);
  if (isGuarded(measured)) return ratioText(measured, words);
  return readout(measured, kind, '', words);
}
