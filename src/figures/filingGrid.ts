import type { Sheet, Stop } from '../chart/stops.ts';
import { fitText, textWidth } from '../chart/textWidth.ts';
import type { Collection } from '../measures/collection.ts';
import { figureNote, type FigureRow, type FigureTable } from '../measures/figureTable.ts';
import { exact, type Measured } from '../measures/measured.ts';
import { existsIn, type Agency } from '../report/agency.ts';
import { deadlineOf, deadlineRule, filingOf, type Filing } from '../report/deadline.ts';
import { figureDefinitions, figureNames, formSourceLabel } from '../words/figureNames.ts';
import { figureTitle } from '../words/figureNotes.ts';
import { bothWords } from '../words/bothWords.ts';
import { filingLabels, filingSentence, filingWords } from '../words/filingWords.ts';
import { nameOf } from './agencyName.ts';
import type { DrawContext } from './drawContext.ts';
import { yearsShown, type FigureState } from './figureState.ts';
import { isSynthetic } from './yearTable.ts';

/** How one agency filed for one year. */
interface Filed {
  readonly filing: Filing;
  readonly published: string | null;
  readonly deadline: string;
}

export interface FilingTable extends FigureTable {
  readonly rows: readonly FilingRow[];
}

interface FilingRow extends FigureRow {
  /** One per cell. */
  readonly filed: readonly Filed[];
}

/** Who has filed, late or not: agencies of an area, itself first, by years. Cells are days from the deadline. */
export function filingTable(collection: Collection, state: FigureState): FilingTable {
  const years = yearsShown(collection, state);
  const agencies = agenciesAwaited(collection, state.agency, years);
  const filed = agencies.map((agency) => years.map((year) => filedOf(collection, agency, year)));
  const rules = [...new Set(agencies.map(deadlineRule))];
  return {
    figure: 'filing-grid',
    title: figureTitle(figureNames['filing-grid'], nameOf(collection, state.agency), years),
    unit: filingWords.unit,
    definition: figureDefinitions['filing-grid'],
    source: formSourceLabel,
    dataDate: collection.dataDate,
    version: collection.version,
    synthetic: isSynthetic(collection, state.agency),
    notes: rules.map((rule, index) =>
      figureNote(`deadline-${index + 1}`, {
        zh: bothWords.zh.deadlines[rule.basis],
        en: bothWords.en.deadlines[rule.basis],
      }),
    ),
    breakBefore: null,
    rowHeading: filingWords.agency,
    columns: years.map((year) => ({
      key: String(year),
      label: { zh: `${year}年度`, en: `${year}` },
      unit: filingWords.unitShort,
      kind: 'count',
    })),
    rows: agencies.map((agency, index) => ({
      key: agency.id,
      label: nameOf(collection, agency.id),
      cells: (filed[index] ?? []).map(daysFromDeadline),
      origins: years.map((year) => ({ agency: agency.id, year, cells: [] })),
      filed: filed[index] ?? [],
    })),
  };
}

function agenciesAwaited(
  { tree, reportsOf }: Collection,
  area: string | null,
  years: readonly number[],
): readonly Agency[] {
  const here = area === null ? undefined : tree.byId.get(area);
  const all = here
    ? [here, ...tree.below(here.id)]
    : tree.roots.flatMap((root) => [root, ...tree.below(root.id)]);
  // An agency kept only as a branch of the tree, without any report, is awaited all the same.
  return all.filter(
    (agency) => reportsOf(agency.id).length > 0 || years.some((year) => existsIn(agency, year)),
  );
}

function filedOf(collection: Collection, agency: Agency, year: number): Filed {
  const report = collection.reportOf(agency.id, year);
  const deadline = deadlineOf(agency, year);
  if (!report && !existsIn(agency, year)) return { filing: 'notAwaited', published: null, deadline };
  const published = report?.published;
  return {
    filing: filingOf(agency, year, report ? (published ?? null) : undefined),
    published: published ?? null,
    deadline,
  };
}

const dayLength = 86_400_000;

function daysFromDeadline({ filing, published, deadline }: Filed): Measured {
  if (published !== null)
    return exact(Math.round((Date.parse(published) - Date.parse(deadline)) / dayLength));
  if (filing === 'unknown') return { state: 'blank' };
  return { state: filing === 'notAwaited' ? 'notApplicable' : 'notReported' };
}

export interface FilingDrawing extends Sheet {
  readonly rows: readonly { readonly key: string; readonly y: number; readonly name: string }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly headY: number;
  readonly right: number;
  readonly rules: readonly number[];
  readonly cells: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly filing: Filing;
    readonly sign: string;
  }[];
  readonly legend: readonly {
    readonly filing: Filing;
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly sign: string;
  }[];
}

const rowHeight = 26;

/** Agencies by years; each way of filing has a shape and a sign, so colour is not needed. */
export function drawFilingGrid(
  table: FilingTable,
  width: number,
  { language, hrefFor }: DrawContext,
): FilingDrawing {
  const key = keyOf(table, width, language);
  const top = (key.at(-1)?.y ?? 0) + 38;
  const names = table.rows.map((row) => row.label[language]);
  const nameWidth = Math.min(Math.max(40, ...names.map((name) => textWidth(name, 13))) + 12, width * 0.36);
  const step = Math.min((width - nameWidth) / Math.max(1, table.columns.length), 84);
  const xOf = (column: number) => nameWidth + step * (column + 0.5);
  const yOf = (row: number) => top + rowHeight * (row + 0.5);
  const filedAt = (row: number, column: number): Filed =>
    table.rows[row]?.filed[column] ?? { filing: 'notAwaited', published: null, deadline: '' };
  return {
    width,
    height: top + rowHeight * table.rows.length,
    right: nameWidth + step * table.columns.length,
    headY: top - 8,
    legend: key,
    years: table.columns.map((column, c) => ({
      x: xOf(c),
      text: textWidth(column.key, 12) + 4 <= step ? column.key : column.key.slice(2),
    })),
    rules: Array.from({ length: table.rows.length + 1 }, (_, row) => top + rowHeight * row),
    rows: table.rows.map((row, r) => ({
      key: row.key,
      y: yOf(r),
      name: fitText(row.label[language], 13, nameWidth - 12),
    })),
    cells: table.rows.flatMap((row, r) =>
      table.columns.map((column, c) => {
        const { filing } = filedAt(r, c);
        const sign = step >= 36 ? filingLabels[filing].sign[language] : '';
        return { key: `${row.key}.${column.key}`, x: xOf(c), y: yOf(r), filing, sign };
      }),
    ),
    stops: table.rows.flatMap((row, r) =>
      table.columns.map((column, c): Stop => {
        const said = filingSentence(filedAt(r, c), language);
        return {
          key: `${row.key}.${column.key}`,
          row: r,
          column: c,
          ...{ x: xOf(c) - step / 2, y: yOf(r) - rowHeight / 2, width: step, height: rowHeight },
          text: `${row.label[language]} ${column.label[language]}${language === 'zh' ? '：' : ': '}${said}`,
          href: hrefFor({ agency: row.key, year: Number(column.key) }),
        };
      }),
    ),
  };
}

/** The ways of filing that occur, named above the grid. */
function keyOf(
  table: FilingTable,
  width: number,
  language: DrawContext['language'],
): FilingDrawing['legend'] {
  const found = new Set(table.rows.flatMap((row) => row.filed).map(({ filing }) => filing));
  let x = 0;
  let y = 10;
  return (['onTime', 'late', 'unknown', 'missing', 'notAwaited'] as const)
    .filter((filing) => found.has(filing))
    .map((filing) => {
      const { sign } = filingLabels[filing];
      const text = filingLabels[filing][language];
      const needs = 34 + textWidth(text, 12) + 18;
      if (x > 0 && x + needs > width) {
        x = 0;
        y += 22;
      }
      const placed = { filing, x, y, text, sign: sign[language] };
      x += needs;
      return placed;
    });
}
