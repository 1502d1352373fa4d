import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import { isAwaited } from '../../measures/unitsOf.ts';
import { figureNote, type FigureRow, type FigureTable } from '../../measures/figureTable.ts';
import type { Agency } from '../../report/agency.ts';
import { deadlineRule } from '../../report/deadline.ts';
import { nameOf } from '../nameOf.ts';
import { daysFromDeadline, filedOf, type Filed } from './filed.ts';
import { yearsShown, type FigureState } from '../figureState.ts';
import { isSynthetic } from '../yearTable.ts';

export interface FilingTable extends FigureTable {
  readonly rows: readonly FilingRow[];
}

interface FilingRow extends FigureRow {
  /** One per cell. */
  readonly filed: readonly Filed[];
}

/** Who has filed, late or not: agencies of an area, itself first, by years. Cells are days from the deadline. */
export function filingTable(collection: Collection, state: FigureState, words: Words): FilingTable {
  const years = yearsShown(collection, state);
  const agencies = agenciesAwaited(collection, state.agency, years);
  const filed = agencies.map((agency) => years.map((year) => filedOf(collection, agency, year)));
  const rules = [...new Set(agencies.map(deadlineRule))];
  return {
    figure: 'filing-grid',
    title: words.figure.title(
      words.figures.names['filing-grid'],
      nameOf(collection, state.agency, words),
      years,
    ),
    unit: words.filing.unit,
    definition: words.figures.definitions['filing-grid'],
    source: words.figures.formSource,
    dataDate: collection.dataDate,
    version: collection.version,
    synthetic: isSynthetic(collection, state.agency),
    notes: rules.map((rule, index) => figureNote(`deadline-${index + 1}`, words.deadlines[rule.basis])),
    breakBefore: null,
    rowHeading: words.figure.agency,
    columns: years.map((year) => ({
      key: String(year),
      label: words.filing.reportYear(year),
      unit: words.filing.unitShort,
      kind: 'count',
    })),
    rows: agencies.map((agency, index) => ({
      key: agency.id,
      label: nameOf(collection, agency.id, words),
      cells: (filed[index] ?? []).map(daysFromDeadline),
      origins: years.map((year) => ({ agency: agency.id, year, cells: [] })),
      filed: filed[index] ?? [],
    })),
  };
}

/** An agency kept only as a branch of the tree, without any report, is awaited from nobody. */
function agenciesAwaited(
  collection: Collection,
  area: string | null,
  years: readonly number[],
): readonly Agency[] {
  const { tree, reportsOf } = collection;
  const here = area === null ? undefined : tree.byId.get(area);
  const all = here
    ? [here, ...tree.below(here.id)]
    : tree.roots.flatMap((root) => [root, ...tree.below(root.id)]);
  return all.filter(
    (agency) => reportsOf(agency.id).length > 0 || years.some((year) => isAwaited(collection, agency, year)),
  );
}
