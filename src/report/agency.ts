import * as z from 'zod/mini';
import type { Label } from './lineItems.ts';

export const levels = ['province', 'city', 'county', 'township'] as const;
export type Level = (typeof levels)[number];

/** A government (人民政府, also of a township or a subdistrict office) or a department under one. */
export const agencyKinds = ['government', 'department'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

const agencyId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const year = z.int().check(z.gte(1949), z.lte(2100));

export const agencySchema = z.strictObject({
  id: agencyId,
  names: z.strictObject({
    official: z.string(),
    short: z.string(),
    en: z.string(),
    /** Names before a renaming (更名) or of places merged into it (撤乡并镇), with their last year. */
    former: z.optional(z.array(z.strictObject({ name: z.string(), until: z.optional(year) }))),
  }),
  kind: z.enum(agencyKinds),
  /** Level of the government, or of the government a department belongs to. */
  level: z.enum(levels),
  parent: z.nullable(agencyId),
  /** Administrative division code (GB/T 2260), six digits or nine for a township. */
  code: z.optional(z.string().check(z.regex(/^\d{6}(\d{3})?$/))),
  /** First and last report year in which it existed; outside them nobody waits for a report. */
  since: z.optional(year),
  until: z.optional(year),
  /** The agency it was merged into after `until`. */
  mergedInto: z.optional(agencyId),
  synthetic: z.optional(z.boolean()),
});
export type Agency = z.infer<typeof agencySchema>;

export const agenciesFormat = 'nianbao-agencies/1';
/** One file of agencies: `public/data/agencies/*.json`. */
export const agenciesSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(agenciesFormat),
  agencies: z.array(agencySchema),
});

/** Agencies by id with the way up and down; built once from the list. */
export interface AgencyTree {
  readonly byId: ReadonlyMap<string, Agency>;
  readonly roots: readonly Agency[];
  childrenOf(id: string): readonly Agency[];
  /** From the root down to the agency itself. */
  pathTo(id: string): readonly Agency[];
  /** All below it, depth first, without itself. */
  below(id: string): readonly Agency[];
}

/** Builds the tree. A parent that is not in the list makes the agency a root; a cycle is cut where it closes. */
export function agencyTree(agencies: readonly Agency[]): AgencyTree {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const children = new Map<string, Agency[]>();
  const roots: Agency[] = [];
  for (const agency of byId.values()) {
    if (agency.parent === null || !byId.has(agency.parent)) roots.push(agency);
    else children.set(agency.parent, [...(children.get(agency.parent) ?? []), agency]);
  }
  const childrenOf = (id: string): readonly Agency[] => children.get(id) ?? [];
  const pathTo = (id: string): readonly Agency[] => {
    const path: Agency[] = [];
    let at = byId.get(id);
    while (at && !path.includes(at)) {
      path.unshift(at);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    return path;
  };
  const below = (id: string, seen: readonly string[] = []): readonly Agency[] =>
    childrenOf(id)
      .filter((child) => !seen.includes(child.id))
      .flatMap((child) => [child, ...below(child.id, [...seen, id])]);
  return { byId, roots, childrenOf, pathTo, below };
}

/** Whether a report of that year is awaited from the agency. */
export function existsIn(agency: Agency, reportYear: number): boolean {
  return (agency.since ?? 0) <= reportYear && reportYear <= (agency.until ?? 9999);
}

export const levelLabels: Record<Level, Label> = {
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'prefecture city' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡镇街道', en: 'township' },
};
