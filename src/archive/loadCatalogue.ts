import { atMost, problemsOf } from '../report/problemsOf.ts';
import { agencyPlaces, treeProblems } from '../report/treeProblems.ts';
import { catalogueSchema, type Catalogue } from './catalogue.ts';
import { catalogueFile, dataFolder } from './areaFile.ts';
import { brokenFiles, brokenTree, quarantineReasons, type Quarantined } from './quarantined.ts';
import type { DataSource } from './source.ts';

export type LoadedCatalogue =
  | { readonly ok: true; readonly catalogue: Catalogue; readonly quarantined: readonly Quarantined[] }
  | { readonly ok: false; readonly failure: Quarantined };

/** The list of what there is. Files already found broken when it was made come back as quarantined. */
export async function loadCatalogue(source: DataSource): Promise<LoadedCatalogue> {
  const file = `${dataFolder}${catalogueFile}`;
  const reading = await source.read(catalogueFile);
  if (!reading.ok) return { ok: false, failure: { file, reason: reading.reason, problems: [], hides: [] } };
  const parsed = catalogueSchema.safeParse(reading.value);
  if (!parsed.success) {
    const problems = problemsOf(file, reading.value, parsed.error.issues);
    return { ok: false, failure: { file, reason: quarantineReasons.catalogueBroken, problems, hides: [] } };
  }
  const problems = treeProblems(agencyPlaces(file, parsed.data.agencies));
  const quarantined = [
    ...(problems.length > 0 ? [brokenTree(atMost(file, problems))] : []),
    ...brokenFiles(parsed.data.broken),
  ];
  return { ok: true, catalogue: parsed.data, quarantined };
}
