import type { Agency } from './agencySchema.ts';

export type { Agency, AgencyKind, Level } from './agencySchema.ts';

/** Which agencies of an area are looked at together. */
export const agencyGroups = ['governments', 'departments', 'all'] as const;
export type AgencyGroup = (typeof agencyGroups)[number];

/** Whether a report of that year is awaited from the agency. */
export function existsIn(agency: Pick<Agency, 'since' | 'until'>, reportYear: number): boolean {
  return (agency.since ?? 0) <= reportYear && reportYear <= (agency.until ?? 9999);
}
