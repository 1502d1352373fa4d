import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/intake/readDocument.ts';
import { forms } from '../../src/report/lineItems.ts';
import type { Report } from '../../src/report/report.ts';
import { anyReport, everywhereNonZero } from './anyReport.ts';
import { printReport, type PrintedReport } from './printedForm.ts';
import { asDocx } from './asDocx.ts';
import { asPdf, pdfLayouts } from './asPdf.ts';
import { asXlsx } from './asXlsx.ts';
import { asHtml, asText, htmlLayouts, textLayouts } from './textLayouts.ts';

export const agencyName = '清石县临水镇人民政府';

/** Every container that is not text. */
const files: Record<string, (print: PrintedReport) => Promise<Uint8Array>> = {
  docx: asDocx,
  xlsx: asXlsx,
  ...Object.fromEntries(
    pdfLayouts.map((layout) => [
      `pdf, ${layout}`,
      (print: PrintedReport) => Promise.resolve(asPdf(print, layout)),
    ]),
  ),
};

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
  test.each(Object.keys(files))('file: %s', async (kind) => {
    const bytes = await files[kind]?.(printReport(report, agencyName));
    expectSame(await readBack(bytes ?? ''), report);
  });
});

test('any report read back from a Word file, a sheet or a PDF is the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, fc.constantFrom(...Object.values(files)), async (report, print) => {
      expectSame(await readBack(await print(printReport(report, agencyName))), report);
    }),
    { numRuns: 6 },
  );
});

test('any report read back from any text or page is the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, fc.constantFrom(...textLayouts, ...htmlLayouts), async (report, layout) => {
      const print = printReport(report, agencyName);
      const text = textLayouts.find((one) => one === layout);
      const page = htmlLayouts.find((one) => one === layout);
      expectSame(await readBack(text ? asText(print, text) : asHtml(print, page ?? 'page')), report);
    }),
    { numRuns: 40 },
  );
});
