import { existsIn } from '../../src/report/agency.ts';
import { demoRest, demoUnits, demoYears, type DemoAgency } from './demoAgencies.ts';
import { addDisclosure, drawDisclosure, type DisclosureYear } from './disclosureYear.ts';
import { addDisputes, drawDisputes, type DisputeYear } from './disputeYear.ts';
import { randomFor } from './random.ts';
import { addRequests, addSix, drawRequests, noSix, type RequestYear } from './requestYear.ts';

/** What really happened at an agency in a year, before anyone printed it. */
export interface AgencyYear {
  readonly year: number;
  readonly requests: RequestYear;
  readonly disclosure: DisclosureYear;
  readonly disputes: DisputeYear;
}

/** A county with the units that report below it. */
export interface DemoCounty {
  /** Its agency, and the load of the departments that do not report here. */
  readonly rest: DemoAgency;
  readonly units: readonly DemoAgency[];
}

/** The one county of the demonstration. */
export const demoCountyUnits: DemoCounty = { rest: demoRest, units: demoUnits };

/** Every agency's years; the county's are the sum of its units and of the departments that do not report here. */
export function simulate(
  seed: number,
  { rest: other, units: below }: DemoCounty = demoCountyUnits,
): ReadonlyMap<string, readonly AgencyYear[]> {
  const units = below.map((unit) => [unit.agency.id, yearsOf(seed, unit, unit.agency.id)] as const);
  const rest = yearsOf(seed, other, 'demo-rest');
  const all = [...units.map(([, years]) => years), rest];
  const county = demoYears.map((year): AgencyYear => {
    const parts = all.flatMap((years) => years.filter((one) => one.year === year));
    return {
      year,
      requests: addRequests(parts.map(({ requests }) => requests)),
      disclosure: addDisclosure(parts.map(({ disclosure }) => disclosure)),
      disputes: addDisputes(parts.map(({ disputes }) => disputes)),
    };
  });
  return new Map([...units, [other.agency.id, county] as const]);
}

/** One agency's years by itself, from the first in which it existed. */
export function yearsOf(seed: number, unit: DemoAgency, key: string): readonly AgencyYear[] {
  const random = randomFor(seed, key);
  const mayCarry = unit.agency.level !== 'township';
  const years: AgencyYear[] = [];
  for (const year of demoYears.filter((one) => existsIn(unit.agency, one))) {
    const before = years.at(-1);
    const requests = drawRequests(random, unit.requests, before?.requests.carriedForward ?? noSix, mayCarry);
    const disclosure = drawDisclosure(random, unit, before?.disclosure ?? null);
    const handled = [...requests.outcomes.values()].reduce(addSix, noSix);
    const disputes = drawDisputes(
      random,
      handled.reduce((sum, count) => sum + count, 0),
    );
    years.push({ year, requests, disclosure, disputes });
  }
  return years;
}
