import { agenciesFormat } from '../../src/report/agencySchema.ts';
import { demoAgencies, demoRest, demoUnits } from './demoAgencies.ts';
import { drawSentences, type Sentences } from './demoProse.ts';
import { demoReport } from './demoReport.ts';
import { missing } from './habits.ts';
import { randomFor } from './random.ts';
import { simulate } from './simulate.ts';
import { writeJson } from './writeJson.ts';

export const defaultSeed = 2019;

/**
 * The demo county's files, path below the data folder to text; the same seed gives the same bytes.
 * Throws `RangeError` where a seed draws a cell too small to plant its error in.
 */
export function demoFiles(seed: number): ReadonlyMap<string, string> {
  const agencies = demoAgencies;
  const files = new Map([['agencies/demo.json', writeJson({ format: agenciesFormat, agencies })]]);
  const truth = simulate(seed);
  for (const unit of [demoRest, ...demoUnits]) {
    const { id } = unit.agency;
    const random = randomFor(seed, `print:${id}`);
    let sentences: Sentences | null = null;
    for (const year of truth.get(id) ?? []) {
      sentences = drawSentences(random, sentences);
      const report = demoReport(random, unit, year, sentences);
      const key = `${id}-${year.year}`;
      if (!missing.has(key)) files.set(`reports/demo/${key}.json`, writeJson(report));
    }
  }
  return files;
}
