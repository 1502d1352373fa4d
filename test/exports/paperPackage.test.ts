import { posix } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nativeFigure, paperPictures } from '../../src/exports/paper/paperPictures.ts';
import { paperOf } from '../../src/exports/paper/paperOf.ts';
import { writeDocx } from '../../src/exports/paper/writeDocx.ts';
import { bothWords } from '../../src/words/bothWords.ts';
import { countyWithTowns, figureCounty } from '../fixtures/figureCounty.ts';
import { askedOf, publishedData } from './askedOf.ts';
import { openChart } from './openDeck.ts';

const published = publishedData();
const papers = [
  ['a county with every state', askedOf(figureCounty, { agency: 'shili' })],
  ['its townships', askedOf(countyWithTowns, { agency: 'shili', picked: ['beishan'] })],
  [
    'a published report in English',
    askedOf(published, { agency: 'hongze', cellYear: 2023 }, { words: bothWords.en }),
  ],
  ['everything', askedOf(published, {})],
  ['words alone', askedOf(published, { agency: 'hongze' }, { figures: [] })],
] as const;
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);
const all = (node: Document | Element, tag: string): readonly Element[] =>
  Array.from(node.getElementsByTagName(tag));
const attributes = (elements: readonly Element[], name: string) =>
  elements.map((one) => one.getAttribute(name) ?? '');

describe.each(papers)('the package of a paper of %s', async (_, asked) => {
  const pictures = await paperPictures(asked, (figure) =>
    Promise.resolve({
      data: dot,
      width: 680,
      height: 400,
      alt: figure.id,
      native: nativeFigure(figure, asked),
    }),
  );
  const files = unzipSync(await writeDocx(paperOf(asked), pictures, '县政务公开办'));
  const partOf = (name: string) => {
    const fail = (message: string) => {
      throw new Error(`${name}: ${message}`);
    };
    return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
      strFromU8(files[name] ?? fail('no such part')),
      'application/xml',
    );
  };
  const names = Object.keys(files).filter((name) => !name.endsWith('/'));
  const document = partOf('word/document.xml');
  const charts = names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));

  test('every part is well-formed, and has one content type', () => {
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) expect(partOf(name)).toBeTruthy();
    const types = partOf('[Content_Types].xml');
    const own = names.filter((name) => name.endsWith('.xml') && !name.startsWith('['));
    expect(attributes(all(types, 'Override'), 'PartName').sort()).toEqual(
      own.map((name) => `/${name}`).sort(),
    );
    const endings = attributes(all(types, 'Default'), 'Extension');
    expect(new Set(endings).size).toBe(endings.length);
    for (const name of names) expect(endings).toContain(name.split('.').at(-1));
  });

  test('every relationship leads to a part, and every reference to a relationship', () => {
    for (const name of names.filter((one) => one.endsWith('.rels'))) {
      const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
      const relations = all(partOf(name), 'Relationship');
      const ids = attributes(relations, 'Id');
      expect(new Set(ids).size, name).toBe(ids.length);
      const inside = relations.filter((one) => one.getAttribute('TargetMode') !== 'External');
      for (const target of attributes(inside, 'Target'))
        expect(files, `${name} → ${target}`).toHaveProperty([posix.join(posix.dirname(owner), target)]);
      const used = strFromU8(files[owner] ?? new Uint8Array()).matchAll(/ r:(?:id|embed)="([^"]*)"/g);
      for (const [, id = ''] of used) expect(ids, owner).toContain(id);
    }
  });

  test('drawings have ids and words of their own, and a chart has a picture for programs without charts', () => {
    const drawn = all(document, 'wp:docPr');
    expect(new Set(attributes(drawn, 'id')).size).toBe(drawn.length);
    for (const words of attributes(drawn, 'descr')) expect(words).not.toBe('');
    expect(drawn.length - all(document, 'pic:pic').length).toBe(charts.length);
    for (const choice of all(document, 'mc:AlternateContent')) {
      expect(all(choice, 'c:chart').length).toBeGreaterThan(0);
      expect(all(all(choice, 'mc:Fallback')[0] ?? choice, 'pic:pic')).toHaveLength(1);
    }
  });

  test('the charts hold the points of their workbooks, and gaps stay gaps', async () => {
    if (asked.figures.length > 0) expect(charts.length).toBeGreaterThan(3);
    for (const name of charts) {
      const { categories, series, blanks, sheet } = await openChart(files, name);
      expect(sheet.series, name).toEqual(series);
      expect(sheet.categories, name).toEqual(categories);
      expect(blanks).toBe('gap');
    }
  });

  test('tables repeat their heads, and the properties name who made it', () => {
    for (const table of all(document, 'w:tbl'))
      expect(all(all(table, 'w:tr')[0] ?? table, 'w:tblHeader')).toHaveLength(1);
    expect(all(partOf('docProps/core.xml'), 'dc:creator')[0]?.textContent).toBe('县政务公开办');
  });
});
