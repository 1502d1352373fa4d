import { Parser } from 'saxen';
import { CannotRead } from './refusal.ts';

/** The namespaces of Office files under one prefix each, whatever prefix a file gives them; strict and transitional. */
const prefixes = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'types',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
};

export interface XmlListener {
  /** `name` as `prefix:local`; `attribute` gives a decoded value by such a name, or none without a prefix. */
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

const chunk = 1 << 18;

/** Goes through an XML part once, without a tree of it. Throws `CannotRead` where it is not well-formed. */
export function walkXml(part: Uint8Array, { open, close, text }: XmlListener): void {
  const parser = new Parser().ns(prefixes);
  // Office never writes a document type; entities are how XML bombs are made.
  parser.on('attention', () => {
    throw new CannotRead('damaged');
  });
  if (open)
    parser.on('openTag', (name, attributes) => {
      let read: Readonly<Record<string, string>> | undefined;
      open(name, (key) => {
        read ??= attributes() || {};
        const value = read[key];
        return value === undefined ? undefined : decoded(value);
      });
    });
  if (close) parser.on('closeTag', close);
  if (text) parser.on('text', (raw) => text(decoded(raw))).on('cdata', text);
  const decoder = new TextDecoder(encodingOf(part));
  try {
    for (let from = 0; from < part.length; from += chunk)
      parser.write(decoder.decode(part.subarray(from, from + chunk), { stream: true }));
    parser.write(decoder.decode()).end();
  } catch (error) {
    throw error instanceof CannotRead ? error : new CannotRead('damaged');
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (all, decimal, hex, name) => {
    if (name !== undefined) return named[String(name)] ?? all;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
