import type { BuiltCatalogue } from './buildCatalogue.ts';
import { catalogueFile } from '../archive/areaFile.ts';
import { latestFile, latestVersion, versionsFolder } from '../archive/versions.ts';

/**
 * Path below the data folder to text: a copy of catalogue and packs under their version, for frozen embeds, and
 * which version is the latest. Older copies are kept by keeping the folder (`nianbao freeze`). The catalogue comes
 * after its packs, so that a copy broken off while written has none and is not taken for kept.
 */
export function versionFiles({ catalogue, packs }: BuiltCatalogue): ReadonlyMap<string, string> {
  const folder = `${versionsFolder}${catalogue.version}/`;
  return new Map([
    ...[...packs].map(([path, pack]) => [`${folder}${path}`, JSON.stringify(pack)] as const),
    [`${folder}${catalogueFile}`, JSON.stringify(catalogue)],
    [latestFile, JSON.stringify(latestVersion(catalogue.version, catalogue.dataDate))],
  ]);
}
