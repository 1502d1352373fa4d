import { agenciesFormat, type Agency } from '../../src/report/agencySchema.ts';
import { demoRest, demoUnits, type DemoAgency } from './demoAgencies.ts';
import { drawSentences, type Sentences } from './demoProse.ts';
import { demoReport } from './demoReport.ts';
import { randomFor } from './random.ts';
import { simulate, yearsOf, type AgencyYear, type DemoCounty } from './simulate.ts';
import { writeJson } from './writeJson.ts';

/** What a made-up province holds: about 6,000 agencies, as many as a large one has that publish. */
const cities = 15;
const counties = 19;

const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const spoken = ['jia', 'yi', 'bing', 'ding', 'wu', 'ji', 'geng', 'xin', 'ren', 'gui'];
const capital = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

/** Two stems, plainly invented: 甲甲, 甲乙 … in Chinese and in letters. */
function inventedName(index: number): { readonly zh: string; readonly en: string } {
  const [first, second] = [Math.floor(index / 10) % 10, index % 10];
  return {
    zh: `${stems[first] ?? ''}${stems[second] ?? ''}`,
    en: capital(`${spoken[first] ?? ''}${spoken[second] ?? ''}`),
  };
}

const two = (index: number) => String(index + 1).padStart(2, '0');

function government(
  id: string,
  parent: string | null,
  level: Agency['level'],
  { zh, en }: { readonly zh: string; readonly en: string },
): Agency {
  const names = { official: `示例${zh}人民政府`, short: `示例${zh}`, en: `Example ${en}` };
  return { id, names, kind: 'government', level, parent, synthetic: true };
}

function countyUnits(agency: Agency): DemoCounty {
  const { id, names } = agency;
  const units = demoUnits.map((unit): DemoAgency => {
    const renamed = (one: string) => one.replace(/^demo-/, `${id}-`);
    const { mergedInto } = unit.agency;
    return {
      ...unit,
      agency: {
        ...unit.agency,
        ...{ id: renamed(unit.agency.id), parent: id },
        ...(mergedInto === undefined ? {} : { mergedInto: renamed(mergedInto) }),
        names: {
          ...unit.agency.names,
          official: unit.agency.names.official.replace('示例县', names.short),
          en: unit.agency.names.en.replace('Example County', names.en),
        },
      },
    };
  });
  return { rest: { ...demoRest, agency }, units };
}

type DemoFile = readonly [path: string, text: string];

/**
 * Made-up provinces for trying out large archives, path below the data folder to text, one file at a time: each of 15
 * cities with 19 counties with 21 agencies, 6,001 agencies and about 41,000 reports a province. The same number and
 * seed give the same bytes, and a province is the same whatever others are asked for.
 */
export function* demoProvinces(seed: number, provinces: number): Generator<DemoFile> {
  for (let p = 0; p < provinces; p += 1) yield* demoProvince(seed, p);
}

interface Province {
  readonly id: string;
  /** The province and its cities: one report each and no units of their own. */
  readonly offices: readonly Agency[];
  readonly counties: readonly DemoCounty[];
}

function provinceNumbered(p: number): Province {
  const id = `demo-p${two(p)}`;
  const named = (index: number, zh: string, en: string) => {
    const name = inventedName(index);
    return { zh: `${name.zh}${zh}`, en: `${name.en} ${en}` };
  };
  const below = <T>(count: number, of: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => of(index));
  const towns = below(cities, (c) => government(`${id}-${two(c)}`, id, 'city', named(c, '市', 'City')));
  return {
    id,
    offices: [government(id, null, 'province', named(p, '省', 'Province')), ...towns],
    counties: towns.flatMap((city, c) =>
      below(counties, (k) => {
        const name = named(c * counties + k, '县', 'County');
        return countyUnits(government(`${city.id}-${two(k)}`, city.id, 'county', name));
      }),
    ),
  };
}

/** All agencies of a made-up province, parents first. */
export function provinceAgencies(p: number): readonly Agency[] {
  const { offices, counties: all } = provinceNumbered(p);
  return [...offices, ...all.flatMap(({ rest, units }) => [rest, ...units].map(({ agency }) => agency))];
}

function* demoProvince(seed: number, p: number): Generator<DemoFile> {
  const { id, offices, counties: all } = provinceNumbered(p);
  yield [`agencies/${id}.json`, writeJson({ format: agenciesFormat, agencies: provinceAgencies(p) })];
  for (const agency of offices) {
    const load = { ...demoRest, agency };
    yield* reportsOf(seed, load, yearsOf(seed, load, agency.id), id);
  }
  for (const county of all) {
    const { agency } = county.rest;
    const truth = simulate(randomFor(seed, agency.id).between(1, 1e9), county);
    for (const unit of [county.rest, ...county.units])
      yield* reportsOf(seed, unit, truth.get(unit.agency.id) ?? [], `${id}/${agency.id}`);
  }
}

function* reportsOf(
  seed: number,
  unit: DemoAgency,
  years: readonly AgencyYear[],
  folder: string,
): Generator<DemoFile> {
  const random = randomFor(seed, `print:${unit.agency.id}`);
  let sentences: Sentences | null = null;
  for (const year of years) {
    sentences = drawSentences(random, sentences);
    const report = demoReport(random, unit, year, sentences);
    // One report in fifty was never published.
    if (random.chance(0.02)) continue;
    yield [`reports/${folder}/${unit.agency.id}-${year.year}.json`, writeJson(report)];
  }
}
