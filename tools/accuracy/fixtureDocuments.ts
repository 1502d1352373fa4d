import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cellsOf, valueAt, writeAddress } from '../../src/report/address.ts';
import { forms } from '../../src/report/lineItems.ts';
import { exactly } from '../../src/report/value.ts';
import { parseReport } from '../../src/report/validate.ts';
import type { TableCase } from './referenceFolder.ts';

const folder = fileURLToPath(new URL('../../test/fixtures/documents', import.meta.url));

/** The project's own documents, `FORM-maker.ext`, with the report they all print, `FORM.json`; none without its tests. */
export function fixtureDocuments(): readonly TableCase[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return forms.flatMap((form) => {
    const truth = parseReport(form, readFileSync(join(folder, `${form}.json`), 'utf8'));
    if (!truth.ok) return [];
    const cells = new Map(
      cellsOf(form).map(
        (address) => [writeAddress(address), exactly(valueAt(truth.value, address))] as const,
      ),
    );
    return names
      .filter((name) => name.startsWith(`${form}-`))
      .map((file) => ({ file, path: join(folder, file), cells }));
  });
}
