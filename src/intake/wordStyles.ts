import { child, isOn, type WordNode } from './wordTree.ts';

/** How Word sets a run of text, as far as it tells whether its figure counts. */
export interface RunLook {
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  readonly white: boolean;
  /** In half-points. */
  readonly size: number;
}

const plain: RunLook = { hidden: false, struck: false, raised: false, white: false, size: 20 };

/** What the properties of a run (`w:rPr`) change. */
export function runProperties(properties: WordNode | undefined): Partial<RunLook> {
  const changed: { -readonly [Key in keyof RunLook]?: RunLook[Key] } = {};
  for (const one of properties?.children ?? [])
    switch (one.tag) {
      case 'w:vanish':
      case 'w:specVanish':
        changed.hidden = isOn(one);
        break;
      case 'w:strike':
      case 'w:dstrike':
        changed.struck = isOn(one) || (changed.struck ?? false);
        break;
      case 'w:vertAlign':
        changed.raised = one.value === 'superscript' || one.value === 'subscript';
        break;
      case 'w:position':
        changed.raised = Math.abs(Number(one.value)) >= 6;
        break;
      case 'w:color':
        changed.white = /^f{6}$/i.test(one.value ?? '');
        break;
      case 'w:sz':
        if (Number(one.value) > 0) changed.size = Number(one.value);
        break;
    }
  return changed;
}

/** What a document's named styles say of a run: in a paragraph style, with a character style over it. */
export type StyleLook = (paragraph: string, character: string) => RunLook;

export function wordStyles(part: WordNode | null): StyleLook {
  const sheet = part && child(part, 'w:styles');
  const styles = new Map(
    (sheet?.children ?? []).filter(({ tag }) => tag === 'w:style').map((style) => [style.value ?? '', style]),
  );
  const base = {
    ...plain,
    ...runProperties(sheet ? child(sheet, 'w:docDefaults', 'w:rPrDefault', 'w:rPr') : undefined),
  };
  const known = new Map<string, Partial<RunLook>>();
  const chain = (id: string, depth = 0): Partial<RunLook> => {
    const style = styles.get(id);
    if (!style || depth > 12) return {};
    const made = known.get(id) ?? {
      ...chain(child(style, 'w:basedOn')?.value ?? '', depth + 1),
      ...runProperties(child(style, 'w:rPr')),
    };
    known.set(id, made);
    return made;
  };
  return (paragraph, character) => ({ ...base, ...chain(paragraph), ...chain(character) });
}
