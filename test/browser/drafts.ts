import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { valueAt } from '../../src/report/address.ts';
import { exactly } from '../../src/report/value.ts';
import { withCell } from '../../src/report/withCell.ts';
import { everywhereNonZero } from '../intake/anyReport.ts';
import { printReport } from '../intake/printedForm.ts';
import { settled } from './openPage.ts';

interface Brought {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
/** A file as a person brings it. */
export const file = (name: string, content: string | Buffer): Brought => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: typeof content === 'string' ? Buffer.from(content) : content,
});

export const agency = '清石县临水镇人民政府';
/** A report whose figures agree. */
export const report = everywhereNonZero('2021');
export const print = printReport(report, agency);
const granted = { table: 'requests', row: 'granted', column: 'total' } as const;
export const total = exactly(valueAt(report, granted)) ?? 0;
/** The same report with a misprinted total, one too many. */
export const misprinted = { ...report, tables: withCell(report.tables, granted, total + 1) };
export const misprint = printReport(misprinted, agency);

/** Brings files and waits until all are read. */
export async function bring(page: Page, files: readonly Brought[]): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles([...files]);
  await page
    .locator('[data-entry]')
    .nth(files.length - 1)
    .waitFor();
  await settled(page);
}

/** What a button hands over. */
export async function downloadBy(within: Page | Locator, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    ('page' in within ? within.page() : within).waitForEvent('download'),
    within.getByRole('button', { name }).first().click(),
  ]);
  return readFileSync(await download.path());
}
