import type { Words } from '../../words/words.ts';
import { escapeXml } from '../xmlText.ts';
import type { Box } from './slideLayout.ts';
import { hex, solidXml } from './textXml.ts';

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A part of a presentation. */
export function partXml(root: string, content: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:${root} ${namespaces}${attributes}>${content}</p:${root}>`;
}

/** The shapes of a slide, layout or master. */
export function shapesXml(shapes: readonly string[]): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`;
}

/** Inches in English metric units. */
export function emu(inches: number): number {
  return Math.round(inches * 914_400);
}

export function placeXml({ x, y, w, h }: Box, tag: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  return `<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${tag}>`;
}

/** Name and words of a shape for those who do not see it; `id` is unique on its slide. */
export function nameXml(id: number, name: string, description = ''): string {
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${description ? ` descr="${escapeXml(description)}"` : ''}/>`;
}

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** With the theme's face said at each run. */
  readonly own?: boolean;
}

/** The faces of the theme. */
export const themeFace = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

const aligned = { left: 'l', center: 'ctr', right: 'r' } as const;

/** Paragraphs, each with what it has other than its place. */
export function paragraphsXml(
  texts: readonly string[],
  words: Words,
  { size, bold, colour, align, own = false }: Look = {},
): string {
  const attributes = `lang="${words.deck.language}" altLang="${words.deck.otherLanguage}"${size ? ` sz="${Math.round(size * 100)}"` : ''}${bold === undefined ? '' : ` b="${bold ? 1 : 0}"`}`;
  const run = `<a:rPr ${attributes}>${colour ? solidXml(colour) : ''}${own ? themeFace : ''}</a:rPr>`;
  const properties = align ? `<a:pPr algn="${aligned[align]}"/>` : '';
  return (texts.length > 0 ? texts : [''])
    .map((text) =>
      text === ''
        ? `<a:p>${properties}<a:endParaRPr ${attributes}/></a:p>`
        : `<a:p>${properties}<a:r>${run}<a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
    )
    .join('');
}

/** What a layout keeps a place for. */
export const places = {
  title: 'type="title"',
  subtitle: 'type="body" sz="quarter" idx="13"',
  body: 'type="body" idx="14"',
  caveats: 'type="body" sz="quarter" idx="15"',
  date: 'type="dt" sz="half" idx="10"',
  footer: 'type="ftr" sz="quarter" idx="11"',
  number: 'type="sldNum" sz="quarter" idx="12"',
} as const;
export type Place = keyof typeof places;

/** Words in a place of the layout; `box` where they stand elsewhere. */
export function placedXml(id: number, place: Place, paragraphs: string, box?: Box): string {
  return `<p:sp><p:nvSpPr>${nameXml(id, `${place} ${id}`)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${places[place]}/></p:nvPr></p:nvSpPr><p:spPr>${box ? placeXml(box) : ''}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

/** A framed word beside the rest. */
export function badgeXml(id: number, text: string, box: Box, words: Words): string {
  const inside = paragraphsXml([text], words, {
    size: 12,
    bold: true,
    colour: hex('doubt'),
    align: 'center',
    own: true,
  });
  return `<p:sp><p:nvSpPr>${nameXml(id, text)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${placeXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700">${solidXml(hex('doubt'))}</a:ln></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>${inside}</p:txBody></p:sp>`;
}
