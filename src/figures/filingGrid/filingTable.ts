import { bothWords } from '../../words/bothWords.ts';
import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureRow, type FigureTable } from '../../measures/figureTable.ts';
import { exact, type Measured } from '../../measures/measured.ts';
import { existsIn, type Agency } from '../../report/agency.ts';
import { deadlineOf, deadlineRule, filingOf, type Filing } from '../../report/deadline.ts';
import { figureDefinitions, formSourceLabel } from '../../words/figureDefinitions.ts';
import { figureNames } from '../../words/figureNames.ts';
import { figureTitle } from '../../words/figureNotes.ts';
import { filingWords } from '../../words/filingWords.ts';
import { nameOf } from '../agencyName.ts';
import { yearsShown, type FigureState } from '../figureState.ts';
import { isSynthetic } from '../yearTable.ts';

/** How one agency filed for one year. */
export interface Filed {
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
