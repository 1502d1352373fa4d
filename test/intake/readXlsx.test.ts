import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { howStatus } from '../../src/intake/how.ts';
import { readDocument } from '../../src/intake/readDocument.ts';
import type { Reading } from '../../src/intake/readings.ts';
import type { Report } from '../../src/report/report.ts';
import { anyReport, everywhereNonZero } from './anyReport.ts';
import { cellXml, referenceOf, sheetFile, typedSheet, type SheetOptions, type TypedCell } from './asXlsx.ts';
import { oddCells } from './oddCells.ts';
import { printReport } from './printedForm.ts';

const agencyName = '清石县临水镇人民政府';
const sheetOf = (report: Report) => typedSheet(printReport(report, agencyName));
const plain = sheetOf(everywhereNonZero('2021'));
const figures = plain.cells.filter(({ isFigure }) => isFigure);
/** 行政许可, of which nothing else of the form is made up. */
const [, , , , , , target] = figures;
if (!target) throw new Error('no figure');

async function read(bytes: Uint8Array): Promise<ReadonlyMap<string, Reading>> {
  const { readings } = await readDocument('report.xlsx', bytes);
  return new Map(readings.map((reading) => [reading.where?.cell ?? '', reading]));
}

const valuesOf = (readings: ReadonlyMap<string, Reading>) =>
  [...readings.values()].map(({ value, status }) => [value, status]);

describe('a figure in a cell of another kind', () => {
  test.each(Object.entries(oddCells))('%s', async (_, { xml, outcome, ...book }) => {
    const change = (cell: TypedCell): string | null => (cell === target ? xml(cell) : null);
    const found = (await read(sheetFile(plain, { ...book, change }))).get(referenceOf(target));
    if (outcome === 'same') expect(found).toMatchObject({ value: Number(target.text), status: 'read' });
    else if (outcome === 0) expect(found).toMatchObject({ value: 0, status: 'read' });
    else expect(found).toMatchObject({ how: outcome, status: howStatus[outcome] });
  });

  test('is never read wrong and never lost in silence, whatever report and whichever cell', async () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const kind = fc.constantFrom(...Object.values(oddCells));
    await fc.assert(
      fc.asyncProperty(anyReport, place, kind, async (report, share, { xml, outcome, ...book }) => {
        const sheet = sheetOf(report);
        const mine = sheet.cells.filter(({ isFigure }) => isFigure);
        const at = mine[Math.floor(share * (mine.length - 1))];
        const change = (cell: TypedCell): string | null => (cell === at ? xml(cell) : null);
        const readings = await read(sheetFile(sheet, { ...book, change }));
        for (const cell of mine) {
          const found = readings.get(referenceOf(cell));
          const told =
            found && (found.status === 'read' || found.status === 'recovered') ? found.value : null;
          if (cell !== at) expect([found?.status, found?.value]).toEqual(['read', Number(cell.text)]);
          else if (outcome === 'same') expect(told).toBe(Number(cell.text));
          else if (outcome === 0) expect(told).toBe(0);
          else if (outcome !== 'blank') {
            expect(told).toBeNull();
            expect(found?.how).not.toBe('blank');
          }
        }
      }),
      { numRuns: Number(process.env.CASES ?? 60) },
    );
  });
});

describe('a sheet laid out otherwise reads the same', () => {
  const same = valuesOf;
  const wider = (columns: string): SheetOptions => ({
    sheets: [{ rows: '', before: `<cols>${columns}</cols>` }],
  });
  const cases: Record<string, () => Uint8Array> = {
    'elements under a prefix': () => sheetFile(plain, { prefix: 'x' }),
    'parts under other names, found by relationship': () => sheetFile(plain, { renamed: true }),
    'names of parts in capitals': () =>
      sheetFile(plain, {
        mend: (parts) => {
          const name = 'xl/worksheets/sheet1.xml';
          const { [name]: sheet } = parts;
          if (sheet) parts['xl/Worksheets/Sheet1.xml'] = sheet;
          delete parts[name];
        },
      }),
    'the strict namespace': () =>
      sheetFile(plain, {
        mend: (parts) => {
          for (const [name, part] of Object.entries(parts))
            parts[name] = new TextEncoder().encode(
              new TextDecoder()
                .decode(part)
                .replaceAll(
                  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                  'http://purl.oclc.org/ooxml/spreadsheetml/main',
                ),
            );
        },
      }),
    'cells without references': () =>
      sheetFile(
        { cells: filled(), merges: plain.merges },
        { change: (cell) => cellXml(cell).replace(/ r="[A-Z]+\d+"/, '') },
      ),
    'a hidden sheet before it': () => {
      const own = sheetFile(plain, { sheets: [{ rows: '' }, { rows: 'x', state: 'hidden' }] });
      return own;
    },
    'a hidden column of other figures': () =>
      sheetFile(shifted('column'), wider('<col min="2" max="2" width="9" hidden="1"/>')),
    'a column without width': () => sheetFile(shifted('column'), wider('<col min="2" max="2" width="0"/>')),
    'a hidden row of other figures': () =>
      sheetFile(shifted('row'), { rowAttributes: (row) => (row === shiftRow ? ' hidden="1"' : '') }),
    'a row without height': () =>
      sheetFile(shifted('row'), { rowAttributes: (row) => (row === shiftRow ? ' ht="0"' : '') }),
  };
  const shiftRow = target.row;

  /** Every place of the used range, empty ones too. */
  function filled(): readonly TypedCell[] {
    const at = new Map(plain.cells.map((cell) => [referenceOf(cell), cell]));
    const last = Math.max(...plain.cells.map(({ row }) => row));
    return Array.from({ length: last * 15 }, (_, index): TypedCell => {
      const place = { row: Math.floor(index / 15) + 1, column: (index % 15) + 1 };
      return at.get(referenceOf(place)) ?? { ...place, text: '', isFigure: false };
    });
  }

  /** A column of 9 put in as the second, or a copy of a row with a 9 before each figure put in above it. */
  function shifted(what: 'row' | 'column') {
    const first = what === 'row' ? shiftRow : 2;
    const moved = (value: number): number => (value >= first ? value + 1 : value);
    const move = (cell: TypedCell): TypedCell => ({ ...cell, [what]: moved(cell[what]) });
    const extra =
      what === 'row'
        ? plain.cells
            .filter(({ row }) => row === shiftRow)
            .map((cell) => (cell.isFigure ? { ...cell, text: `9${cell.text}` } : cell))
        : [...new Set(plain.cells.map(({ row }) => row))].map((row) => ({
            row,
            column: 2,
            text: '9',
            isFigure: true,
          }));
    const merges = plain.merges.map((range) =>
      range.replace(/([A-Z])(\d+)/g, (_, letter: string, row: string) => {
        const place = move({
          row: Number(row),
          column: letter.charCodeAt(0) - 64,
          text: '',
          isFigure: false,
        });
        return referenceOf(place);
      }),
    );
    const cells = [...plain.cells.map(move), ...extra].sort((one, other) => one.column - other.column);
    return { cells, merges };
  }

  test.each(Object.entries(cases))('%s', async (_, make) => {
    expect(same(await read(make()))).toEqual(same(await read(sheetFile(plain))));
  });
});

test('the words of a text box are read, struck words are not', async () => {
  const struck = '<is><r><rPr><strike/></rPr><t>在政府网站公开信息999条。</t></r></is>';
  const { document } = await readDocument(
    'report.xlsx',
    sheetFile(plain, {
      change: (cell) => (cell.row === 4 ? `<c r="A4" t="inlineStr">${struck}</c>` : null),
      mend: (parts) => {
        const xml = (text: string): Uint8Array => new TextEncoder().encode(text);
        parts['xl/worksheets/_rels/sheet1.xml.rels'] = xml(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
        );
        parts['xl/drawings/drawing1.xml'] = xml(
          '<w:wsDr xmlns:w="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:pic/><w:sp><a:p><a:r><a:t>另在公开栏</a:t></a:r><a:r><a:t>公开8条。</a:t></a:r></a:p></w:sp></w:wsDr>',
        );
      },
    }),
  );
  const words = document?.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('|');
  expect(words).toContain('另在公开栏公开8条。');
  expect(words).not.toContain('999');
  expect(document?.pictures).toBe(1);
});

test('a part whose bytes are not those that were packed is damaged, not read otherwise', async () => {
  const whole = sheetFile(plain, { mend: () => undefined });
  const text = new TextDecoder('latin1').decode(whole);
  // The checksum in the directory entry of the sheet.
  const entry = text.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  const altered = whole.slice();
  altered[entry + 16] = (altered[entry + 16] ?? 0) ^ 1;
  expect((await readDocument('report.xlsx', altered)).reason?.en).toMatch(/damaged/);
});
