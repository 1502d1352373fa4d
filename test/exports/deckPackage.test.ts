import { bothWords } from '../../src/words/bothWords.ts';
import { posix } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deckOf } from '../../src/exports/slides/deckOf.ts';
import { writeDeck } from '../../src/exports/slides/writeDeck.ts';
import { figureCounty, countyWithTowns } from '../fixtures/figureCounty.ts';
import { askedOf, publishedData } from './askedOf.ts';

const published = publishedData();
const decks = [
  ['a county with every state', askedOf(figureCounty, { agency: 'shili' })],
  [
    'its townships',
    askedOf(countyWithTowns, { agency: 'shili', measure: 'rates.disclosure', picked: ['beishan'] }),
  ],
  [
    'a published report in English',
    askedOf(published, { agency: 'hongze', cellYear: 2023 }, { words: bothWords.en }),
  ],
  ['everything', askedOf(published, {})],
  ['words alone', askedOf(published, { agency: 'hongze' }, { figures: [] })],
] as const;

const all = (node: Document | Element, tag: string): readonly Element[] =>
  Array.from(node.getElementsByTagName(tag));

/** Names of the elements right below one. */
function childrenOf(element: Element): readonly string[] {
  return Array.from(element.childNodes).flatMap(({ nodeName }) => (nodeName === '#text' ? [] : [nodeName]));
}

/** Where a schema wants a sequence: the children that may stand below an element, in that order. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz'],
  'p:sldMaster': ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:txStyles'],
  'p:sldLayout': ['p:cSld', 'p:clrMapOvr'],
  'p:sld': ['p:cSld', 'p:clrMapOvr'],
  'p:notes': ['p:cSld', 'p:clrMapOvr'],
  'p:notesMaster': ['p:cSld', 'p:clrMap', 'p:notesStyle'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:txBody'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic'],
  'a:tbl': ['a:tblPr', 'a:tblGrid', 'a:tr'],
  'a:tc': ['a:txBody', 'a:tcPr'],
  'a:tcPr': ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:noFill', 'a:solidFill'],
  'a:p': ['a:pPr', 'a:r', 'a:fld', 'a:endParaRPr'],
  'c:chartSpace': ['c:date1904', 'c:roundedCorners', 'c:chart', 'c:spPr', 'c:txPr', 'c:externalData'],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:plotArea': ['c:layout', 'c:barChart', 'c:lineChart', 'c:catAx', 'c:valAx', 'c:spPr'],
  'c:ser': [
    ...['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:marker', 'c:dPt', 'c:dLbls'],
    ...['c:cat', 'c:val', 'c:smooth'],
  ],
};

describe.each(decks)('the package of a deck of %s', (_, asked) => {
  const files = unzipSync(writeDeck(deckOf(asked)));
  const parts = new Map(
    Object.entries(files).flatMap(([name, content]) => {
      if (!/\.(xml|rels)$/.test(name)) return [];
      const fail = (message: string) => {
        throw new Error(`${name}: ${message}`);
      };
      const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } });
      return [[name, parser.parseFromString(strFromU8(content), 'application/xml')] as const];
    }),
  );
  const partNamed = (name: string) => {
    const part = parts.get(name);
    if (!part) throw new Error(`no ${name}`);
    return part;
  };

  test('content types and parts are one to one', () => {
    const types = partNamed('[Content_Types].xml');
    const overrides = all(types, 'Override').map((one) => one.getAttribute('PartName')?.slice(1) ?? '');
    const defaults = new Set(all(types, 'Default').map((one) => one.getAttribute('Extension')));
    const others = Object.keys(files).filter((name) => name !== '[Content_Types].xml');
    expect([...overrides].sort()).toEqual(
      others.filter((name) => !defaults.has(name.split('.').at(-1) ?? '')).sort(),
    );
  });

  test('every relationship leads to a part, every reference to a relationship, every part is referred to', () => {
    const reached = new Set<string>();
    for (const [name, part] of parts) {
      if (!name.endsWith('.rels')) continue;
      const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
      const ids = all(part, 'Relationship').map((one) => {
        const target = one.getAttribute('Target') ?? '';
        const path = posix.join(posix.dirname(owner), target);
        expect(files, `${name} → ${target}`).toHaveProperty([path]);
        reached.add(path);
        return one.getAttribute('Id');
      });
      expect(new Set(ids).size).toBe(ids.length);
      if (owner === '') continue;
      const used = [...strFromU8(files[owner] ?? new Uint8Array()).matchAll(/ r:(?:id|embed)="([^"]*)"/g)];
      for (const [, id = ''] of used) expect(ids, owner).toContain(id);
    }
    const own = Object.keys(files).filter((name) => !/\.rels$|^\[Content/.test(name));
    expect([...reached].sort()).toEqual(own.sort());
  });

  test('shapes of a slide have ids of their own, and what is no text has words', () => {
    for (const [name, part] of parts) {
      const ids = all(part, 'p:cNvPr').map((one) => one.getAttribute('id'));
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const frame of all(part, 'p:graphicFrame'))
        expect(all(frame, 'p:cNvPr')[0]?.getAttribute('descr') ?? '', name).not.toBe('');
    }
  });

  test('title, footer, date and number stand in places that the layout and the master have', () => {
    const placesOf = (name: string) => all(partNamed(name), 'p:ph').map((one) => one.getAttribute('type'));
    const master = placesOf('ppt/slideMasters/slideMaster1.xml');
    expect(master).toEqual(expect.arrayContaining(['title', 'body', 'dt', 'ftr', 'sldNum']));
    for (const name of parts.keys()) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
      const [relation] = all(
        partNamed(name.replace('slides/', 'slides/_rels/').concat('.rels')),
        'Relationship',
      );
      const layout = posix.join('ppt/slides', relation?.getAttribute('Target') ?? '');
      const offered = all(partNamed(layout), 'p:ph').map(
        (one) => `${one.getAttribute('type')} ${one.getAttribute('idx')}`,
      );
      for (const one of all(partNamed(name), 'p:ph'))
        expect(offered, name).toContain(`${one.getAttribute('type')} ${one.getAttribute('idx')}`);
      expect(placesOf(name)).toContain('title');
      if (layout.endsWith('2.xml')) expect(placesOf(name)).toEqual(expect.arrayContaining(['dt', 'sldNum']));
    }
  });

  test('elements stand in the order the schema asks for', () => {
    for (const [name, part] of parts)
      for (const [tag, sequence] of Object.entries(sequences))
        for (const element of all(part, tag)) {
          const order = childrenOf(element).map((child) => sequence.indexOf(child));
          expect(order, `${name}: ${tag} ${childrenOf(element).join(' ')}`).not.toContain(-1);
          expect(
            [...order].sort((a, b) => a - b),
            `${name}: ${tag}`,
          ).toEqual(order);
        }
  });

  test('every row of a table has a cell for every column', () => {
    for (const [name, part] of parts)
      for (const table of all(part, 'a:tbl')) {
        const columns = all(table, 'a:gridCol').length;
        for (const row of all(table, 'a:tr')) expect(all(row, 'a:tc').length, name).toBe(columns);
      }
  });
});
