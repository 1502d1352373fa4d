import type { Words } from '../../words/words.ts';
import { channelFigures } from '../../measures/channelCounts.ts';
import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureColumn, type FigureTable } from '../../measures/figureTable.ts';
import type { Measured } from '../../measures/measured.ts';
import {
  channelLabels,
  channels,
  unitFamilies,
  unitFamilyLabels,
  type Channel,
  type UnitFamily,
} from '../../report/channels.ts';
import type { FigureState } from '../figureState.ts';
import type { PanelsSpec } from '../panels/panelSpec.ts';
import { seriesFor, speaksForItself, yearTable } from '../yearTable.ts';

const totalKey = 'totals.disclosed';

/** A channel, or several whose number is stated together, in one family of units. */
interface ChannelColumn {
  readonly channels: readonly Channel[];
  readonly family: UnitFamily;
}

/** What the prose states of each channel over the years; units of different families never share a column. */
export function channelsTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const base = yearTable(collection, state, words, {
    figure: 'channels',
    what: words.figures.names.channels,
    definition: words.figures.definitions.channels,
    unit: words.figures.units.perPanel,
    source: words.figures.overviewSource,
    columns: [{ measure: totalKey, label: words.figures.statedTotal, colour: 'total' }],
    notes: [figureNote('reposted', words.notes.reposted)],
  });
  const found = speaksForItself(collection, state.agency)
    ? ownColumns(collection, state.agency, base)
    : unitsColumns(collection, state);
  // A channel one agency names without a number is told; over an area only what somebody counted.
  const own = speaksForItself(collection, state.agency);
  const shown = found.filter(({ cells }) =>
    cells.some((cell) => 'value' in cell || (own && cell.missing !== undefined)),
  );
  return {
    ...base,
    columns: [...base.columns, ...shown.map(({ column }) => columnFor(column, words))],
    rows: base.rows.map((row, r) => ({
      ...row,
      cells: [...row.cells, ...shown.map(({ cells }) => cells[r] ?? absent)],
      joins: [...(row.joins ?? []), ...shown.map(({ joins }) => joins[r] ?? false)],
      // Prose has no cells; a press leads to the report it stands in.
      origins: [...(row.origins ?? []), ...shown.map(() => row.origins?.[0] ?? null)],
    })),
  };
}

const absent: Measured = { state: 'notMentioned' };

interface Found {
  readonly column: ChannelColumn;
  readonly cells: readonly (Measured & { readonly missing?: readonly string[] })[];
  readonly joins: readonly boolean[];
}

/** Of one agency: every channel any of its reports names, numbers stated for several channels in columns of their own. */
function ownColumns(collection: Collection, agency: string, table: FigureTable): readonly Found[] {
  const years = table.rows.map((row) => {
    const report = collection.reportOf(agency, Number(row.key));
    return report ? new Map(channelFigures(report).map((figure) => [keyOf(figure), figure])) : null;
  });
  // Prose does not change with the form, so adjacent years of the same organs may be joined.
  const scopes = table.rows.map((row) => collection.reportOf(agency, Number(row.key))?.scope);
  const valueIn = (year: number, key: string) => {
    const measured = years[year]?.get(key)?.measured;
    return measured !== undefined && 'value' in measured;
  };
  const columns = new Map(
    years.flatMap((figures) => [...(figures?.values() ?? [])].map((one) => [keyOf(one), one])),
  );
  return inOrder([...columns.values()]).map((column) => ({
    column,
    cells: years.map((figures, y) =>
      figures
        ? (figures.get(keyOf(column))?.measured ?? absent)
        : (table.rows[y]?.cells[0] ?? { state: 'notReported' }),
    ),
    joins: years.map(
      (_, y) => valueIn(y, keyOf(column)) && valueIn(y - 1, keyOf(column)) && scopes[y] === scopes[y - 1],
    ),
  }));
}

/** Of an area: its units' single channels rolled up. */
function unitsColumns(collection: Collection, state: FigureState): readonly Found[] {
  return unitFamilies.flatMap((family) =>
    channels.map((channel) => {
      const { points } = seriesFor(collection, state, `channels.${channel}.${family}`);
      return {
        column: { channels: [channel], family },
        cells: points.map(({ measured }) => measured),
        joins: points.map(({ joinsPrevious }) => joinsPrevious),
      };
    }),
  );
}

function keyOf({ channels: named, family }: ChannelColumn): string {
  return `channels.${named.join('+')}.${family}`;
}

function inOrder(columns: readonly ChannelColumn[]): readonly ChannelColumn[] {
  const place = ({ channels: [first], family }: ChannelColumn) =>
    unitFamilies.indexOf(family) * 100 + (first ? channels.indexOf(first) : 99);
  return [...columns].sort((a, b) => place(a) - place(b) || a.channels.length - b.channels.length);
}

function columnFor(column: ChannelColumn, { format, figures, measure }: Words): FigureColumn {
  const [first = 'other'] = column.channels;
  const { unit } = measure(`channels.${first}.${column.family}`);
  const names = column.channels.map((channel) => format.term(channelLabels[channel]));
  const label = names.length === 1 ? (names[0] ?? first) : figures.combined(names);
  return { key: keyOf(column), label, unit, kind: 'count' };
}

/** One section per family of units, its channels on one scale; the stated total apart, for it is not a channel. */
export function channelsSpec(table: FigureTable, words: Words): PanelsSpec {
  const panelOf = (column: FigureColumn) => ({ key: column.key, title: column.label, columns: [column.key] });
  const families = unitFamilies.flatMap((family) => {
    const panels = table.columns.filter((column) => column.key.endsWith(`.${family}`)).map(panelOf);
    return panels.length > 0
      ? [{ heading: words.format.term(unitFamilyLabels[family]), shared: true, panels }]
      : [];
  });
  const total = table.columns.filter((column) => column.key === totalKey).map(panelOf);
  return {
    sections: [{ heading: words.figures.totalHeading, shared: false, panels: total }, ...families],
    plotHeight: 72,
    across: 5,
  };
}
