import type PptxGenJS from 'pptxgenjs';
import { briefingWords } from '../../words/briefingWords.ts';
import { addFigure } from './addFigure.ts';
import type { Deck, Slide } from './deck.ts';
import { withNativeCharts } from './nativeCharts.ts';
import { page, slideSize, titleHeight, titleSize } from './slideLayout.ts';
import { hex, slideFont } from './textXml.ts';

/** The deck as a PowerPoint file. The library is loaded when it is first needed. */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs');
  const file = new Presentation();
  file.defineLayout({ name: 'wide', width: slideSize.width, height: slideSize.height });
  file.layout = 'wide';
  file.title = deck.title;
  file.author = 'nianbao';
  file.company = 'nianbao';
  file.theme = { headFontFace: slideFont, bodyFontFace: slideFont };
  for (const kind of ['cover', 'figure'] as const) file.defineSlideMaster(master(kind));
  for (const slide of deck.slides) addSlide(file, slide, deck.language);
  const written = await file.write({ outputType: 'uint8array', compression: true });
  if (!(written instanceof Uint8Array)) throw new Error('the deck was not written');
  const charts = deck.slides.flatMap(({ body }) => body?.charts ?? []);
  return withNativeCharts(written, charts, briefingWords.remarks[deck.language]);
}

const face = { fontFace: slideFont, lang: 'zh-CN', margin: 0 } as const;

function master(kind: 'cover' | 'figure'): PptxGenJS.SlideMasterProps {
  const isCover = kind === 'cover';
  const title = isCover
    ? { x: 0.9, y: 2.3, w: 11.5, h: 1.5, fontSize: 36, valign: 'bottom' as const }
    : { x: page.x, y: page.title, w: page.width, h: titleHeight, fontSize: 24, valign: 'middle' as const };
  const rule = isCover ? { x: 0.9, y: 4.0, w: 11.5 } : { x: page.x, y: 1.42, w: page.width };
  return {
    title: kind,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            ...face,
            ...title,
            name: 'title',
            type: 'title',
            align: 'left',
            bold: true,
            color: hex('ink'),
          },
          text: '',
        },
      },
      { line: { ...rule, h: 0, line: { color: hex('ink'), width: isCover ? 2.25 : 1.25 } } },
    ],
    ...(isCover
      ? {}
      : {
          slideNumber: {
            ...face,
            x: page.x + page.width - 0.6,
            y: page.foot,
            w: 0.6,
            h: 0.25,
            align: 'right',
            fontSize: 9,
            color: hex('ink-2'),
          },
        }),
  };
}

function addSlide(file: PptxGenJS, slide: Slide, language: Deck['language']): void {
  const isCover = slide.kind === 'cover';
  const sheet = file.addSlide({ masterName: isCover ? 'cover' : 'figure' });
  const lang = language === 'zh' ? 'zh-CN' : 'en-GB';
  sheet.addText(slide.title, {
    placeholder: 'title',
    lang,
    ...(isCover ? {} : { fontSize: titleSize(slide.title) }),
  });
  if (slide.notes) sheet.addNotes(slide.notes);
  if (isCover) addCover(sheet, slide, lang);
  else addFigure(sheet, slide, language);
  if (slide.synthetic)
    sheet.addText(slide.synthetic, {
      ...face,
      lang,
      ...(isCover ? { x: 0.9, y: 1.35 } : { x: page.x + page.width - 1.9, y: page.subtitle }),
      w: 1.9,
      h: 0.34,
      align: 'center',
      valign: 'middle',
      fontSize: 12,
      bold: true,
      color: hex('doubt'),
      line: { color: hex('doubt'), width: 1 },
    });
}

function addCover(sheet: PptxGenJS.Slide, slide: Slide, lang: string): void {
  sheet.addText(slide.subtitle, {
    ...face,
    lang,
    ...{ x: 0.9, y: 1.85, w: 11.5, h: 0.4, fontSize: 16, color: hex('accent') },
  });
  sheet.addText(
    slide.paragraphs.map((text) => ({ text, options: { breakLine: true } })),
    {
      ...face,
      lang,
      ...{ x: 0.9, y: 4.25, w: 11.5, h: 1.5, fontSize: 14, color: hex('ink-2'), valign: 'top' },
      paraSpaceAfter: 6,
    },
  );
}
