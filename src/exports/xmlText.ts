/** An element as data: its text and attributes are escaped when it is written, and nowhere else. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlChild[];
}
/** Attributes that are `null` are not written. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>;
export type XmlChild = XmlElement | string | number | null;

export function xmlElement(
  tag: string,
  attributes: XmlAttributes = {},
  ...children: readonly XmlChild[]
): XmlElement {
  return { tag, attributes, children };
}

/** A part of an Office file: the declaration and the element with all that is in it. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** Control characters, halves of characters and the two that are none: XML cannot hold them at all. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function written(node: XmlChild): string {
  if (node === null) return '';
  if (typeof node !== 'object') return escaped(String(node), /[&<>\r]/g);
  const { tag, attributes, children } = node;
  const set = Object.entries(attributes).map(([name, value]) =>
    value === null ? '' : ` ${name}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`,
  );
  const inside = children.map(written).join('');
  return inside === '' ? `<${tag}${set.join('')}/>` : `<${tag}${set.join('')}>${inside}</${tag}>`;
}

function escaped(text: string, special: RegExp): string {
  return text.replace(impossible, '').replace(special, (char) => escapes[char] ?? char);
}

/** A text as it may stand in an element or an attribute, for parts that are written as templates. */
export function escapeXml(text: string): string {
  return escaped(text, /[&<>"\t\n\r]/g);
}
