import { CannotRead } from './refusal.ts';
import { walkXml } from './walkXml.ts';

/** An element of a Word part, with the one attribute that says what it is about. */
export interface WordNode {
  readonly tag: string;
  readonly value: string | undefined;
  readonly children: WordNode[];
  text: string;
}

/** The attribute that matters, where it is not `w:val`. */
const attributeOf: Readonly<Record<string, string>> = {
  'w:shd': 'w:fill',
  'w:fldChar': 'w:fldCharType',
  'w:fldSimple': 'w:instr',
  'w:style': 'w:styleId',
  'v:shape': 'style',
  'v:rect': 'style',
};
const withoutAttribute =
  /^(w:(p|r|t|tc|tr|tbl|rPr|pPr|tcPr|trPr|tcW|tblGrid|gridCol|rFonts|lang|ind|spacing)|m:.*)$/;
const deepest = 400;
const mostNodes = 1_500_000;

/** A part as a tree, within fixed bounds. Throws `CannotRead`. */
export function wordTree(part: Uint8Array): WordNode {
  const root: WordNode = { tag: '', value: undefined, children: [], text: '' };
  const open = [root];
  let count = 0;
  walkXml(part, {
    open: (tag, attribute) => {
      count += 1;
      if (count > mostNodes) throw new CannotRead('tooManyCells');
      if (open.length > deepest) throw new CannotRead('tooDeep');
      const value = withoutAttribute.test(tag) ? undefined : attribute(attributeOf[tag] ?? 'w:val');
      const node: WordNode = { tag, value, children: [], text: '' };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text: (text) => {
      const node = open.at(-1);
      if (node && /:(t|delText|instrText|title)$/.test(node.tag)) node.text += text;
    },
    close: () => open.pop(),
  });
  return root;
}

export function child(node: WordNode, ...path: readonly string[]): WordNode | undefined {
  return path.reduce<WordNode | undefined>((at, tag) => at?.children.find((one) => one.tag === tag), node);
}

/** Whether a property stands there and is not switched off. */
export function isOn(node: WordNode | undefined): boolean {
  return node !== undefined && !/^(0|false|off|none)$/.test(node.value ?? '1');
}
