import { expect, test } from 'vitest';
import { run } from '../../src/command/schema.ts';
import { writeJsonSchema } from '../../src/command/reportJsonSchema.ts';
import { reportFormat } from '../../src/report/report.ts';

// A change of the format without a new version of it fails here: bump `reportFormat` and the file's name together.
test('the published schema of this format version has not changed', async () => {
  const name = reportFormat.replace('/', '-');
  await expect(writeJsonSchema()).toMatchFileSnapshot(`../golden/schema/${name}.json`);
});

test('`nianbao schema` prints it and refuses arguments', async () => {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  expect(await run([], io)).toBe(0);
  expect(out.join('')).toBe(writeJsonSchema());
  expect(await run(['x'], io)).toBe(2);
  expect(err.join('')).toContain('nianbao schema');
});
