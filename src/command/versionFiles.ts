import type { BuiltCatalogue } from './buildCatalogue.ts';
import { catalogueFile } from '../archive/catalogue.ts';
import { latestFile, latestVersion, versionsFolder } from '../archive/versions.ts';

/**
 * Path below the data folder to text: a copy of catalogue and packs under their version, for frozen embeds, and
 * which version is the latest. Older copies are kept by keeping the folder (`nianbao freeze`).
 */
export function versionFiles({ catalogue, packs }: BuiltCatalogue): ReadonlyMap<string, string> {
  const folder = `${versionsFolder}${catalogue.version}/`;
  return new Map([
    [`${folder}${catalogueFile}`, JSON.stringify(catalogue)],
    ...[...packs].map(([path, pack]) => [`${folder}${path}`, JSON.stringify(pack)] as const),
    [latestFile, JSON.stringify(latestVersion(catalogue.version, catalogue.dataDate))],
  ]);
}
