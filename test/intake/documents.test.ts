import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/intake/readDocument.ts';
import { forms, type Form } from '../../src/report/lineItems.ts';
import { everywhereNonZero } from './anyReport.ts';
import { asOdd, oddLayouts } from './oddLayouts.ts';
import { printReport } from './printedForm.ts';

const agency = '清石县临水镇人民政府';

/** Every cell another number and none zero: a column moved by one shows. */
async function expectWhole(bytes: Uint8Array, form: Form): Promise<void> {
  const reading = await readDocument('document', bytes);
  expect(reading.reason).toBeNull();
  expect(reading.report?.tables).toEqual(everywhereNonZero(form).tables);
  expect([reading.report?.form, reading.report?.year]).toEqual([form, form === '2019' ? 2020 : 2023]);
}

describe.each(forms)('form %s', (form) => {
  test.each(oddLayouts)('%s', async (layout) => {
    await expectWhole(asOdd(printReport(everywhereNonZero(form), agency), layout), form);
  });
});

/** Files that other programs made: printed by Chrome, saved by LibreOffice. */
const folder = new URL('../fixtures/documents/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(pdf|docx|xlsx|html)$/.test(name));

test('there are documents of other makers', () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)('%s', async (name) => {
  await expectWhole(readFileSync(new URL(name, folder)), name.startsWith('2019') ? '2019' : '2021');
});
