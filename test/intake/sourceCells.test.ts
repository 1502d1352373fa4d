import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/intake/document.ts';
import { readDocument, type DocumentReading } from '../../src/intake/readDocument.ts';
import type { Reading } from '../../src/intake/readings.ts';
import { sourceCells } from '../../src/intake/sourceCells.ts';
import { writeAddress } from '../../src/report/address.ts';
import { forms } from '../../src/report/lineItems.ts';
import { anyReport, everywhereNonZero } from './anyReport.ts';
import { printReport } from './printedForm.ts';
import { asHtml, asText, htmlLayouts, textLayouts } from './textLayouts.ts';

const read = (text: string): Promise<DocumentReading> =>
  readDocument('report', new TextEncoder().encode(text));

function textAt(document: SourceDocument, place: string): string | undefined {
  const [block = -1, row = -1, cell = -1] = place.split('.').map(Number);
  const grid = document.blocks[block];
  return grid?.kind === 'grid' ? grid.rows[row]?.[cell]?.text : undefined;
}

/** Every reading is joined to a cell that prints its figure, and each cell to one reading. */
function expectJoined({ document, readings }: DocumentReading): void {
  if (!document) throw new Error('not read');
  const { placeOf, addressAt } = sourceCells(document, readings);
  for (const reading of readings) {
    const place = placeOf.get(writeAddress(reading.address)) ?? '';
    expect(textAt(document, place), writeAddress(reading.address)).toBe(`${reading.value ?? ''}`);
    expect(addressAt.get(place)).toBe(writeAddress(reading.address));
  }
  expect(addressAt.size).toBe(readings.length);
}

describe.each(forms)('form %s', (form) => {
  const print = printReport(everywhereNonZero(form), '清石县临水镇人民政府');
  test.each(textLayouts)('text: %s', async (layout) => expectJoined(await read(asText(print, layout))));
  test.each(htmlLayouts)('page: %s', async (layout) => expectJoined(await read(asHtml(print, layout))));
});

test('rows of equal figures are joined in the order of their columns', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const reading = await read(asHtml(printReport(report, '清石县临水镇人民政府'), 'page'));
      expectJoined(reading);
      const { placeOf } = sourceCells(reading.document ?? { blocks: [], pictures: 0 }, reading.readings);
      const places = reading.readings.map(({ address }) =>
        (placeOf.get(writeAddress(address)) ?? '').split('.').map(Number),
      );
      const keys = places.map(([block = 0, row = 0, cell = 0]) => block * 1e6 + row * 1e3 + cell);
      expect(keys).toEqual([...keys].sort((one, other) => one - other));
    }),
    { numRuns: 30 },
  );
});

test('a figure that does not stand in its row is not joined to another', () => {
  const document: SourceDocument = {
    blocks: [
      {
        kind: 'grid',
        shape: 'columns',
        where: '表1',
        rows: [
          [
            { text: '规章', where: 'a' },
            { text: '7', where: 'a' },
          ],
        ],
      },
    ],
    pictures: 0,
  };
  const reading: Reading = {
    table: '二',
    row: '规章',
    column: '本年制发件数',
    value: 8,
    status: 'read',
    how: 'label',
    where: 'a',
    address: { table: 'disclosure', row: 'rules', column: 'issued' },
  };
  expect(sourceCells(document, [reading]).placeOf.size).toBe(0);
  expect(sourceCells(document, [{ ...reading, value: 7 }]).placeOf.get('disclosure.rules.issued')).toBe(
    '0.0.1',
  );
});
