import type { Words } from '../../words/words.ts';
import {
  emu,
  nameXml,
  paragraphsXml,
  partXml,
  placeXml,
  places,
  shapesXml,
  themeFace,
  type Place,
} from './shapeXml.ts';
import { page, slideSize, titleHeight, type Box } from './slideLayout.ts';
import { hex, slideFont, solidXml, themeColours } from './textXml.ts';

/** The layouts of a deck's one master, by the kinds of its slides. */
export const layoutKinds = ['cover', 'figure'] as const;
export type LayoutKind = (typeof layoutKinds)[number];

interface Style {
  readonly box: Box;
  readonly size: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly align?: 'l' | 'r';
  readonly anchor: 't' | 'ctr' | 'b';
  /** Points after a paragraph. */
  readonly after?: number;
}

const ink2 = hex('ink-2');
const foot = { y: page.foot, h: 0.25 };
const layouts: Record<LayoutKind, Partial<Record<Place, Style>>> = {
  cover: {
    title: { box: { x: 0.9, y: 2.3, w: 11.5, h: 1.5 }, size: 36, anchor: 'b' },
    subtitle: { box: { x: 0.9, y: 1.85, w: 11.5, h: 0.4 }, size: 16, colour: hex('accent'), anchor: 't' },
    body: { box: { x: 0.9, y: 4.25, w: 11.5, h: 1.5 }, size: 14, colour: ink2, anchor: 't', after: 6 },
  },
  figure: {
    title: { box: { x: page.x, y: page.title, w: page.width, h: titleHeight }, size: 24, anchor: 'ctr' },
    subtitle: {
      box: { x: page.x, y: page.subtitle, w: page.width - 2.6, h: 0.34 },
      size: 13,
      colour: ink2,
      anchor: 'ctr',
    },
    body: { box: { x: page.x, y: page.body, w: page.width, h: 4.8 }, size: 18, anchor: 't', after: 14 },
    caveats: { box: { x: page.x, y: 6.1, w: page.width, h: 0.82 }, size: 10, colour: ink2, anchor: 't' },
    footer: { box: { x: page.x, w: page.width - 3.4, ...foot }, size: 9, colour: ink2, anchor: 'ctr' },
    date: {
      box: { x: page.x + page.width - 3.3, w: 2.6, ...foot },
      size: 9,
      colour: ink2,
      anchor: 'ctr',
      align: 'r',
    },
    number: {
      box: { x: page.x + page.width - 0.6, w: 0.6, ...foot },
      size: 9,
      colour: ink2,
      anchor: 'ctr',
      align: 'r',
    },
  },
};
const allPlaces = ['title', 'subtitle', 'body', 'caveats', 'date', 'footer', 'number'] as const;

/** The number of its slide. */
export function numberXml(words: Words): string {
  return `<a:p><a:fld id="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}" type="slidenum"><a:rPr lang="${words.deck.language}" sz="900">${solidXml(ink2)}${themeFace}</a:rPr><a:t>‹#›</a:t></a:fld></a:p>`;
}

function placeholder(id: number, place: Place, style: Style, words: Words): string {
  const { box, size, colour = hex('ink'), bold = place === 'title', align = 'l', anchor, after = 0 } = style;
  const level = `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${after * 100}"/></a:spcAft><a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solidXml(colour)}</a:defRPr></a:lvl1pPr>`;
  const inside = place === 'number' ? numberXml(words) : paragraphsXml([''], words);
  return `<p:sp><p:nvSpPr>${nameXml(id, place)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${places[place]}/></p:nvPr></p:nvSpPr><p:spPr>${placeXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${level}</a:lstStyle>${inside}</p:txBody></p:sp>`;
}

function shapesOf(kind: LayoutKind, words: Words): readonly string[] {
  return allPlaces.flatMap((place, index) => {
    const style = layouts[kind][place];
    return style ? [placeholder(index + 2, place, style, words)] : [];
  });
}

const ground = `<p:bg><p:bgPr>${solidXml('FFFFFF')}<a:effectLst/></p:bgPr></p:bg>`;
const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

export function layoutXml(kind: LayoutKind, words: Words): string {
  const isCover = kind === 'cover';
  const rule: Box = isCover ? { x: 0.9, y: 4, w: 11.5, h: 0 } : { x: page.x, y: 1.42, w: page.width, h: 0 };
  const line = `<p:cxnSp><p:nvCxnSpPr>${nameXml(20, 'rule')}<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${placeXml(rule)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${isCover ? 28_575 : 15_875}">${solidXml(hex('ink'))}</a:ln></p:spPr></p:cxnSp>`;
  return partXml(
    'sldLayout',
    `<p:cSld name="${kind}">${shapesXml([...shapesOf(kind, words), line])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
    ` type="${isCover ? 'title' : 'obj'}" preserve="1"`,
  );
}

function levels(tag: string, size: number, bold: boolean): string {
  return `<p:${tag}><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200">${solidXml(hex('ink'))}${bold ? themeFace.replaceAll('mn-', 'mj-') : themeFace}</a:defRPr></a:lvl1pPr></p:${tag}>`;
}

/** The master; `ids` are those of its layouts' relationships. */
export function masterXml(ids: readonly string[], words: Words): string {
  const listed = ids.map((id, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="${id}"/>`);
  // What stands on every master of an office program; layouts say where it goes.
  const shapes = shapesOf('figure', words).filter(
    (_, index) => !['subtitle', 'caveats'].includes(allPlaces[index] ?? ''),
  );
  return partXml(
    'sldMaster',
    `<p:cSld>${ground}${shapesXml(shapes)}</p:cSld><p:clrMap ${colourMap}/><p:sldLayoutIdLst>${listed.join('')}</p:sldLayoutIdLst><p:txStyles>${levels('titleStyle', 24, true)}${levels('bodyStyle', 18, false)}${levels('otherStyle', 12, false)}</p:txStyles>`,
  );
}

/** The master of the notes: the slide above, the words below. */
export function notesMasterXml(): string {
  const shapes = (['sldImg', 'body'] as const).map((type, index) => {
    const box: Box =
      type === 'sldImg' ? { x: 0.75, y: 0.9, w: 6, h: 3.375 } : { x: 0.75, y: 4.6, w: 6, h: 4.6 };
    const locks = type === 'sldImg' ? 'noGrp="1" noRot="1" noChangeAspect="1"' : 'noGrp="1"';
    const words =
      type === 'body'
        ? '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="zh-CN"/></a:p></p:txBody>'
        : '';
    return `<p:sp><p:nvSpPr>${nameXml(index + 2, type)}<p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr><p:nvPr><p:ph type="${type}" idx="${index + 2}"/></p:nvPr></p:nvSpPr><p:spPr>${placeXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${words}</p:sp>`;
  });
  return partXml(
    'notesMaster',
    `<p:cSld>${ground}${shapesXml(shapes)}</p:cSld><p:clrMap ${colourMap}/>${levels('notesStyle', 12, false)}`,
  );
}

export const slideExtent = `cx="${emu(slideSize.width)}" cy="${emu(slideSize.height)}"`;

/** Colours and faces, which a template of the reader's replaces. */
export function themeXml(): string {
  const colours = themeColours.map(
    ({ slot, colour }) => `<a:${slot}><a:srgbClr val="${colour}"/></a:${slot}>`,
  );
  const face = `<a:latin typeface="${slideFont}"/><a:ea typeface="${slideFont}"/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="nianbao"><a:themeElements><a:clrScheme name="nianbao">${colours.join('')}</a:clrScheme><a:fontScheme name="nianbao"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="nianbao"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
