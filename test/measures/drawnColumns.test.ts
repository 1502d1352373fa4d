import { expect, test } from 'vitest';
import { drawnColumns } from '../../src/measures/figureTable.ts';
import { figureCounty } from '../fixtures/figureCounty.ts';
import { wholeCounty } from '../figures/drawnFigure.ts';
import { figureTable } from '../figures/everyFigure.ts';

test('what is written beside the figures leaves the chart with its cells, joins and origins', () => {
  const table = figureTable('outcomes', figureCounty, wholeCounty);
  expect(drawnColumns(table)).toBe(table);
  const columns = table.columns.map((column, c) =>
    c === 1 ? { ...column, isBeside: true as const } : column,
  );
  const drawn = drawnColumns({ ...table, columns });
  expect(drawn.columns.map(({ key }) => key)).not.toContain(columns[1]?.key);
  for (const [r, row] of drawn.rows.entries())
    for (const list of ['cells', 'joins', 'origins'] as const)
      expect(row[list]).toEqual(table.rows[r]?.[list]?.toSpliced(1, 1));
});
