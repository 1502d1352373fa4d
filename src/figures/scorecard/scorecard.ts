import { group } from 'd3-array';
import type { SparkPoint } from '../../chart/sparkline.ts';
import type { Finding } from '../../checks/finding.ts';
import type { Collection } from '../../measures/collection.ts';
import { changeSince, type Change } from '../../measures/changeBetween.ts';
import type { FactId } from '../../measures/factsOf.ts';
import { exact, numberOf, type Measured, type Point } from '../../measures/measured.ts';
import { unitsOf } from '../../measures/unitsOf.ts';
import { agencyGroups, type Agency, type AgencyGroup } from '../../report/agency.ts';
import { contradictionOf, sumOfParts } from '../../words/contradictionOf.ts';
import { isGuarded } from '../../words/measuredText.ts';
import type { Words } from '../../words/words.ts';
import { daysFromDeadline, filedOf, type Filed } from '../filingGrid/filed.ts';
import { seriesFor, speaksForItself } from '../yearTable.ts';

/** What the scorecard tells of each agency from its report, in its order, and the fact each is. */
export const scoredFacts = {
  'requests.newlyReceived': 'received',
  'rates.disclosure': 'disclosureRate',
  'rates.refusal': 'refusalRate',
  'disputes.reconsideration.total': 'reconsideration',
  'disputes.litigation.total': 'litigation',
} as const satisfies Readonly<Record<string, FactId>>;
export type ScoredMeasure = keyof typeof scoredFacts;
export const scoredMeasures: readonly ScoredMeasure[] = [
  'requests.newlyReceived',
  'rates.disclosure',
  'rates.refusal',
  'disputes.reconsideration.total',
  'disputes.litigation.total',
];

/** Every column by its key: the measures, how it filed, what is to be looked at. */
export const scoredColumns = [...scoredMeasures, 'filing', 'review'] as const;
export type ScoredColumn = (typeof scoredColumns)[number];

export interface ScoredRow {
  /** The agency's id. */
  readonly key: string;
  readonly label: string;
  readonly agency: Agency;
  /** One per column. To sort by: 报送 in days from the deadline, more than any for 未发布; 待核 a count. */
  readonly cells: readonly Measured[];
  /** The error its report has in each measure. */
  readonly contradictions: readonly (Finding | undefined)[];
  /** What the parts of a printed total come to that contradicts them; `null` else. */
  readonly against: readonly (number | null)[];
  /** How it filed itself; `null` where its figures are those of the units collected below it. */
  readonly filed: Filed | null;
  /** How many of the units it stands for have a report, of how many awaited. */
  readonly reported: number;
  readonly awaited: number;
  readonly errors: number;
  readonly doubts: number;
}

/** Where the figures are taken from, for which year. */
export interface Scored {
  readonly collection: Collection;
  readonly area: string | null;
  readonly year: number;
  /** What the checks found in the reports of an agency. */
  findingsOf(agency: string): readonly Finding[];
}

/** The groups an area has agencies of; `all` only where there is more than one. */
export function groupsIn({ tree }: Pick<Collection, 'tree'>, area: string | null): readonly AgencyGroup[] {
  const children = area === null ? tree.roots : tree.childrenOf(area);
  const [first] = children;
  if (!first) return [];
  const isMixed = children.some(({ kind }) => kind !== first.kind);
  if (isMixed) return agencyGroups;
  return first.kind === 'government' ? ['governments'] : ['departments'];
}

/** The agencies directly below an area with their figures of one year: their own reports', or their units' added up. */
export function scorecard(
  { collection, area, year }: Scored,
  among: AgencyGroup,
  findings: readonly Finding[],
  words: Words,
): readonly ScoredRow[] {
  const { tree } = collection;
  const children = area === null ? tree.roots : tree.childrenOf(area);
  // Counted as the area counts them, so that the rows come to its sum.
  const childOf = new Map(
    children.flatMap((child) => [child, ...tree.below(child.id)].map(({ id }) => [id, child.id] as const)),
  );
  const { units } = unitsOf(collection, area, year);
  const unitsByChild = group(units, ({ agency }) => childOf.get(agency.id));
  const found = group(
    findings.filter((one) => one.year === year),
    ({ agency }) => childOf.get(agency),
  );
  const kind = { governments: 'government', departments: 'department', all: null }[among];
  return children
    .filter((agency) => kind === null || agency.kind === kind)
    .map((agency) => {
      const counted = unitsByChild.get(agency.id) ?? [];
      const reported = counted.filter(({ report }) => report).length;
      const here = found.get(agency.id) ?? [];
      const errors = here.filter((one) => one.kind === 'error').length;
      const doubts = here.filter((one) => one.kind === 'doubtful').length;
      const own = here.filter((one) => one.agency === agency.id);
      const isBranch = tree.childrenOf(agency.id).length > 0 && !speaksForItself(collection, agency.id);
      const filed = isBranch ? null : filedOf(collection, agency, year);
      const measured = scoredMeasures.map(
        (measure) => pointsOf(collection, agency.id, measure, year, year)[0],
      );
      return {
        ...{ key: agency.id, label: words.format.agency(agency.names), agency, filed },
        cells: [
          ...measured.map((point): Measured => point?.measured ?? { state: 'notReported' }),
          filingRank(filed, reported, counted.length),
          reported > 0 ? exact(errors + doubts) : (measured[0]?.measured ?? { state: 'notReported' }),
        ],
        contradictions: scoredMeasures.map((measure) => contradictionOf(scoredFacts[measure], year, own)),
        against: scoredMeasures.map((measure, index) =>
          sumOfParts(
            { id: scoredFacts[measure], measured: measured[index]?.measured ?? { state: 'notReported' } },
            year,
            own,
          ),
        ),
        ...{ reported, awaited: counted.length, errors, doubts },
      };
    });
}

/** Later than any report can be. */
const never = 1e6;

function filingRank(filed: Filed | null, reported: number, awaited: number): Measured {
  if (filed === null) return exact(awaited - reported);
  return filed.filing === 'unpublished' ? exact(never) : daysFromDeadline(filed);
}

/**
 * How one figure of one agency went over the years to the one shown, and its change since another: `null` where the
 * report of either year contradicts its figure, and no value in any year whose report does.
 */
export function trendOf(
  { collection, year, findingsOf }: Scored,
  agency: string,
  measure: ScoredMeasure,
  first: number,
  since: number,
): { readonly points: readonly (SparkPoint & { readonly year: number })[]; readonly change: Change | null } {
  const points = pointsOf(collection, agency, measure, Math.min(first, since), year);
  const isWrong = (one: number) =>
    contradictionOf(scoredFacts[measure], one, findingsOf(agency)) !== undefined;
  return {
    points: points
      .filter((point) => point.year >= first)
      .map(({ year: one, measured, joinsPrevious }) => ({
        year: one,
        value: isWrong(one) || isGuarded(measured) ? null : numberOf(measured),
        joinsPrevious,
      })),
    change: isWrong(year) || isWrong(since) ? null : changeSince({ agency, measure, points }, year, since),
  };
}

function pointsOf(
  collection: Collection,
  agency: string,
  measure: ScoredMeasure,
  from: number,
  to: number,
): readonly Point[] {
  const state = { agency, years: [from, to] as const };
  return seriesFor(collection, state, measure).points;
}
