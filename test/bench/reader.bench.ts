import { bench, describe } from 'vitest';
import { readDocument } from '../../src/intake/readDocument.ts';
import { asPdf } from '../intake/asPdf.ts';
import { everywhereNonZero } from '../intake/anyReport.ts';
import { printReport } from '../intake/printedForm.ts';
import { asHtml, asText } from '../intake/textLayouts.ts';

const print = printReport(everywhereNonZero('2021'), '清石县临水镇人民政府');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = utf8(asText(print, 'pipes padded'));
const lines = utf8(asText(print, 'one cell per line'));
const page = utf8(asHtml(print, 'page'));
const pdf = asPdf(print, 'large print');
await readDocument('warm', pdf);

/**
 * One report at a time on one core. The reference is work of a known size in the same run: a reader that keeps 50
 * pages a second takes 20 ms of them, a PDF less than a second.
 */
describe('read one report', () => {
  bench('reference: a million square roots', () => {
    let sum = 0;
    for (let number = 0; number < 1_000_000; number += 1) sum += Math.sqrt(number);
    if (Number.isNaN(sum)) throw new Error('no sum');
  });
  bench('text, a row per line', async () => {
    await readDocument('text', text);
  });
  bench('text, a cell per line', async () => {
    await readDocument('lines', lines);
  });
  bench('web page', async () => {
    await readDocument('page', page);
  });
  bench('PDF of four pages', async () => {
    await readDocument('pdf', pdf);
  });
});
