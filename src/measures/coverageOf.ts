import type { Agency } from '../report/agency.ts';
import type { Collection } from './collection.ts';
import { exactNumberOf } from './measured.ts';
import { measureNamed } from './registry.ts';

/** What a collection holds, as a newcomer asks for it. */
export interface Coverage {
  readonly reports: number;
  /** How many agencies the reports are of. */
  readonly agencies: number;
  readonly years: readonly number[];
  /** The agency whose latest report received most requests: a report with much to show. `null` where none tells. */
  readonly example: Agency | null;
}

export function coverageOf({ tree, reportsOf, years }: Collection): Coverage {
  const measure = measureNamed('requests.newlyReceived');
  const all = tree.roots
    .flatMap((root) => [root, ...tree.below(root.id)])
    .map((agency) => ({ agency, reports: reportsOf(agency.id) }))
    .filter(({ reports }) => reports.length > 0);
  const received = all.flatMap(({ agency, reports }) => {
    const latest = reports.at(-1);
    const count = latest ? exactNumberOf(measure.measure(latest)) : null;
    return count === null ? [] : [{ agency, count }];
  });
  const [most] = received.toSorted((a, b) => b.count - a.count);
  return {
    reports: all.reduce((sum, { reports }) => sum + reports.length, 0),
    agencies: all.length,
    years: years.filter((year) => all.some(({ reports }) => reports.some((report) => report.year === year))),
    example: most?.agency ?? null,
  };
}
