import type { Words } from '../../words/words.ts';
import type { FilingTable } from '../../figures/filingGrid/filingTable.ts';
import { heatClasses } from '../../figures/compareHeat/heatClasses.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { numberOf, type Measured } from '../../measures/measured.ts';
import type { Filing } from '../../report/deadline.ts';
import { isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { FormCell, FormRow, FormTable } from '../formTables.ts';
import type { DeckCell, DeckTable, FigureBody } from './deck.ts';
import { hex } from './textXml.ts';

/** A cell without shading, of one column and row. */
export function deckCell(text: string, align: DeckCell['align'], more: Partial<DeckCell> = {}): DeckCell {
  return { text, fill: '', ink: hex('ink'), align, bold: false, columns: 1, rows: 1, ...more };
}

/** A cell of the head. */
export function headCell(text: string, align: DeckCell['align'] = 'center'): DeckCell {
  return deckCell(text, align, { fill: hex('sunken'), bold: true });
}

function bodyOf(table: DeckTable): FigureBody {
  return { charts: [], across: 1, table };
}

/** A table of the form with its own head and spans; cells of an error are shaded. */
export function formBody({ caption, widths, head, groups }: FormTable): FigureBody {
  const looks: Record<FormCell['look'], Partial<DeckCell>> = {
    plain: {},
    absent: { ink: hex('ink-3') },
    wrong: { fill: hex('error-soft'), ink: hex('error'), bold: true },
  };
  const cellOf = ({ kind, text, columns, rows: down, look }: FormCell, c: number): DeckCell => {
    const spans = { columns, rows: down };
    if (kind === 'figure') return deckCell(text, 'right', { ...looks[look], ...spans });
    if (kind === 'name') return deckCell(text, 'left', spans);
    return { ...headCell(text, c === 0 ? 'left' : 'center'), ...spans };
  };
  const rowOf = (row: FormRow) => row.map(cellOf);
  return bodyOf({
    name: caption,
    widths,
    head: head.map(rowOf),
    groups: groups.map((rows) => rows.map(rowOf)),
  });
}

/** Rows of agencies by columns of years. */
function agencyTable(
  table: FigureTable,
  words: Words,
  cellAt: (row: number, column: number) => DeckCell,
): FigureBody {
  const { columns } = table;
  const first = 0.2;
  return bodyOf({
    name: table.title.line,
    widths: [first, ...columns.map(() => (1 - first) / Math.max(1, columns.length))],
    head: [[headCell(table.rowHeading, 'left'), ...columns.map(({ key }) => headCell(key))]],
    groups: table.rows.map((row, r) => [
      [deckCell(row.label, 'left'), ...columns.map((_, c) => cellAt(r, c))],
    ]),
  });
}

const tones = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'] as const;

/** Agencies by years, shaded as the figure is; each figure is written in its cell. */
export function heatBody(table: FigureTable, words: Words): FigureBody {
  const kind = table.columns[0]?.kind ?? 'count';
  const cells = table.rows.flatMap((row) => row.cells);
  const classes = heatClasses(
    cells.filter((cell) => !isGuarded(cell)),
    kind,
  );
  const shade = (measured: Measured): DeckCell => {
    const guarded = isGuarded(measured);
    const value = guarded ? null : numberOf(measured);
    const level = value === null || value === 0 ? -1 : classes.findLastIndex(({ from }) => value >= from);
    const tone = tones[level];
    const text =
      guarded && measured.state !== 'undefined'
        ? ratioText(measured, words)
        : measuredText(measured, kind, words);
    return deckCell(text, 'center', {
      fill: tone ? hex(tone) : '',
      ink: hex(level >= 3 ? 'heat-ink' : 'value' in measured ? 'ink' : 'ink-3'),
    });
  };
  return agencyTable(table, words, (r, c) => shade(table.rows[r]?.cells[c] ?? { state: 'notReported' }));
}

const filingLooks: Record<Filing, Partial<DeckCell>> = {
  onTime: { ink: hex('filed-on-time') },
  late: { ink: hex('filed-late'), fill: hex('doubt-soft'), bold: true },
  unknown: { ink: hex('ink-2') },
  notReported: { ink: hex('ink-3') },
  unpublished: { ink: hex('error'), fill: hex('error-soft'), bold: true },
  notAwaited: { ink: hex('ink-3') },
};

/** Who has filed, agencies by years; each way of filing in words. */
export function filingBody(table: FilingTable, words: Words): FigureBody {
  return agencyTable(table, words, (r, c) => {
    const filed = table.rows[r]?.filed[c];
    const filing = filed?.filing ?? 'notAwaited';
    const day = filing === 'late' && filed?.published ? `${filed.published.slice(5)} ` : '';
    const text = filing === 'notAwaited' ? '—' : `${day}${words.filing.states[filing]}`;
    return deckCell(text, 'center', filingLooks[filing]);
  });
}
