import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { largestFile } from '../../src/intake/documentReading.ts';
import { readDocument } from '../../src/intake/readDocument.ts';
import { refusals, type Refusal } from '../../src/intake/refusal.ts';
import { asDocx } from './asDocx.ts';
import { asPdf } from './asPdf.ts';
import { asXlsx } from './asXlsx.ts';
import { handMadeBook } from './handMadeBook.ts';
import { everywhereNonZero } from './anyReport.ts';
import { printReport } from './printedForm.ts';
import { asHtml, asText } from './textLayouts.ts';

const print = printReport(everywhereNonZero('2021'), '清石县临水镇人民政府');
const bytes = (text: string): Uint8Array => strToU8(text);
const contentTypes = bytes('<?xml version="1.0"?><Types/>');
const word = (body: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ '[Content_Types].xml': contentTypes, 'word/document.xml': bytes(body), ...more });
const sheet = (rows: string): Uint8Array => handMadeBook({ sheets: [{ rows }] });

const laughs = `<!DOCTYPE a [<!ENTITY b "哈"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}">]>`;
const form = '<p>信息内容 本年制发件数 政府信息公开工作年度报告</p>';

/** What must be refused before it is worked on, and with which reason. */
const refused: readonly (readonly [string, Refusal, () => Uint8Array])[] = [
  ['a zip bomb as a Word file', 'tooLarge', () => word(' '.repeat(5_000_000))],
  ['a zip bomb as a sheet', 'tooLarge', () => sheet(' '.repeat(5_000_000))],
  [
    'a package of thousands of parts',
    'tooLarge',
    () =>
      word('<a/>', Object.fromEntries(Array.from({ length: 3100 }, (_, part) => [`x/${part}`, bytes('')]))),
  ],
  ['a zip in a zip', 'unsupported', () => zipSync({ 'inner.zip': zipSync({ a: bytes('b') }) })],
  ['entities that multiply', 'damaged', () => word(`${laughs}<w:document>&d;</w:document>`)],
  ['entities in a sheet', 'damaged', () => sheet(`${laughs}&d;`)],
  [
    'a Word table of 100,000 rows',
    'tooManyCells',
    () =>
      word(
        Array.from(
          { length: 100_000 },
          (_, row) => `<w:tr><w:tc w:n="${(row * 7919) % 104_729}"/></w:tr>`,
        ).join(''),
      ),
  ],
  [
    'a sheet of 100,000 rows',
    'tooManyCells',
    () =>
      sheet(
        Array.from(
          { length: 100_000 },
          (_, row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`,
        ).join(''),
      ),
  ],
  [
    'a page of 100,000 rows',
    'tooManyCells',
    () => bytes(`${form}<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(100_000)}`),
  ],
  [
    'a text of 100,000 rows',
    'tooManyCells',
    () => bytes(`第二十条第（一）项 |\n${'规章 | 1 | 2 | 3 |\n'.repeat(100_000)}`),
  ],
  ['a page nested 100,000 deep', 'tooDeep', () => bytes(form + '<div>'.repeat(100_000))],
  ['tables nested 5,000 deep', 'tooDeep', () => bytes(form + '<table><tr><td>'.repeat(5_000))],
  ['elements nobody knows, 50,000 deep', 'tooDeep', () => bytes(form + '<abbr><foo>'.repeat(25_000))],
  ['a page of 9 MB', 'tooLarge', () => bytes(`${form}<p>${'公开'.repeat(4_500_000)}`)],
  ['a file beyond the limit', 'tooLarge', () => new Uint8Array(largestFile + 1)],
];

test.each(refused)('%s is refused: %s', async (_name, reason, make) => {
  const reading = await readDocument('hostile', make());
  expect([reading.status, reading.reason]).toEqual(['rejected', refusals[reason]]);
});

test('nothing in a document runs', async () => {
  const trap = 'globalThis.nianbaoTrap = 1';
  const page = asHtml(print, 'string in a script').replace(
    '<body>',
    `<body onload="${trap}"><script>${trap}</script><img src=x onerror="${trap}"><svg onload="${trap}"></svg>`,
  );
  const reading = await readDocument('trap', bytes(page));
  expect(reading.status).toBe('read');
  expect('nianbaoTrap' in globalThis).toBe(false);
});

const whole: Record<string, () => Promise<Uint8Array>> = {
  html: () => Promise.resolve(bytes(asHtml(print, 'page'))),
  text: () => Promise.resolve(bytes(asText(print, 'pipes padded'))),
  docx: () => asDocx(print),
  xlsx: () => asXlsx(print),
  pdf: () => Promise.resolve(asPdf(print, 'ruled')),
};

test.each(Object.keys(whole))(
  'a %s cut short or with flipped bits is told or read, never thrown',
  async (kind) => {
    const sound = (await whole[kind]?.()) ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(7)), { maxLength: 12 }),
        async (share, flips) => {
          const damaged = sound.slice(0, share < 0.5 ? Math.floor(sound.length * share * 2) : sound.length);
          for (const [place, bit] of flips) {
            const at = Math.floor(place * (damaged.length - 1));
            if (damaged.length > 0) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
          }
          const reading = await readDocument('damaged', damaged);
          expect(reading.status === 'read').toBe(reading.reason === null);
          expect(reading.status === 'rejected').toBe(reading.document === null);
        },
      ),
      { numRuns: 15 },
    );
  },
);
