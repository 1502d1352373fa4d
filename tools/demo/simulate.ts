import { existsIn } from '../../src/report/agency.ts';
import { demoCounty, demoRest, demoUnits, demoYears, type DemoAgency } from './demoAgencies.ts';
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

/** Every agency's years; the county's are the sum of its units and of the departments that do not report here. */
export function simulate(seed: number): ReadonlyMap<string, readonly AgencyYear[]> {
  const units = demoUnits.map((unit) => [unit.agency.id, yearsOf(seed, unit, unit.agency.id)] as const);
  const rest = yearsOf(seed, demoRest, 'demo-rest');
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
  return new Map([...units, [demoCounty, county] as const]);
}

function yearsOf(seed: number, unit: DemoAgency, key: string): readonly AgencyYear[] {
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
