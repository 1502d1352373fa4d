import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The element's children; those of a `<template>` are its content's. */
export function childrenOf(node: Node | DefaultTreeAdapterTypes.Document): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

const unseen = new Set(['script', 'style', 'head', 'select', 'button', 'svg', 'object', 'noframes']);

/** Elements whose text nobody sees. */
export function isUnseen(element: Element): boolean {
  return unseen.has(element.tagName) || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}

const blockTags = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

export function isBlock(element: Element): boolean {
  return blockTags.has(element.tagName);
}

/** The text of a node as it is seen: breaks and blocks on new lines, nested tables left out if asked. */
export function textOf(node: Node, withTables = true): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/[\t\n\r ]+/g, ' ');
  if (!isElement(node)) return '';
  if (isUnseen(node) || (node.tagName === 'table' && !withTables)) return '';
  if (node.tagName === 'br') return '\n';
  const inner = childrenOf(node)
    .map((child) => textOf(child, withTables))
    .join('');
  return isBlock(node) ? `\n${inner}\n` : inner;
}

/** First elements of a name below a node, not looking inside them. */
export function elementsBelow(node: Node, tagName: string): readonly Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child) || isUnseen(child)) return [];
    return child.tagName === tagName ? [child] : elementsBelow(child, tagName);
  });
}
