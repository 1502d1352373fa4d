import type { SourceDocument } from './document.ts';
import { mostCells } from './figureRows.ts';
import { countTags, packageParts, repack } from './packageParts.ts';
import { readHtml } from './readHtml.ts';
import { CannotRead } from './refusal.ts';

/** Pictures, fonts and embedded files are not unpacked. */
const text = /^(\[Content_Types\]\.xml|_rels\/.*|word\/[^/]+\.xml|word\/_rels\/.*|docProps\/.*\.xml)$/;
const mostMarkup = 24 * 1024 * 1024;

/** A Word document as paragraphs and grids, by way of mammoth's HTML. Throws `CannotRead`. */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = packageParts(bytes, text);
  const body = parts['word/document.xml'];
  if (!body) throw new CannotRead('damaged');
  if (body.length > mostMarkup) throw new CannotRead('tooLarge');
  if (countTags(body, 'w:tc') > mostCells) throw new CannotRead('tooManyCells');
  const packed = repack(parts);
  const { default: mammoth } = await import('mammoth');
  const pictures = countPictures(body);
  const html = await convert(mammoth, packed);
  const document = readHtml(html);
  return { ...document, pictures: document.pictures + pictures };
}

type Mammoth = typeof import('mammoth');

async function convert(mammoth: Mammoth, packed: Uint8Array): Promise<string> {
  const buffer = new ArrayBuffer(packed.length);
  new Uint8Array(buffer).set(packed);
  // The Node build wants a Buffer, the browser build an ArrayBuffer; each ignores the other's key.
  const input = typeof Buffer === 'undefined' ? { arrayBuffer: buffer } : { buffer: Buffer.from(buffer) };
  const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: noPicture,
      ignoreEmptyParagraphs: true,
      externalFileAccess: false,
    });
    return `<body>${value}</body>`;
  } catch {
    throw new CannotRead('damaged');
  }
}

function countPictures(body: Uint8Array): number {
  return new TextDecoder().decode(body).match(/<(pic:pic|v:imagedata)\b/g)?.length ?? 0;
}
