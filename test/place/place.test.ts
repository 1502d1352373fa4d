import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingKinds, rules } from '../../src/checks/finding.ts';
import { measureIds } from '../../src/measures/registry.ts';
import { address, placeAfter, writePlace } from '../../src/place/writePlace.ts';
import { ownTexts, packText } from '../../src/place/packText.ts';
import { parsePlace } from '../../src/place/parsePlace.ts';
import { agencyGroups } from '../../src/report/agency.ts';
import { pools } from '../../src/measures/pooledFigure.ts';
import { defaultPlace, scales, themes, views, type Place } from '../../src/place/place.ts';
import { cellsOf, writeAddress } from '../../src/report/address.ts';
import { forms } from '../../src/report/lineItems.ts';
import { languages } from '../../src/words/languages.ts';
import en from '../../src/words/en/index.ts';
import zh from '../../src/words/zh/index.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const year = fc.integer({ min: 1949, max: 2100 });
const cells = forms.flatMap((form) => cellsOf(form).map(writeAddress));
const anyText = (maxLength: number) =>
  fc.string({ unit: 'binary', maxLength: Math.floor(maxLength / 2) }).map(packText);
const anyPlace: fc.Arbitrary<Place> = fc.record({
  view: fc.constantFrom(...views),
  agency: fc.option(id),
  years: fc.option(fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
  measure: fc.constantFrom(...measureIds),
  picked: fc.uniqueArray(id, { maxLength: 10 }),
  comparison: fc.constantFrom('bars', 'lines', 'slope', 'heat', 'multiples', 'table'),
  scale: fc.constantFrom(...scales),
  pool: fc.constantFrom(...pools),
  sort: fc.oneof(fc.constant(''), fc.constantFrom('label', '-label', '2024', '-2024', 'rates.handling')),
  among: fc.option(fc.constantFrom(...agencyGroups)),
  since: fc.option(year),
  cell: fc.option(fc.constantFrom(...cells)),
  cellYear: fc.option(year),
  rule: fc.option(fc.constantFrom(...rules)),
  kind: fc.option(fc.constantFrom(...findingKinds)),
  figures: fc.uniqueArray(id, { maxLength: 13 }),
  heading: anyText(60),
  office: anyText(40),
  note: anyText(300),
  latest: fc.boolean(),
  language: fc.constantFrom(...languages.map(({ code }) => code)),
  theme: fc.constantFrom(...themes),
  elder: fc.boolean(),
  title: fc.boolean(),
  selectors: fc.boolean(),
  version: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
});

describe('addresses', () => {
  test('1,000 places survive being written and read', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(parsePlace(writePlace(place))).toEqual({ place, notices: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('an address is plain ASCII and what a browser makes of it reads the same', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const { hash } = new URL(writePlace(place), 'https://host.example/a/b/index.html');
        expect(hash).toMatch(/^#[!-~]+$/);
        expect(parsePlace(hash).place).toEqual(place);
      }),
    );
  });

  test('whatever stands after the # there is a place, and each notice speaks both languages', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments(), fc.webQueryParameters()), (text) => {
        const { place, notices } = parsePlace(`#/${text}`);
        expect(parsePlace(writePlace(place)).place).toEqual(place);
        for (const { kind, about, text } of notices)
          for (const words of [zh, en]) expect(words.notices[kind](about, text)).toBeTruthy();
      }),
    );
  });

  test.each([
    ['', '#/'],
    ['#', '#/'],
    ['#/', '#/'],
    ['#/overview', '#/'],
    ['#/agency/hongze?years=2023-2024&year=2023&cell=disputes.reconsideration.total', undefined],
    ['#/compare/jiangsu?measure=rates.disclosure&as=heat&pick=hongze,suqian', undefined],
    ['#/findings?kind=error&rule=disputes-sum&lang=en&theme=dark&elder=1', undefined],
    ['#/embed/hongze?figures=outcomes&title=0&selectors=1&version=0a1b2c3d4e5f', undefined],
    ['#/embed/hongze?figures=outcomes&title=1&selectors=0', '#/embed/hongze?figures=outcomes'],
    ['#/agency/hongze?years=2023-2023', '#/agency/hongze?years=2023'],
  ])('%j is written %j', (hash, written = hash) => {
    const { place, notices } = parsePlace(hash);
    expect(notices).toEqual([]);
    expect(writePlace(place)).toBe(written);
  });

  test.each([
    ['#/nowhere', /没有“nowhere”这个页面/],
    ['#/agency/HONG%20ZE', /不是单位代号/],
    ['#/agency/hongze/more', /more/],
    ['#/?years=2024-2023', /years=2024-2023/],
    ['#/?years=20x4', /years/],
    ['#/?measure=nothing', /measure=nothing/],
    ['#/?pick=a,b,c,d,e,f,g,h,i,j,k', /pick/],
    ['#/?cell=requests.granted.nobody', /cell/],
    ['#/?as=pie', /as=pie/],
    ['#/?version=latest', /version=latest/],
    ['#/?title=no', /title=no/],
    // Cut on the way.
    ['#/?heading=56S6', /heading=56S6/],
    ['#/?kind=bad&kind=worse', /多次/],
    ['#/?__proto__=1', /__proto__/],
    ['#/?colour=red', /colour/],
  ])('%s: the default and a notice', (hash, said) => {
    const { place, notices } = parsePlace(hash, ['bars', 'lines']);
    expect(notices.map(({ kind, about, text }) => zh.notices[kind](about, text)).join('\n')).toMatch(said);
    const agency = hash.includes('/hongze') ? 'hongze' : null;
    const view = hash.startsWith('#/agency') ? 'agency' : 'overview';
    expect(place).toEqual({ ...defaultPlace, view, agency });
  });

  test.each([
    ['#/unit/hongze?language=en', '#/agency/hongze?lang=en'],
    ['#/checks?agencies=hongze', '#/findings?pick=hongze'],
    ['#/compare?metric=requests.received&chart=lines', '#/compare?as=lines'],
    ['#/compare?measure=requests.handled', '#/compare?measure=requests.outcomeTotal'],
  ])('the old link %s leads to %s', (old, now) => {
    const { place, notices } = parsePlace(old);
    expect(notices).toEqual([]);
    expect(writePlace(place)).toBe(now);
  });
});

test('a briefing’s own texts come out as they went in, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const place = { ...defaultPlace, note: packText(text) };
      expect(ownTexts(place).note).toBe(text);
      expect(place.note).toMatch(/^([\w-]*_)?$/);
    }),
  );
  expect(ownTexts({ ...defaultPlace, heading: '____' }).heading).toBe('');
});

describe('links', () => {
  const here = parsePlace(
    '#/findings/jiangsu?years=2021-2024&kind=error&rule=period&sort=-2024&lang=en&theme=dark&elder=1',
  ).place;

  test('to another page take along years and appearance, nothing else', () => {
    expect(address(here, { view: 'agency', agency: 'hongze' })).toBe(
      '#/agency/hongze?years=2021-2024&lang=en&theme=dark&elder=1',
    );
    expect(address(here, { agency: null })).toBe('#/findings?years=2021-2024&lang=en&theme=dark&elder=1');
  });

  test('within a page keep the rest', () => {
    expect(placeAfter(here, { kind: null })).toEqual({ ...here, kind: null });
  });
});
