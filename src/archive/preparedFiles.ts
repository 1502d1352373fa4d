import { group } from 'd3-array';
import { checkAgency, unitReports } from '../checks/checkAll.ts';
import type { Finding } from '../checks/finding.ts';
import type { Agency } from '../report/agency.ts';
import { agencyTree, type AgencyTree } from '../report/agencyTree.ts';
import { agencyPlaces, treeProblems } from '../report/treeProblems.ts';
import { spanOf, type PreparedPeers } from '../measures/collection.ts';
import type { Problem } from '../report/problem.ts';
import { atMost } from '../report/problemsOf.ts';
import type { Report } from '../report/report.ts';
import type { Site } from '../report/siteSchema.ts';
import {
  areaFormat,
  areaPath,
  directoryFile,
  directoryFormat,
  searchFile,
  searchFormat,
  textsFormat,
  textsPath,
  type AreaBody,
  type DirectoryBody,
  type SearchBody,
  type TextsBody,
} from './areaFile.ts';
import { type Catalogue, type ListedAgency } from './catalogue.ts';
import { catalogueFile, dataFolder } from './areaFile.ts';
import { peersAhead, peerValues, type PeerValues } from './peersAhead.ts';
import { syntheticIn } from './collections.ts';
import { publishedReports, reportTexts } from './publishedReports.ts';

const cataloguePath = `${dataFolder}${catalogueFile}`;

/** A file before it is sealed, below the data folder. */
export type PreparedFile = { readonly path: string } & (
  | { readonly format: typeof areaFormat; readonly body: AreaBody }
  | { readonly format: typeof textsFormat; readonly body: TextsBody }
  | { readonly format: typeof directoryFormat; readonly body: DirectoryBody }
  | { readonly format: typeof searchFormat; readonly body: SearchBody }
);

/** What every file of an archive is made from besides its reports, or the part of it that files of one area need. */
export interface Ground {
  /** In the order of the archive. */
  readonly agencies: readonly Agency[];
  readonly tree: AgencyTree;
  readonly years: AreaBody['years'];
  readonly broken: Catalogue['broken'];
  /** What is wrong with the line of parents of an agency. */
  readonly faults: readonly (readonly [agency: string, problem: Problem])[];
  peersOf(agency: Agency): PreparedPeers;
  readonly site?: Site | undefined;
}

/** What a file of an area says besides its reports and what was found in them; `shown` are those it has reports of. */
export function areaAbout(
  { agencies, tree, years, broken, faults, peersOf, site }: Ground,
  area: string | null,
  shown: readonly Agency[],
): Omit<AreaBody, 'reports' | 'findings'> {
  const above = area === null ? [] : tree.pathTo(area).slice(0, -1);
  const named = [...above, ...shown].flatMap(({ mergedInto }) => tree.byId.get(mergedInto ?? '') ?? []);
  const ids = new Set([...above, ...shown, ...named].map(({ id }) => id));
  const agency = tree.byId.get(area ?? '');
  return {
    area,
    years,
    agencies: agencies.filter(({ id }) => ids.has(id)),
    // What does not say whose it is could be anybody's.
    broken: broken.filter((one) => area === null || one.agency === undefined || ids.has(one.agency)),
    tree: atMost(
      cataloguePath,
      faults.filter(([id]) => ids.has(id)).map(([, problem]) => problem),
    ),
    peers: agency ? peersOf(agency) : {},
    ...(site ? { site } : {}),
  };
}

/** The body of an area's file, its members in the one order in which they are written. */
export function areaBody(
  { area, years, agencies, ...about }: Omit<AreaBody, 'reports' | 'findings'>,
  reports: AreaBody['reports'],
  findings: AreaBody['findings'],
): AreaBody {
  return { area, years, agencies, reports, findings, ...about };
}

/** The files of an agency and of all below it, from their reports alone. */
export function* unitFiles(
  ground: Ground,
  root: Agency,
  reports: ReadonlyMap<string, readonly Report[]>,
): Generator<PreparedFile> {
  const { tree } = ground;
  const reportsOf = ({ id }: Agency) => reports.get(id) ?? [];
  const findings = new Map<string, readonly Finding[]>();
  const found = ({ id }: Agency): readonly Finding[] => {
    const units = (year: number) => unitReports(tree, reports, id, year);
    const known = findings.get(id) ?? checkAgency(tree, reports.get(id) ?? [], id, units);
    findings.set(id, known);
    return known;
  };
  for (const agency of [root, ...tree.below(root.id)]) {
    const shown = [agency, ...tree.below(agency.id)];
    const body = areaBody(
      areaAbout(ground, agency.id, shown),
      publishedReports(shown.flatMap(reportsOf)),
      shown.flatMap(found),
    );
    yield { path: areaPath(agency.id), format: areaFormat, body };
    const texts = textsFile(agency.id, reportsOf(agency));
    if (texts) yield texts;
  }
}

/** The prose of an agency's reports; nothing for who has none. */
export function textsFile(agency: string, reports: readonly Report[]): PreparedFile | null {
  const body: TextsBody = Object.fromEntries(reports.map((report) => [report.year, reportTexts(report)]));
  return reports.length > 0 ? { path: textsPath(agency), format: textsFormat, body } : null;
}

/** Whose reports the page of everything has: all that is real, and of what is made up only the roots. */
export function homeAgencies(tree: AgencyTree, synthetic: ReadonlySet<string>): readonly Agency[] {
  return tree.roots
    .flatMap((root) => [root, ...tree.below(root.id)])
    .filter((one) => !synthetic.has(one.id) || tree.roots.includes(one));
}

/** The list of all agencies with the years each has a report of, and what they are searched by. */
export function directoryFiles(
  listed: readonly ListedAgency[],
  years: ReadonlyMap<string, readonly number[]>,
): readonly PreparedFile[] {
  const filed = Object.fromEntries([...years].map(([id, own]) => [id, [...own].sort((a, b) => a - b)]));
  const spellings: SearchBody = Object.fromEntries(listed.map((one) => [one.id, one.spellings]));
  return [
    {
      path: directoryFile,
      format: directoryFormat,
      body: { agencies: listed.map((one) => agencyAlone(one)), filed },
    },
    { path: searchFile, format: searchFormat, body: spellings },
  ];
}

/** What an archive's files share, from what is known of each of its reports. */
export function groundOf(
  { agencies: listed, broken, site }: Pick<Catalogue, 'agencies' | 'broken' | 'site'>,
  filed: readonly PeerValues[],
  synthetic: ReadonlySet<string>,
): Ground {
  const agencies = listed.map((one) => agencyAlone(one));
  const tree = agencyTree(agencies);
  const problems = treeProblems(agencyPlaces(cataloguePath, agencies));
  return {
    agencies,
    tree,
    years: { real: spanOf(filed.filter(({ agency }) => !synthetic.has(agency))), whole: spanOf(filed) },
    broken,
    faults: problems.map((problem, index) => [tree.faults[index]?.agency.id ?? '', problem]),
    peersOf: peersAhead(tree, filed),
    site,
  };
}

/**
 * What the pages are given so that they derive nothing: one file for every agency with all below it and what the
 * checks found there, one for the page of everything real, one of each agency's prose, the directory and its
 * spellings. The same catalogue and reports give the same files in the same order.
 */
export function* preparedFiles(
  catalogue: Pick<Catalogue, 'agencies' | 'broken' | 'site'>,
  reports: readonly Report[],
): Generator<PreparedFile> {
  const synthetic = syntheticIn(catalogue.agencies, reports);
  const ground = groundOf(catalogue, reports.map(peerValues), synthetic);
  const { tree } = ground;
  const byAgency = group(reports, ({ agency }) => agency);
  const home = homeAgencies(tree, synthetic);
  const findings = home.flatMap(({ id }) =>
    checkAgency(tree, byAgency.get(id) ?? [], id, (year) => unitReports(tree, byAgency, id, year)),
  );
  const own = home.flatMap(({ id }) => byAgency.get(id) ?? []);
  const body = areaBody(areaAbout(ground, null, home), publishedReports(own), findings);
  yield { path: areaPath(null), format: areaFormat, body };
  for (const root of tree.roots) yield* unitFiles(ground, root, byAgency);
  const years = new Map([...byAgency].map(([id, filed]) => [id, filed.map(({ year }) => year)]));
  yield* directoryFiles(catalogue.agencies, years);
}

/** An agency without its spellings, which lie in a file of their own. */
export function agencyAlone(listed: ListedAgency): Agency {
  const agency: Agency & { spellings?: unknown } = { ...listed };
  delete agency.spellings;
  return agency;
}
