import { group } from 'd3-array';
import { checkAll } from '../checks/checkAll.ts';
import type { Agency } from '../report/agency.ts';
import { agencyTree } from '../report/agencyTree.ts';
import { agencyPlaces, treeProblems } from '../report/treeProblems.ts';
import { collectionOf, spanOf, type Collection, type PreparedPeers } from '../measures/collection.ts';
import { factMeasures } from '../measures/factsOf.ts';
import { peerSpread } from '../measures/peerSpread.ts';
import { measureNamed } from '../measures/registry.ts';
import { atMost } from '../report/problemsOf.ts';
import type { Report } from '../report/report.ts';
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
import { syntheticIn } from './collections.ts';
import { publishedReports, reportTexts } from './publishedReports.ts';

const cataloguePath = `${dataFolder}${catalogueFile}`;

/** A file before it is sealed, below the data folder. */
export interface PreparedFile {
  readonly path: string;
  readonly format: string;
  readonly body: AreaBody | TextsBody | DirectoryBody | SearchBody;
}

/**
 * What the pages are given so that they derive nothing: one file for every agency with all below it and what the
 * checks found there, one for the page of everything real, one of each agency's prose, the directory and its
 * spellings. The same catalogue and reports give the same files in the same order.
 */
export function* preparedFiles(
  { agencies: listed, broken }: Pick<Catalogue, 'agencies' | 'broken'>,
  reports: readonly Report[],
): Generator<PreparedFile> {
  const agencies = listed.map((one) => agencyAlone(one));
  const tree = agencyTree(agencies);
  const order = new Map(agencies.map(({ id }, index) => [id, index]));
  const byAgency = group(reports, ({ agency }) => agency);
  const findings = group(checkAll({ tree, reports }), ({ agency }) => agency);
  const synthetic = syntheticIn(agencies, reports);
  const collection = collectionOf(agencies, reports, { version: '', dataDate: '' });
  const faults = treeProblems(agencyPlaces(cataloguePath, agencies));
  const years = {
    real: spanOf(reports.filter(({ agency }) => !synthetic.has(agency))),
    whole: spanOf(reports),
  };

  const areaOf = (area: string | null, above: readonly Agency[], shown: readonly Agency[]): PreparedFile => {
    const named = [...above, ...shown].flatMap(({ mergedInto }) => tree.byId.get(mergedInto ?? '') ?? []);
    const all = [...new Set([...above, ...shown, ...named])];
    const ids = new Set(all.map(({ id }) => id));
    const body: AreaBody = {
      area,
      years,
      agencies: all.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0)),
      reports: publishedReports(shown.flatMap(({ id }) => byAgency.get(id) ?? [])),
      findings: shown.flatMap(({ id }) => findings.get(id) ?? []),
      // What does not say whose it is could be anybody's.
      broken: broken.filter(({ agency }) => area === null || agency === undefined || ids.has(agency)),
      tree: atMost(
        cataloguePath,
        faults.filter((_, index) => ids.has(tree.faults[index]?.agency.id ?? '')),
      ),
      peers: preparePeers(collection, tree.byId.get(area ?? '')),
    };
    return { path: areaPath(area), format: areaFormat, body };
  };

  const below = (roots: readonly Agency[]) => roots.flatMap((root) => [root, ...tree.below(root.id)]);
  const isMadeUp = ({ id }: Agency) => synthetic.has(id);
  // The roots of what is made up are named on the page of all, with their own reports and no more.
  const home = below(tree.roots).filter((one) => !isMadeUp(one) || tree.roots.includes(one));
  yield areaOf(null, [], home);
  for (const agency of tree.byId.values()) {
    yield areaOf(agency.id, tree.pathTo(agency.id).slice(0, -1), below([agency]));
    const own = byAgency.get(agency.id) ?? [];
    const body: TextsBody = Object.fromEntries(own.map((report) => [report.year, reportTexts(report)]));
    if (own.length > 0) yield { path: textsPath(agency.id), format: textsFormat, body };
  }
  const filed = Object.fromEntries(
    [...byAgency].map(([id, own]) => [id, own.map(({ year }) => year).sort((one, other) => one - other)]),
  );
  yield { path: directoryFile, format: directoryFormat, body: { agencies, filed } };
  const spellings: SearchBody = Object.fromEntries(listed.map((one) => [one.id, one.spellings]));
  yield { path: searchFile, format: searchFormat, body: spellings };
}

/** How an agency lies among its peers in every year it has a report, of the figures a summary speaks of. */
function preparePeers(collection: Collection, agency: Agency | undefined): PreparedPeers {
  const spreads = agency ? Object.values(factMeasures) : [];
  return Object.fromEntries(
    spreads.flatMap((id) => {
      const years = collection.reportsOf(agency?.id ?? '').flatMap(({ year }) => {
        const spread = agency && peerSpread(collection, agency, measureNamed(id), year);
        return spread ? [[year, [spread.median, ...spread.quartiles, spread.count]] as const] : [];
      });
      return years.length > 0 ? [[id, Object.fromEntries(years)] as const] : [];
    }),
  );
}

/** An agency without its spellings, which lie in a file of their own. */
function agencyAlone(listed: ListedAgency): Agency {
  const agency: Agency & { spellings?: unknown } = { ...listed };
  delete agency.spellings;
  return agency;
}
