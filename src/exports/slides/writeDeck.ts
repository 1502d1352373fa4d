import { zipped } from '../zipped.ts';
import { chartXml } from './chartXml.ts';
import type { Deck } from './deck.ts';
import { layoutKinds, layoutXml, masterXml, notesMasterXml, slideExtent, themeXml } from './masterXml.ts';
import { partXml } from './shapeXml.ts';
import { notesXml, propertiesXml, slideXml } from './slideXml.ts';
import { chartWorkbook } from './xlsxPart.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const typeOf = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}+xml`;

/** What a part is, for the list of content types and for relationships to it. */
const kinds = {
  presentation: typeOf('presentationml.presentation.main'),
  slideMaster: typeOf('presentationml.slideMaster'),
  slideLayout: typeOf('presentationml.slideLayout'),
  slide: typeOf('presentationml.slide'),
  notesMaster: typeOf('presentationml.notesMaster'),
  notesSlide: typeOf('presentationml.notesSlide'),
  theme: typeOf('theme'),
  chart: typeOf('drawingml.chart'),
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  package: null,
} as const;
type Kind = keyof typeof kinds;

interface Part {
  readonly path: string;
  readonly kind: Kind;
}

/** The deck as a file to save. */
export function slidesFile(deck: Deck): Blob {
  return new Blob([writeDeck(deck)], { type: typeOf('presentationml.presentation').replace('+xml', '') });
}

/**
 * The deck as a PowerPoint file (ISO 29500): one master with real placeholders, the theme's colours and faces, native
 * charts with their workbooks. Every part is added once, with its content type and its relationships. Written here,
 * because the library for it numbered shapes twice, named parts that were not there and knew no charts with gaps.
 */
export function writeDeck(deck: Deck): Uint8Array<ArrayBuffer> {
  const { words } = deck;
  const files = new Map<string, string | Uint8Array>();
  const parts: Part[] = [];
  const add = (kind: Kind, path: string, content: string | Uint8Array): Part => {
    const part = { path, kind };
    files.set(path, content);
    parts.push(part);
    return part;
  };
  /** Written for a part that refers to these; their ids are `rId1`, `rId2` and so on. */
  const relate = (from: string, to: readonly Part[]) => {
    const end = from.lastIndexOf('/') + 1;
    const folder = from.slice(0, end);
    const listed = to.map(({ path, kind }, index) => {
      const type =
        kind === 'core'
          ? `${packaged}/relationships/metadata/core-properties`
          : `${office}/${kind === 'presentation' ? 'officeDocument' : kind}`;
      // All but the presentation itself lie one folder below `ppt/`.
      const target = path.startsWith(folder) ? path.slice(end) : path.replace('ppt/', '../');
      return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
    });
    files.set(
      `${folder}_rels/${from.slice(end)}.rels`,
      `${head}<Relationships xmlns="${packaged}/relationships">${listed.join('')}</Relationships>`,
    );
  };
  const ids = (count: number, from = 1) => Array.from({ length: count }, (_, index) => `rId${index + from}`);

  const theme = add('theme', 'ppt/theme/theme1.xml', themeXml());
  const layouts = layoutKinds.map((kind, index) =>
    add('slideLayout', `ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutXml(kind, words)),
  );
  const master = add(
    'slideMaster',
    'ppt/slideMasters/slideMaster1.xml',
    masterXml(ids(layouts.length), words),
  );
  relate(master.path, [...layouts, theme]);
  for (const layout of layouts) relate(layout.path, [master]);
  const notesMaster = add('notesMaster', 'ppt/notesMasters/notesMaster1.xml', notesMasterXml());
  relate(notesMaster.path, [add('theme', 'ppt/theme/theme2.xml', themeXml())]);

  let charts = 0;
  const slides = deck.slides.map((slide, index) => {
    const made = (slide.body?.charts ?? []).map((chart) => {
      charts += 1;
      const part = add('chart', `ppt/charts/chart${charts}.xml`, chartXml(chart));
      const book = chartWorkbook(chart, words.deck.remarks);
      relate(part.path, [add('package', `ppt/embeddings/Microsoft_Excel_Worksheet${charts}.xlsx`, book)]);
      return part;
    });
    const path = `ppt/slides/slide${index + 1}.xml`;
    const part = add('slide', path, slideXml(slide, ids(made.length, 2), words));
    const notes = slide.notes
      ? [add('notesSlide', `ppt/notesSlides/notesSlide${index + 1}.xml`, notesXml(slide, words))]
      : [];
    const layout = layouts[slide.kind === 'cover' ? 0 : 1];
    relate(path, [...(layout ? [layout] : []), ...made, ...notes]);
    for (const one of notes) relate(one.path, [notesMaster, part]);
    return part;
  });
  const listed = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`);
  const presentation = add(
    'presentation',
    'ppt/presentation.xml',
    partXml(
      'presentation',
      `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${listed.join('')}</p:sldIdLst><p:sldSz ${slideExtent}/><p:notesSz cx="6858000" cy="9144000"/>`,
    ),
  );
  relate(presentation.path, [master, notesMaster, ...slides, theme]);
  relate('', [presentation, add('core', 'docProps/core.xml', propertiesXml(deck))]);
  const types = parts.flatMap(({ path, kind }) =>
    kinds[kind] === null ? [] : [`<Override PartName="/${path}" ContentType="${kinds[kind]}"/>`],
  );
  files.set(
    '[Content_Types].xml',
    `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${types.join('')}</Types>`,
  );
  // Programs that read a package from its beginning look for its types first.
  const ordered = [...files].sort(([a], [b]) => Number(b.startsWith('[')) - Number(a.startsWith('[')));
  return zipped(ordered);
}
