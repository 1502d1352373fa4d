import { zlibSync, strToU8 } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { loadReader, readDocument } from '../../src/intake/readDocument.ts';
import { refusals } from '../../src/intake/refusal.ts';

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const stream = (head: string, content: string): string => {
  const packed = latin1(zlibSync(strToU8(content)));
  return `<< ${head} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
};
const font = '/Font << /A << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

/** A file of these objects, numbered from 1; the first is the catalogue. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Uint8Array.from(text + end, (character) => character.charCodeAt(0));
}

const pageOf = (content: number, resources: string): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << ${resources} >> >>`;

/** A form that draws the next twice, and so on: 2^24 of the last. */
function forms(leaf: string): Uint8Array {
  const form = (resources: string, content: string): string =>
    stream(`/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`, content);
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    pageOf(4, '/XObject << /F 5 0 R >>'),
    stream('', '/F Do'),
    ...Array.from({ length: 24 }, (_, depth) => form(`/XObject << /F ${6 + depth} 0 R >>`, '/F Do /F Do')),
    form(font, leaf),
  ]);
}

/** Pages of so many pieces of text each, all of one content. */
function pages(count: number, pieces: number, text: string): Uint8Array {
  const placed = Array.from(
    { length: pieces },
    (_, at) => `1 0 0 1 ${10 + ((at * 37) % 570)} ${10 + ((at * 53) % 820)} Tm (${text}) Tj`,
  );
  const kids = Array.from({ length: count }, (_, page) => `${4 + page} 0 R`);
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${count} >>`,
    stream('', `BT /A 4 Tf\n${placed.join('\n')}\nET`),
    ...kids.map(() => pageOf(3, font)),
  ]);
}

// The page and the command line fetch the reader's code before a document's time begins.
beforeAll(() => loadReader(pages(1, 1, '1')), 30_000);

test.each([
  ['forms in forms, 2^24 cells of them', () => forms('BT /A 9 Tf 50 50 Td (1) Tj ET 40 40 30 20 re S')],
  ['forms in forms, 2^24 of them empty', () => forms('')],
  ['200 pages of 20,000 figures', () => pages(200, 20_000, '123')],
  ['200 pages of 20,000 blanks', () => pages(200, 20_000, ' ')],
  ['a page of 390,000 figures', () => pages(1, 390_000, '1')],
])(
  '%s: refused before it takes 5 seconds or 600 MB',
  async (_, make) => {
    const bytes = make();
    const [before, start] = [process.memoryUsage().rss, performance.now()];
    const { status, reason } = await readDocument('large.pdf', bytes);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(process.memoryUsage().rss - before).toBeLessThan(600e6);
    expect([status, reason]).toEqual(['rejected', refusals.tooManyCells]);
  },
  30_000,
);
