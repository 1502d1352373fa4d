import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;

export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: object): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function childrenOf(node: Node | DefaultTreeAdapterTypes.Document): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
