import { median, quantileSorted } from 'd3-array';
import type { Agency } from '../report/agency.ts';
import type { Collection, PreparedPeers } from './collection.ts';
import { exactNumberOf } from './measured.ts';
import type { Measure } from './measure.ts';
import { siblingsOf } from './peersOf.ts';
import { withinGuard } from './ratioOf.ts';
import { isComparable } from './seriesOf.ts';
import type { Report } from '../report/report.ts';

/** How the figures of an agency's peers lie in one year, in the unit of the measure. */
export interface PeerSpread {
  readonly median: number;
  readonly quartiles: readonly [lower: number, upper: number];
  /** How many peers have a figure that can be compared; the agency itself is none of them. */
  readonly count: number;
}

/** With fewer peers than this a median says nothing of them. */
const fewestPeers = 3;

/**
 * Median and quartiles of the agencies of one's own level and kind under the same parent, of those with an exact figure
 * on a form that means the same and of the same scope; rates of fewer than ten are left out. `null` without a report of
 * one's own, and with fewer than three such peers. Where the peers are not loaded it is as it was prepared when published.
 */
export function peerSpread(
  collection: Collection,
  agency: Agency,
  measure: Measure,
  year: number,
): PeerSpread | null {
  const own = collection.reportOf(agency.id, year);
  if (!own) return null;
  if (!collection.holds(agency.parent))
    return preparedSpread(collection.peersOf(agency.id), measure.id, year);
  const values = siblingsOf(collection, agency, Infinity)
    .slice(1)
    .flatMap((id) => {
      const report = collection.reportOf(id, year);
      return report && isComparable(measure, own, report) ? (peerValue(measure, report) ?? []) : [];
    });
  return spreadOf(values.sort((a, b) => a - b));
}

/** What a report counts for among peers: its exact figure, `null` where there is none or a rate is of fewer than ten. */
export function peerValue(measure: Measure, report: Report): number | null {
  const measured = measure.measure(report);
  const isSmall = 'ratio' in measured && measured.ratio !== undefined && withinGuard(measured.ratio);
  return isSmall ? null : exactNumberOf(measured);
}

/** Of peers' values in ascending order; `null` of fewer than three. */
export function spreadOf(values: number[]): PeerSpread | null {
  const middle = median(values);
  const lower = quantileSorted(values, 0.25);
  const upper = quantileSorted(values, 0.75);
  if (values.length < fewestPeers || middle === undefined || lower === undefined || upper === undefined)
    return null;
  return { median: middle, quartiles: [lower, upper], count: values.length };
}

function preparedSpread(peers: PreparedPeers | undefined, measure: string, year: number): PeerSpread | null {
  const [middle, lower, upper, count] = peers?.[measure]?.[year] ?? [];
  if (middle === undefined || lower === undefined || upper === undefined || count === undefined) return null;
  return { median: middle, quartiles: [lower, upper], count };
}
