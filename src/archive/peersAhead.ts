import { group } from 'd3-array';
import type { PreparedPeers } from '../measures/collection.ts';
import { factMeasures } from '../measures/factsOf.ts';
import { peerValue, spreadOf } from '../measures/peerSpread.ts';
import { measureNamed } from '../measures/registry.ts';
import { isComparable } from '../measures/seriesOf.ts';
import type { Agency } from '../report/agency.ts';
import type { AgencyTree } from '../report/agencyTree.ts';
import type { Report } from '../report/report.ts';

const measures = Object.values(factMeasures).map((id) => measureNamed(id));

/** What a report counts for among its agency's peers: a value for each figure a summary speaks of. */
export interface PeerValues extends Pick<Report, 'agency' | 'year' | 'form' | 'scope'> {
  readonly values: readonly (number | null)[];
}

export function peerValues(report: Report): PeerValues {
  const { agency, year, form, scope } = report;
  return { agency, year, form, scope, values: measures.map((measure) => peerValue(measure, report)) };
}

/**
 * How each agency lies among its peers in every year it has a report, as `peerSpread` tells it from whole reports. The
 * values of siblings are sorted once; of those each agency takes out its own.
 */
export function peersAhead(
  tree: AgencyTree,
  valued: Iterable<PeerValues>,
): (agency: Agency) => PreparedPeers {
  const byAgency = group(valued, ({ agency }) => agency);
  const sorted = new Map<string, number[]>();
  const siblings = new Map<string, readonly Agency[]>();

  const familyOf = (agency: Agency): readonly [key: string, family: readonly Agency[]] => {
    const key = JSON.stringify([agency.parent, agency.level, agency.kind]);
    const beside = agency.parent === null ? tree.roots : tree.childrenOf(agency.parent);
    const family =
      siblings.get(key) ?? beside.filter(({ level, kind }) => level === agency.level && kind === agency.kind);
    siblings.set(key, family);
    return [key, family];
  };

  return (agency) => {
    const own = byAgency.get(agency.id) ?? [];
    if (own.length === 0) return {};
    const [name, family] = familyOf(agency);
    const isIn = family.some(({ id }) => id === agency.id);
    return Object.fromEntries(
      measures.flatMap((measure, place) => {
        const years = [...own]
          .sort((a, b) => a.year - b.year)
          .flatMap((one) => {
            const key = JSON.stringify([name, place, one.year, one.form, one.scope]);
            const alike = (other: PeerValues) => other.year === one.year && isComparable(measure, one, other);
            const all =
              sorted.get(key) ??
              family
                .flatMap(({ id }) => byAgency.get(id) ?? [])
                .flatMap((other) => (alike(other) ? (other.values[place] ?? []) : []))
                .sort((a, b) => a - b);
            sorted.set(key, all);
            const value = one.values[place] ?? null;
            const spread = spreadOf(value === null || !isIn ? all : all.toSpliced(all.indexOf(value), 1));
            return spread ? [[one.year, [spread.median, ...spread.quartiles, spread.count]] as const] : [];
          });
        return years.length > 0 ? [[measure.id, Object.fromEntries(years)] as const] : [];
      }),
    );
  };
}
