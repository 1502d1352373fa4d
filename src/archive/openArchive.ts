import type { Finding } from '../checks/finding.ts';
import type { LoadedPart } from '../measures/collection.ts';
import type { Agency } from '../report/agency.ts';
import type { Label } from '../report/lineItems.ts';
import { show } from '../report/problemsOf.ts';
import type { Report } from '../report/report.ts';
import type { Site } from '../report/siteSchema.ts';
import { reportKey } from '../report/validate.ts';
import { type Catalogue, type ListedAgency } from './catalogue.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { loadPack, type LoadedPack, type LoadedReport } from './loadPack.ts';
import { quarantineReasons, type Quarantined } from './quarantined.ts';
import type { DataSource } from './source.ts';

/** Everything that could be loaded, and what could not with its reason. */
export interface Archive {
  /** `unreachable`: there is no catalogue, so nothing is known; `partial`: something is quarantined. */
  readonly state: 'whole' | 'partial' | 'unreachable';
  readonly agencies: readonly Agency[];
  readonly reports: readonly Report[];
  readonly quarantined: readonly Quarantined[];
  readonly version: string | null;
  /** `YYYY-MM-DD`, see `Catalogue.dataDate`. */
  readonly dataDate: string | null;
  /** Whose site it is, where that is said. */
  readonly site?: Site | undefined;
  /** What the files say beside the reports, where they are those of areas: the archive is then a part of the whole. */
  readonly prepared?: Prepared;
}

export interface Prepared {
  readonly findings: readonly Finding[];
  /** The agencies and areas that need no further file. */
  readonly covered: ReadonlySet<string | null>;
  readonly real: LoadedPart;
  readonly whole: LoadedPart;
}

/** All of an archive, its agencies with their names spelt out. */
export interface WholeArchive extends Archive {
  readonly agencies: readonly ListedAgency[];
}

/**
 * Loads the catalogue, then all packs at once, each failing alone: what a one-file pack and a frozen version hold.
 * Never rejects: an unreachable or broken file is a `Quarantined` in the result.
 */
export async function openArchive(source: DataSource): Promise<WholeArchive> {
  const loaded = await loadCatalogue(source);
  if (!loaded.ok)
    return {
      state: 'unreachable',
      agencies: [],
      reports: [],
      quarantined: [loaded.failure],
      version: null,
      dataDate: null,
    };
  const { catalogue } = loaded;
  const packs = await Promise.all(catalogue.packs.map((pack) => loadPack(source, pack)));
  return archiveOf(catalogue, loaded.quarantined, packs);
}

function archiveOf(
  catalogue: Catalogue,
  broken: readonly Quarantined[],
  packs: readonly LoadedPack[],
): WholeArchive {
  const { reports, setAside } = onceEach(
    catalogue,
    packs.flatMap((pack) => pack.reports),
  );
  const quarantined = [...broken, ...packs.flatMap((pack) => pack.quarantined), ...setAside];
  return {
    state: quarantined.length > 0 ? 'partial' : 'whole',
    agencies: catalogue.agencies,
    reports: reports.map(({ report }) => report),
    quarantined,
    version: catalogue.version,
    dataDate: catalogue.dataDate,
    site: catalogue.site,
  };
}

/**
 * One report for each agency and year, in the order of the catalogue: of several the first that can be read stands.
 * A report of an agency the catalogue does not know has no place to be shown.
 */
function onceEach(
  { agencies }: Catalogue,
  loaded: readonly LoadedReport[],
): { readonly reports: readonly LoadedReport[]; readonly setAside: readonly Quarantined[] } {
  const known = new Set(agencies.map(({ id }) => id));
  const first = new Map<string, LoadedReport>();
  const setAside: Quarantined[] = [];
  for (const one of loaded) {
    const { file, report } = one;
    const key = reportKey(report);
    const earlier = first.get(key);
    if (!known.has(report.agency)) {
      const found = {
        file,
        path: 'agency',
        found: show(report.agency),
        message: quarantineReasons.unknownAgency,
      };
      setAside.push({ file, reason: quarantineReasons.unknownAgency, problems: [found], hides: [] });
    } else if (earlier) {
      const found = { file, path: 'year', found: show(report.year), message: isAlready(earlier.file) };
      setAside.push({ file, reason: quarantineReasons.repeated, problems: [found], hides: [] });
    } else first.set(key, one);
  }
  return { reports: [...first.values()], setAside };
}

const isAlready = (file: string): Label => ({
  zh: `${file} 已是这个机构这一年的报告`,
  en: `${file} already is this agency's report of that year`,
});
