import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/intake/readDocument.ts';
import { forms } from '../../src/report/lineItems.ts';
import type { Report } from '../../src/report/report.ts';
import { anyReport, everywhereNonZero } from './anyReport.ts';
import { printReport } from './printedForm.ts';
import { asHtml, asText, htmlLayouts, textLayouts } from './textLayouts.ts';

export const agencyName = '清石县临水镇人民政府';

async function readBack(content: string | Uint8Array): Promise<Report | null> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readDocument('report', bytes);
  expect(reading.reason).toBeNull();
  return reading.report;
}

function expectSame(read: Report | null, report: Report): void {
  expect(read?.tables).toEqual(report.tables);
  expect([read?.year, read?.form, read?.period, read?.agency]).toEqual([
    report.year,
    report.form,
    report.period,
    report.agency,
  ]);
}

describe.each(forms)('form %s', (form) => {
  const report = everywhereNonZero(form);
  test.each(textLayouts)('text: %s', async (layout) => {
    expectSame(await readBack(asText(printReport(report, agencyName), layout)), report);
  });
  test.each(htmlLayouts)('page: %s', async (layout) => {
    expectSame(await readBack(asHtml(printReport(report, agencyName), layout)), report);
  });
});

test('any report read back from any text or page is the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, fc.constantFrom(...textLayouts, ...htmlLayouts), async (report, layout) => {
      const print = printReport(report, agencyName);
      const text = textLayouts.find((one) => one === layout);
      const page = htmlLayouts.find((one) => one === layout);
      expectSame(await readBack(text ? asText(print, text) : asHtml(print, page ?? 'page')), report);
    }),
    { numRuns: 60 },
  );
});
