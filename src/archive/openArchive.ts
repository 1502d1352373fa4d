import type { Label } from '../report/lineItems.ts';
import { show } from '../report/problem.ts';
import type { Report } from '../report/report.ts';
import { reportKey } from '../report/validate.ts';
import { dataFolder, type Catalogue, type ListedAgency, type ListedPack } from './catalogue.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { loadPack, type LoadedPack, type LoadedReport } from './loadPack.ts';
import { quarantineReasons, type Quarantined } from './quarantined.ts';
import type { DataSource } from './source.ts';

/** Everything that could be loaded, and what could not with its reason. */
export interface Archive {
  /** `unreachable`: there is no catalogue, so nothing is known; `partial`: something is quarantined. */
  readonly state: 'whole' | 'partial' | 'unreachable';
  readonly agencies: readonly ListedAgency[];
  readonly reports: readonly Report[];
  readonly quarantined: readonly Quarantined[];
  readonly version: string | null;
  /** `YYYY-MM-DD`, see `Catalogue.dataDate`. */
  readonly dataDate: string | null;
}

/** Milliseconds after which what has arrived is shown without waiting for the rest. */
const patience = 1500;

/**
 * Loads the catalogue, then all packs at once, each failing alone. Never rejects: an unreachable or broken
 * file is a `Quarantined` in the result. Where packs are slow, `soon` is told of what is there so far, the packs still
 * awaited quarantined in it, and again with each that comes.
 */
export async function openArchive(
  source: DataSource,
  soon: (archive: Archive) => void = () => {},
): Promise<Archive> {
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
  const packs = catalogue.packs.map(awaited);
  let isLate = false;
  const tell = (): void => soon(archiveOf(catalogue, loaded.quarantined, packs));
  const late = setTimeout(() => {
    isLate = true;
    tell();
  }, patience);
  let left = packs.length;
  await Promise.all(
    catalogue.packs.map(async (pack, index) => {
      packs[index] = await loadPack(source, pack);
      left -= 1;
      if (isLate && left > 0) tell();
    }),
  );
  clearTimeout(late);
  return archiveOf(catalogue, loaded.quarantined, packs);
}

/** A pack that has not come yet. */
function awaited({ url, reports }: ListedPack): LoadedPack {
  const hides = reports.map(({ agency, year }) => ({ agency, year }));
  const waiting = { file: `${dataFolder}${url}`, reason: quarantineReasons.waiting, problems: [], hides };
  return { reports: [], quarantined: [waiting] };
}

function archiveOf(
  catalogue: Catalogue,
  broken: readonly Quarantined[],
  packs: readonly LoadedPack[],
): Archive {
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
