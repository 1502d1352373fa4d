import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabel, type SourceDocument } from '../../src/intake/document.ts';
import type { DocumentReading } from '../../src/intake/documentReading.ts';
import { readDocument } from '../../src/intake/readDocument.ts';
import { writeAddress } from '../../src/report/address.ts';
import { forms } from '../../src/report/lineItems.ts';
import { anyReport, everywhereNonZero } from './anyReport.ts';
import { asDocx } from './asDocx.ts';
import { asPdf } from './asPdf.ts';
import { printReport } from './printedForm.ts';
import { asHtml, asText, htmlLayouts, textLayouts } from './textLayouts.ts';

const read = (content: string | Uint8Array): Promise<DocumentReading> =>
  readDocument('report', typeof content === 'string' ? new TextEncoder().encode(content) : content);

function textAt(document: SourceDocument, at: string | undefined): string | undefined {
  const [block = -1, row = -1, cell = -1] = (at ?? '').split('.').map(Number);
  const grid = document.blocks[block];
  return grid?.kind === 'grid' ? grid.rows[row]?.[cell]?.text : undefined;
}

/** Every reading knows the cell that prints its figure, and no two the same. */
function expectPlaced({ document, readings }: DocumentReading): void {
  if (!document) throw new Error('not read');
  for (const { address, at, value } of readings)
    expect(textAt(document, at), writeAddress(address)).toBe(`${value ?? ''}`);
  expect(new Set(readings.map(({ at }) => at)).size).toBe(readings.length);
}

describe.each(forms)('form %s', (form) => {
  const print = printReport(everywhereNonZero(form), '清石县临水镇人民政府');
  test.each(textLayouts)('text: %s', async (layout) => expectPlaced(await read(asText(print, layout))));
  test.each(htmlLayouts)('page: %s', async (layout) => expectPlaced(await read(asHtml(print, layout))));
  test('Word', async () => expectPlaced(await read(await asDocx(print))));
  test('PDF, with its page and the corner of the cell', async () => {
    const reading = await read(asPdf(print, 'ruled'));
    expectPlaced(reading);
    for (const { where } of reading.readings)
      expect([typeof where?.page, typeof where?.x, typeof where?.y]).toEqual(['number', 'number', 'number']);
  });
});

test('equal figures keep the order of their columns', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const reading = await read(asHtml(printReport(report, '清石县临水镇人民政府'), 'page'));
      expectPlaced(reading);
      const keys = reading.readings.map(({ at = '' }) => {
        const [block = 0, row = 0, cell = 0] = at.split('.').map(Number);
        return block * 1e6 + row * 1e3 + cell;
      });
      expect(keys).toEqual([...keys].sort((one, other) => one - other));
    }),
    { numRuns: 30 },
  );
});

test('a place is told in both languages', () => {
  expect(placeLabel({ page: 3, table: 2, row: 5, x: 10, y: 20 })).toEqual({
    zh: '第3页表2第5行',
    en: 'page 3, table 2, row 5',
  });
  expect(placeLabel({ sheet: '表二', cell: 'B7' })).toEqual({ zh: '表二!B7', en: '表二!B7' });
});
