import { max } from 'd3-array';
import { xmlDocument, xmlElement as x, type XmlElement } from '../xmlText.ts';
import { zipped } from '../zipped.ts';
import { BookStyles } from './bookStyles.ts';
import { columnLetters } from './columnLetters.ts';
import type { BookProperties, BookSheet } from './workbook.ts';
import { sheetPart, type SheetPart } from './sheetPart.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const properties = `${packaged}/metadata/core-properties`;
const typeOf = (part: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

/**
 * A workbook as the bytes of an XLSX file, the same bytes for the same sheets. Written at once and not in a worker made
 * from a blob, which the page's own security policy forbids.
 */
export function writeBook(sheets: readonly BookSheet[], about: BookProperties = {}): Uint8Array<ArrayBuffer> {
  const styles = new BookStyles();
  const names = sheetNames(sheets);
  const parts = sheets.map((sheet) => sheetPart(sheet, styles, main, office));
  const files: [string, XmlElement][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    [
      '_rels/.rels',
      relationships([
        ['rId1', `${office}/officeDocument`, 'xl/workbook.xml'],
        ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(about)],
    ['xl/workbook.xml', bookPart(sheets, names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index): Relation => [
          `rId${index + 1}`,
          `${office}/worksheet`,
          `worksheets/sheet${index + 1}.xml`,
        ]),
        ['rIdStyles', `${office}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles.part(main)],
    ...parts.flatMap(({ root, links }: SheetPart, index): [string, XmlElement][] => [
      [`xl/worksheets/sheet${index + 1}.xml`, root],
      ...(links.length === 0
        ? []
        : [
            [
              `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
              relationships(links.map((link, at) => [`rId${at + 1}`, `${office}/hyperlink`, link])),
            ] satisfies [string, XmlElement],
          ]),
    ]),
  ];
  return zipped(files.map(([name, root]) => [name, xmlDocument(root)]));
}

type Relation = readonly [id: string, type: string, target: string];

function relationships(all: readonly Relation[]): XmlElement {
  const outside = (type: string) => (type.endsWith('/hyperlink') ? 'External' : null);
  return x(
    'Relationships',
    { xmlns: `${packaged}/relationships` },
    ...all.map(([Id, Type, Target]) => x('Relationship', { Id, Type, Target, TargetMode: outside(Type) })),
  );
}

function contentTypes(count: number): XmlElement {
  const override = (PartName: string, ContentType: string) => x('Override', { PartName, ContentType });
  return x(
    'Types',
    { xmlns: `${packaged}/content-types` },
    x('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    x('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', typeOf('sheet.main')),
    override('/xl/styles.xml', typeOf('styles')),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...Array.from({ length: count }, (_, index) =>
      override(`/xl/worksheets/sheet${index + 1}.xml`, typeOf('worksheet')),
    ),
  );
}

function coreProperties({ title, author, date }: BookProperties): XmlElement {
  const when = (tag: string) =>
    date === undefined || date === '' ? null : x(tag, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  return x(
    'cp:coreProperties',
    {
      'xmlns:cp': properties,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    title === undefined ? null : x('dc:title', {}, title),
    author === undefined ? null : x('dc:creator', {}, author),
    when('dcterms:created'),
    when('dcterms:modified'),
  );
}

function bookPart(sheets: readonly BookSheet[], names: readonly string[]): XmlElement {
  const defined = sheets.flatMap(({ frozen: [rows, columns] = [0, 0], isFiltered, rows: all }, index) => {
    const quoted = `'${(names[index] ?? '').replaceAll("'", "''")}'`;
    const name = (called: string, hidden: 1 | null, value: string) =>
      x('definedName', { name: `_xlnm.${called}`, localSheetId: index, hidden }, value);
    const titles = [
      ...(columns > 0 ? [`${quoted}!$A:$${columnLetters(columns - 1)}`] : []),
      ...(rows > 0 ? [`${quoted}!$1:$${rows}`] : []),
    ];
    const last = columnLetters(Math.max(0, max(all, (row) => row.length - 1) ?? 0));
    return [
      ...(isFiltered && rows > 0
        ? [name('_FilterDatabase', 1, `${quoted}!$A$${rows}:$${last}$${all.length}`)]
        : []),
      ...(titles.length > 0 ? [name('Print_Titles', null, titles.join(','))] : []),
    ];
  });
  return x(
    'workbook',
    { xmlns: main, 'xmlns:r': office },
    x(
      'sheets',
      {},
      ...names.map((name, index) => x('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
    defined.length === 0 ? null : x('definedNames', {}, ...defined),
  );
}

/** Excel takes 31 letters for a sheet's name, none of `[]:*?/\`, no apostrophe at its ends, and no name twice. */
function sheetNames(sheets: readonly BookSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '');
    const cut = plain.trim() === '' ? `Sheet${index + 1}` : plain.slice(0, 31);
    let free = cut;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${cut.slice(0, 27)} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
