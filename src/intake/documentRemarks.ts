import type { Label } from '../report/lineItems.ts';
import { placeLabel, type LeftOut, type SourceDocument } from './document.ts';
import type { FigureRow } from './figureRows.ts';
import type { Reading } from './readings.ts';

/** Remarks of one kind; what hundreds of cells share is said often enough. */
export const mostRemarks = 20;

/** What stands beside figures and was not read as part of them, each at its place. */
export function asides({ blocks }: SourceDocument): readonly Label[] {
  const cells = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : []));
  return cells
    .filter(({ aside }) => aside !== undefined)
    .slice(0, mostRemarks)
    .map(({ where, text, aside }) =>
      told({
        where,
        what: {
          zh: `“${text}”旁另有“${aside}”（上标、小字或已划去），未读入数字`,
          en: `“${aside}” beside “${text}” (raised, small or struck) is not part of the figure`,
        },
      }),
    );
}

/** Rows of figures in the form's tables that have no label and were read nowhere. */
export function unnamedRows(rows: readonly FigureRow[], readings: readonly Reading[]): readonly LeftOut[] {
  const used = new Set(readings.map(({ at }) => at));
  const tables = new Set(readings.map(({ at }) => Number(at?.split('.')[0] ?? -1)));
  return rows.flatMap(({ label, cells, grid }): readonly LeftOut[] => {
    const [first] = cells;
    const figures = cells.filter(({ figure }) => figure.kind === 'number').map(({ text }) => text.trim());
    if (!first || label.length > 0 || !tables.has(grid) || figures.length < 2) return [];
    if (cells.some(({ at }) => used.has(at))) return [];
    const row = figures.slice(0, 8).join(' ');
    return [
      {
        where: first.where,
        what: {
          zh: `一行数字没有行名，未读入：${row}`,
          en: `a row of figures without a label was not read: ${row}`,
        },
      },
    ];
  });
}

/** What was left out, with its place. */
export function told({ where, what }: LeftOut): Label {
  const place = placeLabel(where);
  return { zh: `${place.zh}：${what.zh}`, en: `${place.en}: ${what.en}` };
}
