import { bothWords } from '../../src/words/bothWords.ts';
import mammoth from 'mammoth';
import { describe, expect, test, vi } from 'vitest';
import { checkReport } from '../../src/checks/checkReport.ts';
import { reportJsonSchema } from '../../src/command/reportJsonSchema.ts';
import { paperOf } from '../../src/exports/paper/paperOf.ts';
import { writeDocx } from '../../src/exports/paper/writeDocx.ts';
import { figurePicture } from '../../src/exports/picture/figurePicture.ts';
import { figureCsv } from '../../src/exports/sheet/figureCsv.ts';
import { figureJson } from '../../src/exports/sheet/figureJson.ts';
import { figureSheets } from '../../src/exports/sheet/figureSheets.ts';
import { workbook } from '../../src/exports/sheet/workbook.ts';
import { shownFigure } from '../../src/exports/shownFigure.ts';
import { deckOf } from '../../src/exports/slides/deckOf.ts';
import { writeDeck } from '../../src/exports/slides/writeDeck.ts';
import { officialLayouts } from '../../src/figures/officialTable/officialLayout.ts';
import { readDocument } from '../../src/intake/readDocument.ts';
import { collectionOf } from '../../src/measures/collection.ts';
import { measureById } from '../../src/measures/registry.ts';
import { seriesOf } from '../../src/measures/seriesOf.ts';
import { cellsOf, parseAddress, valueAt } from '../../src/report/address.ts';
import type { Agency } from '../../src/report/agency.ts';
import { formInForce, requestRowsOf, type Form } from '../../src/report/lineItems.ts';
import type { Report } from '../../src/report/report.ts';
import { validateReport } from '../../src/report/validate.ts';
import { askedOf } from '../exports/askedOf.ts';
import { openBook } from '../exports/openBook.ts';
import { openDeck } from '../exports/openDeck.ts';
import { figureNamed } from '../figures/everyFigure.ts';
import { madeUpForm, madeUpNames } from '../fixtures/madeUpForm.ts';
import { asHtml, asText } from '../intake/textLayouts.ts';
import { printReport } from '../intake/printedForm.ts';

// As if a file beside form2021.ts, its line in the list of forms, and its rows' English names were added.
vi.mock('../../src/report/forms/officialForms.ts', async (load) => {
  const { officialForms } = await load<typeof import('../../src/report/forms/officialForms.ts')>();
  return { officialForms: [...officialForms, (await import('../fixtures/madeUpForm.ts')).madeUpForm] };
});
vi.mock('../../src/words/en/names.ts', async (load) => {
  const { englishNames } = await load<typeof import('../../src/words/en/names.ts')>();
  const { madeUpNames: names } = await import('../fixtures/madeUpForm.ts');
  return { englishNames: { ...englishNames, requestRows: { ...englishNames.requestRows, ...names } } };
});

const rows = Object.keys(madeUpNames);
const official = ['属于商业秘密', '属于个人隐私信息'];
const formNow: Form = formInForce(2031);

/** A consistent report: each outcome has its place in the form as its count, so that no two are alike. */
function report(year: number, form: Form): Report {
  const leaves = requestRowsOf(form).slice(2, -2);
  const seven = (count: number) => [count, 0, 0, 1, 0, 0, count + 1];
  const handled = leaves.reduce((sum, _, index) => sum + index + 1, 0);
  const input = {
    format: 'nianbao/1',
    agency: 'linshui',
    year,
    form,
    scope: 'own',
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    published: `${year + 1}-01-20`,
    source: { title: `临水镇人民政府${year}年政府信息公开工作年度报告` },
    tables: {
      disclosure: {
        rules: { issued: 0, repealed: 0, inForce: 0 },
        normativeDocuments: { issued: 3, repealed: 1, inForce: 12 },
        licensing: { decisions: 5 },
        penalties: { decisions: 6 },
        compulsion: { decisions: 0 },
        fees: { amount: 0.25 },
      },
      requests: {
        newlyReceived: [handled, 0, 0, leaves.length, 0, 0, handled + leaves.length],
        carriedOver: [0, 0, 0, 0, 0, 0, 0],
        ...Object.fromEntries(leaves.map((row, index) => [row, seven(index + 1)])),
        outcomeTotal: [handled, 0, 0, leaves.length, 0, 0, handled + leaves.length],
        carriedForward: [0, 0, 0, 0, 0, 0, 0],
      },
      disputes: {
        reconsideration: [1, 0, 0, 0, 1],
        suedDirectly: [0, 0, 0, 0, 0],
        suedAfterReconsideration: [0, 0, 0, 0, 0],
      },
    },
    channels: [],
    totalDisclosed: null,
    claims: [],
  };
  const valid = validateReport('made-up.json', input);
  if (!valid.ok) throw new Error(JSON.stringify(valid.problems));
  return valid.value;
}

const agency: Agency = {
  id: 'linshui',
  names: { official: '临水镇人民政府', short: '临水镇', en: 'Linshui' },
  kind: 'government',
  level: 'township',
  parent: null,
};
const before = report(2030, formInForce(2030));
const now = report(2031, formNow);
const collection = collectionOf([agency], [before, now], { version: 'v', dataDate: '2032-02-01' });

/** The report with other figures in a row of table 三, as a file would have it. */
function withRow(row: string, cells: readonly number[]) {
  return validateReport('x.json', {
    ...now,
    tables: { ...now.tables, requests: { ...now.tables.requests, [row]: cells } },
  });
}

describe('a form of one more file', () => {
  test('is in force from its year, and the schema takes its rows on it alone', () => {
    expect([formNow, before.form]).toEqual([madeUpForm.id, '2021']);
    expect(cellsOf(formNow)).toHaveLength(10 + 27 * 7 + 15);
    expect(JSON.stringify(reportJsonSchema())).toContain('"tradeSecret"');
    expect(withRow('tradeSecrets', [0, 0, 0, 0, 0, 0, 0]).ok).toBe(false);
    expect(validateReport('x.json', { ...now, form: '2021' })).toMatchObject({
      ok: false,
      problems: rows.map((row) => ({ path: `tables.requests.${row}` })),
    });
    expect(withRow('tradeSecret', [0.5, 0, 0, 0, 0, 0, 0])).toMatchObject({
      problems: [{ place: { zh: '表三·属于商业秘密·自然人', en: 'table 3, trade secret, natural person' } }],
    });
  });

  test('its rows count in the identities: outcomes, applicants, and so the balance', () => {
    expect(checkReport(now)).toEqual([]);
    for (const row of rows) {
      const wrong = withRow(row, [100, 0, 0, 0, 0, 0, 99]);
      if (!wrong.ok) throw new Error(row);
      const found = checkReport(wrong.value);
      expect(found.map(({ rule }) => rule)).toEqual([
        'requests-handled-sum',
        'requests-handled-sum',
        'requests-handled-sum',
        'requests-applicant-sum',
      ]);
      expect(found.at(-1)?.cells[0]).toEqual({ table: 'requests', row, column: 'total' });
    }
  });

  test('the official table has them where the form has them', () => {
    const [, layout] = officialLayouts(now, bothWords.zh);
    const keys = layout?.groups.flat().map(({ key }) => key) ?? [];
    const at = keys.indexOf('recordsInquiry');
    expect(keys.slice(at, at + 3)).toEqual(['recordsInquiry', ...rows]);
    expect(keys.indexOf('notHeld')).toBeGreaterThan(at + 2);
    expect(officialLayouts(before, bothWords.zh)[1]?.groups.flat()).toHaveLength(keys.length - rows.length);
  });

  test('there is a measure for each, and refusals and their share take them in', () => {
    for (const [index, row] of rows.entries()) {
      const measure = measureById(`requests.${row}`);
      expect(measure).toMatchObject({ forms: [madeUpForm.id] });
      expect(bothWords.zh.measure(`requests.${row}`).label).toBe(official[index]);
      expect(measure?.measure(now)).toMatchObject({ value: 11 + index + 1 });
      expect(measure?.measure(before)).toEqual({ state: 'notInForm' });
    }
    const sum = (one: Report, through: number) =>
      requestRowsOf(one.form)
        .slice(4, through)
        .reduce(
          (total, row) =>
            total + (one.tables.requests?.[row]?.[6] === undefined ? 0 : Number(one.tables.requests[row][6])),
          0,
        );
    expect(measureById('outcomes.refused')?.measure(now)).toMatchObject({ value: sum(now, 14) });
    expect(measureById('outcomes.refused')?.measure(before)).toMatchObject({ value: sum(before, 12) });
    expect(measureById('rates.refusal')?.measure(now)).toMatchObject({ ratio: { n: sum(now, 14) } });
  });

  test('what both forms have is joined over the years, what only one has is not', () => {
    const joins = (id: string) =>
      seriesOf(collection, 'linshui', id, [2030, 2031]).points.map(({ joinsPrevious }) => joinsPrevious);
    expect(joins('requests.stateSecret')).toEqual([false, true]);
    expect(joins('disclosure.rules.issued')).toEqual([false, true]);
    expect(joins('requests.tradeSecret')).toEqual([false, false]);
  });
});

describe('a document of that form is read', () => {
  const printed = printReport(now, '清石县临水镇人民政府');
  test.each([
    ['HTML', asHtml(printed, 'page')],
    ['text', asText(printed, 'tabs')],
    ['text in pipes', asText(printed, 'pipes padded')],
  ])('%s', async (_, text) => {
    const reading = await readDocument('临水镇.html', new TextEncoder().encode(text), { agencies: [agency] });
    expect(reading.status).toBe('read');
    expect(reading.report).toMatchObject({ form: madeUpForm.id, year: 2031 });
    expect(reading.report?.tables).toEqual(now.tables);
    for (const { address, status } of reading.readings)
      expect(`${address.row} ${status}`).toBe(`${address.row} read`);
  });

  test('one of today’s form is still read as such, whatever its year', async () => {
    for (const year of [2023, 2033]) {
      const text = asHtml(
        printReport({ ...before, year, published: `${year + 1}-01-20` }, '清石县临水镇人民政府'),
        'page',
      );
      const { report: read } = await readDocument('a.html', new TextEncoder().encode(text), {});
      expect(read?.form).toBe(before.form);
      expect(read?.tables).toEqual(before.tables);
    }
  });
});

describe('all exports take it', async () => {
  const asked = askedOf(
    collection,
    { agency: 'linshui', cellYear: 2031 },
    { figures: ['official-table', 'outcomes'] },
  );
  const shown = shownFigure({ figure: figureNamed('official-table'), ...asked, remarks: [] });

  test('CSV and JSON', () => {
    for (const text of [figureCsv(shown, false), JSON.stringify(figureJson(shown))])
      for (const words of official) expect(text).toContain(words);
  });

  test('a spreadsheet', async () => {
    const text = JSON.stringify(
      (await openBook(await workbook(figureSheets(shown)))).map(({ rows: read }) => read),
    );
    for (const words of official) expect(text).toContain(words);
  });

  test('a picture', () => {
    const { svg } = figurePicture(shown, 'wide');
    for (const words of official) expect(svg).toContain(words);
  });

  test('slides', async () => {
    const slides = JSON.stringify(await openDeck(await writeDeck(deckOf(asked))));
    for (const words of official) expect(slides).toContain(words);
  });

  test('a Word file', async () => {
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await writeDocx(paperOf(asked), new Map())),
    });
    for (const words of official) expect(value).toContain(words);
  });
});

test('every cell the report prints is found under its address', () => {
  for (const row of rows) {
    const address = parseAddress(`requests.${row}.total`);
    expect(address && valueAt(now, address)).toMatchObject({ state: 'number' });
  }
});
