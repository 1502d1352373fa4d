import { atMost, problemsOf } from '../report/problem.ts';
import { agencyPlaces, treeProblems } from '../report/agencyTree.ts';
import { catalogueFile, catalogueSchema, dataFolder, type Catalogue } from './catalogue.ts';
import { quarantineReasons, type Quarantined } from './quarantined.ts';
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
  const quarantined = parsed.data.broken.map(({ file: broken, agency, year, problems }): Quarantined => ({
    file: `${dataFolder}${broken}`,
    reason: quarantineReasons.broken,
    problems: problems.map(({ place, ...rest }) => (place ? { place, ...rest } : rest)),
    hides: agency !== undefined && year !== undefined ? [{ agency, year }] : [],
  }));
  const problems = treeProblems(agencyPlaces(file, parsed.data.agencies));
  const tree =
    problems.length > 0
      ? [{ file, reason: quarantineReasons.tree, problems: atMost(file, problems), hides: [] }]
      : [];
  return { ok: true, catalogue: parsed.data, quarantined: [...tree, ...quarantined] };
}
