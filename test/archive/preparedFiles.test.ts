import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { areaFormat, type AreaBody } from '../../src/archive/areaFile.ts';
import { preparedFiles } from '../../src/archive/preparedFiles.ts';
import { publishedReports, reportsIn, reportTexts, withTexts } from '../../src/archive/publishedReports.ts';
import { opened, sealed } from '../../src/archive/sealed.ts';
import { sha256 } from '../../src/archive/sha256.ts';
import { buildCatalogue } from '../../src/command/buildCatalogue.ts';
import { readDataFolder } from '../../src/command/readDataFolder.ts';

const { catalogue } = buildCatalogue('public/data');
const reports = readDataFolder('public/data').reports.map(({ report }) => report);
const files = new Map([...preparedFiles(catalogue, reports)].map((file) => [file.path, file]));
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const seal = { format: areaFormat, version: 'abc', dataDate: '2026-03-31' };
const county = sealed(hash, seal, files.get('areas/demo-county.json')?.body);
const open = (text: string) => opened<AreaBody>(sha256, areaFormat, text);

describe('a sealed file', () => {
  test('comes back as it was published, with version and day', async () => {
    const found = await open(county);
    expect(found).toMatchObject({ ok: true, seal });
    const back = found.ok ? reportsIn(found.body.reports) : null;
    const due = reports.filter(({ synthetic }) => synthetic);
    const key = ({ agency, year }: { agency: string; year: number }) => `${agency} ${year}`;
    const byKey = new Map(due.map((report) => [key(report), report]));
    expect(back).toHaveLength(due.length);
    for (const report of back ?? []) {
      const original = byKey.get(key(report));
      expect(original && withTexts(report, reportTexts(original))).toEqual(original);
    }
  });

  test.each([
    ['a digit altered', county.replace('2024', '2034'), '校验'],
    ['the version altered', county.replace('"abc"', '"abd"'), '校验'],
    ['cut off', county.slice(0, -100), '校验'],
    ['a page of a gateway', '<!doctype html><title>login</title>', '不是'],
    ['nothing', '', '不是'],
    ['of another format', sealed(hash, { ...seal, format: 'nianbao-area/9' }, {}), 'nianbao-area/9'],
  ])('%s: refused, and why', async (_, text, told) => {
    const found = await open(text);
    expect(found.ok ? '' : found.reason.zh).toContain(told);
    expect(found.ok ? '' : found.reason.en).not.toBe('');
  });

  test.each([
    ['a text for a number', (line: unknown) => [line, [0], [['x', 0, 0, 0, 0, 0, 0]]]],
    ['a negative count', () => [[-1, 0, 0, 0, 0, 0, 0], [], []]],
    ['half a count', () => [[0.5, 0, 0, 0, 0, 0, 0], [], []]],
    ['a cell too few', () => [[0, 0, 0, 0, 0, 0], [], []]],
    ['no list', () => [{ total: 1 }, [], []]],
  ])('sealed with %s all the same: refused by column', (_, changed) => {
    const columns = publishedReports(reports);
    const rows = { ...columns.rows, 'requests.newlyReceived': changed(0) };
    const text = JSON.stringify({ ...columns, rows });
    expect(reportsIn(JSON.parse(text))).toBe(null);
  });
});
