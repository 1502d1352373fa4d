import type { Agency } from './agencySchema.ts';

export type { Agency };

export const levels = ['province', 'city', 'county', 'township'] as const;
export type Level = (typeof levels)[number];

/** A government (人民政府, also of a township or a subdistrict office) or a department under one. */
export const agencyKinds = ['government', 'department'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** Which agencies of an area are looked at together. */
export const agencyGroups = ['governments', 'departments', 'all'] as const;
export type AgencyGroup = (typeof agencyGroups)[number];

/** Whether a report of that year is awaited from the agency. */
export function existsIn(agency: Pick<Agency, 'since' | 'until'>, reportYear: number): boolean {
  return (agency.since ?? 0) <= reportYear && reportYear <= (agency.until ?? 9999);
}
