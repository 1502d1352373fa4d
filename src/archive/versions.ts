import * as z from 'zod/mini';
import { day, longest, textUpTo } from '../report/bounds.ts';
import type { DataSource } from './source.ts';

/** Below the data folder: `versions/<version>/` is a copy of catalogue and packs as they were. */
export const versionsFolder = 'versions/';
const latestFormat = 'nianbao-version/1';
export const latestFile = `${versionsFolder}latest.json`;

const latestSchema = z.strictObject({
  format: z.literal(latestFormat),
  version: textUpTo(longest.key),
  /** See `Catalogue.dataDate`. */
  dataDate: z.nullable(day),
});
/** Which version the site shows now, in a file small enough to ask for beside a frozen one. */
export type LatestVersion = z.infer<typeof latestSchema>;

export function latestVersion(version: string, dataDate: string | null): LatestVersion {
  return { format: latestFormat, version, dataDate };
}

/** The data as they were in a version. */
export function versionSource(source: DataSource, version: string): DataSource {
  return { read: (path) => source.read(`${versionsFolder}${version}/${path}`) };
}

/** `null` where it cannot be known. */
export async function readLatest(source: DataSource): Promise<LatestVersion | null> {
  const reading = await source.read(latestFile);
  const parsed = reading.ok ? latestSchema.safeParse(reading.value) : null;
  return parsed?.success ? parsed.data : null;
}
