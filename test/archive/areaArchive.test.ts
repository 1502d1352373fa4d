import { describe, expect, test } from 'vitest';
import { AreaFiles } from '../../src/archive/areaArchive.ts';
import { collectionAt } from '../../src/archive/collections.ts';
import { findingsIn, holdingsOf } from '../../src/archive/holdings.ts';
import { missingFrom } from '../../src/archive/missingFrom.ts';
import { reportTexts, withTexts } from '../../src/archive/publishedReports.ts';
import type { DataSource } from '../../src/archive/source.ts';
import { checkAll } from '../../src/checks/checkAll.ts';
import { catalogueOf } from '../../src/command/buildCatalogue.ts';
import { preparedTexts } from '../../src/command/preparedTexts.ts';
import { readDataFolder } from '../../src/command/readDataFolder.ts';
import { factMeasures } from '../../src/measures/factsOf.ts';
import { peerSpread } from '../../src/measures/peerSpread.ts';
import { measureNamed } from '../../src/measures/registry.ts';
import { rollUp } from '../../src/measures/rollUp.ts';

const data = readDataFolder('public/data');
const built = catalogueOf(data);
const texts = new Map(preparedTexts(built, data));
const { catalogue } = built;
const computed = holdingsOf(
  {
    ...{ state: 'whole', agencies: catalogue.agencies, quarantined: [] },
    ...{ version: catalogue.version, dataDate: catalogue.dataDate },
    reports: data.reports.map(({ report }) => report),
  },
  { rules: checkAll },
);

type Send = NonNullable<DataSource['send']>;

/** The published files, some of them otherwise; `asked` is what was sent for. */
function served(other: (path: string, again: boolean) => string | null | undefined = () => undefined) {
  const asked: string[] = [];
  const send: Send = (path, again) => {
    asked.push(path);
    const text = other(path, again);
    const found = text === undefined ? texts.get(path) : text;
    return Promise.resolve(
      found == null ? { ok: false, reason: { zh: '没有', en: 'none' } } : { ok: true, text: found },
    );
  };
  return { files: new AreaFiles(send), asked };
}

describe('what was prepared and what is computed are the same', () => {
  const places = [null, ...catalogue.agencies.map(({ id }) => id)];
  test.each(places)('%s', async (area) => {
    const { files, asked } = served();
    const opened = holdingsOf(await files.open([area]));
    expect(asked).toHaveLength(1);
    const place = { agency: area, picked: [] };
    const [there, due] = [collectionAt(opened, place), collectionAt(computed, place)];
    expect(findingsIn(opened, there, area)).toEqual(findingsIn(computed, due, area));
    expect(there.years).toEqual(due.years);
    expect([there.version, there.dataDate]).toEqual([due.version, due.dataDate]);
    const below = area === null ? [...due.tree.byId.values()] : due.tree.below(area);
    for (const { id } of below) {
      const kept = there.reportsOf(id);
      const original = due.reportsOf(id);
      expect(kept).toHaveLength(original.length);
      for (const [index, report] of original.entries())
        expect(withTexts(kept[index] ?? report, reportTexts(report))).toEqual(report);
    }
    for (const year of due.years)
      for (const measure of Object.values(factMeasures)) {
        expect(rollUp(there, area, measure, year)).toEqual(rollUp(due, area, measure, year));
        const agency = due.tree.byId.get(area ?? '');
        if (!agency) continue;
        expect(peerSpread(there, agency, measureNamed(measure), year)).toEqual(
          peerSpread(due, agency, measureNamed(measure), year),
        );
      }
  });

  test('the prose of every report comes apart', async () => {
    const { files } = served();
    for (const { report } of data.reports) {
      const found = await files.texts(report.agency);
      expect(found.ok && found.body[report.year]).toEqual(reportTexts(report));
    }
  });
});

describe('a part of the archive', () => {
  test('what an area holds needs no file of its own; what it does not is fetched once', async () => {
    const { files, asked } = served();
    await files.open(['demo-county']);
    await files.open(['demo-jiahe']);
    await files.open(['hongze', 'demo-jiahe', 'hongze']);
    await files.open(['hongze']);
    expect(asked).toEqual(['areas/demo-county.json', 'areas/hongze.json']);
  });

  test('made-up reports are in no real collection, whatever is open', async () => {
    const { files } = served();
    const { real, whole } = holdingsOf(await files.open([null, 'demo-county']));
    expect([...real.tree.byId.keys()].filter((id) => id.startsWith('demo'))).toEqual([]);
    expect(whole.reportsOf('demo-jiahe').length).toBeGreaterThan(0);
  });

  test.each([
    ['lost', null],
    ['altered', texts.get('areas/hongze.json')?.replace('"year"', '"yaer"')],
    ['of a gateway', '<!doctype html>'],
  ])('a file %s is asked for twice, then named with the years it hides', async (_, text) => {
    const { files, asked } = served((path) => (path === 'areas/hongze.json' ? text : undefined));
    const archive = await files.open(['hongze']);
    expect(asked.filter((path) => path === 'areas/hongze.json')).toHaveLength(2);
    expect(archive.state).toBe('partial');
    const [missing] = archive.quarantined;
    expect(missing?.file).toBe('data/areas/hongze.json');
    expect(missing?.hides).toEqual(
      computed.whole.reportsOf('hongze').map(({ agency, year }) => ({ agency, year })),
    );
    const { whole } = holdingsOf(archive);
    expect(missingFrom(archive.quarantined, whole, ['hongze']).isAll).toBe(true);
    expect(whole.years.length).toBeGreaterThan(0);
  });

  test('a file cut off once is read the second time', async () => {
    const { files } = served((path, again) =>
      path === 'areas/hongze.json' && !again ? texts.get(path)?.slice(0, 500) : undefined,
    );
    expect(await files.open(['hongze'])).toMatchObject({ state: 'whole', quarantined: [] });
  });

  test('an agency nobody lists is in no list and nothing is missing', async () => {
    const { files } = served();
    const archive = await files.open(['nowhere']);
    expect(archive).toMatchObject({ state: 'whole', agencies: [], quarantined: [] });
  });

  test('without the list of agencies too nothing is known', async () => {
    const { files } = served(() => null);
    const archive = await files.open(['hongze']);
    expect(archive.state).toBe('unreachable');
    expect(archive.quarantined.map(({ file }) => file)).toEqual([
      'data/areas/hongze.json',
      'data/directory.json',
    ]);
  });

  test('files of two versions are never shown together', async () => {
    const next = catalogueOf({ ...data, reports: data.reports.slice(1) });
    const later = new Map(preparedTexts(next, { ...data, reports: data.reports.slice(1) }));
    let isRenewed = false;
    const { files } = served((path) => (isRenewed ? later.get(path) : undefined));
    await files.open(['hongze']);
    isRenewed = true;
    const archive = await files.open(['hongze', 'demo-county']);
    expect(archive.version).toBe(next.catalogue.version);
    expect(files.isRenewed).toBe(true);
    expect(archive.quarantined).toEqual([]);
    // A host that keeps one old file: that one is set aside.
    const { files: mixed } = served((path) => (path === 'areas/hongze.json' ? later.get(path) : undefined));
    const part = await mixed.open(['demo-county', 'hongze']);
    expect(part.version).toBe(catalogue.version);
    expect(part.quarantined.map(({ file }) => file)).toEqual(['data/areas/hongze.json']);
  });
});
