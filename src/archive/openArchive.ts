import type { Report } from '../report/report.ts';
import type { ListedAgency } from './catalogue.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { loadPack } from './loadPack.ts';
import type { Quarantined } from './quarantined.ts';
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

/**
 * Loads the catalogue, then all packs at once, each failing alone. Never rejects: an unreachable or broken
 * file is a `Quarantined` in the result.
 */
export async function openArchive(source: DataSource): Promise<Archive> {
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
  const quarantined = [...loaded.quarantined, ...packs.flatMap((pack) => pack.quarantined)];
  return {
    state: quarantined.length > 0 ? 'partial' : 'whole',
    agencies: catalogue.agencies,
    reports: packs.flatMap((pack) => pack.reports),
    quarantined,
    version: catalogue.version,
    dataDate: catalogue.dataDate,
  };
}
