import Papa from 'papaparse';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { tableTexts } from '../../../src/exports/sheet/copyTable.ts';
import { exactNumberOf } from '../../../src/measures/measured.ts';
import { shownCounty } from '../shownCounty.ts';

const shown = [
  shownCounty('outcomes'),
  shownCounty('request-flow'),
  shownCounty('disputes', {}, 'en'),
  shownCounty('compare-heat', { measure: 'rates.disclosure' }),
];

function textsOf(node: DefaultTreeAdapterTypes.Node, tag: 'th' | 'td'): readonly string[] {
  if (!('childNodes' in node)) return [];
  if (node.nodeName === tag)
    return [node.childNodes.map((one) => ('value' in one ? one.value : '')).join('')];
  return node.childNodes.flatMap((one) => textsOf(one, tag));
}

test.each(shown)('$table.figure: what is pasted is what is shown, and nothing absent is a number', (one) => {
  const { table, words } = one;
  const { tsv, html } = tableTexts(table, words);
  const { data } = Papa.parse<string[]>(tsv, { delimiter: '\t', skipEmptyLines: true });
  expect(data.length).toBe(table.rows.length + 1);
  const pasted = data.slice(1).map((line) => line.slice(1));
  table.rows.forEach((row, r) =>
    table.columns.forEach(({ kind }, c) => {
      const measured = row.cells[c] ?? { state: 'notReported' as const };
      const text = pasted[r]?.[c] ?? 'no such cell';
      const exact = exactNumberOf(measured);
      if (exact === null) expect(text).not.toMatch(/^-?[\d.]+%?$/);
      else if (kind !== 'rate') expect(Number(text)).toBe(exact);
      expect(text).not.toMatch(/^\d+\/\d+$/);
    }),
  );
  expect(textsOf(parseFragment(html), 'td')).toEqual(pasted.flat());
  expect(data[0]?.length).toBe(table.columns.length + 1);
});

test('made-up data say so where they are pasted', () => {
  const { table, words } = shownCounty('outcomes');
  expect(tableTexts({ ...table, synthetic: true }, words).tsv).toContain(words.download.marked.trim());
});
