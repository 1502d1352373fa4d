import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import { catalogueFile } from '../../archive/areaFile.ts';
import { directoryFiles, groundOf } from '../../archive/preparedFiles.ts';
import { latestFile, latestVersion, versionsFolder } from '../../archive/versions.ts';
import { dataFiles, readAgencyFiles, type BrokenDataFile } from '../readDataFolder.ts';
import { schemaFile, writeJsonSchema } from '../reportJsonSchema.ts';
import { spellingsOf } from '../spellings.ts';
import { TaskPool } from '../workers/taskPool.ts';
import { writeWhole } from '../writeWhole.ts';
import { partsOf, type Part } from './archiveParts.ts';
import { Plan } from './plan.ts';
import { writeSealed } from './sealedFile.ts';
import { holdingOf, sameFile } from './scanned.ts';
import { writeCatalogue, writePacks } from './wholeReports.ts';

/** Files one task scans: enough to keep a worker busy, few enough for all cores to end together. */
const scannedAtOnce = 250;

/** How far it has come. */
export type Progress = (phase: 'scanned' | 'prepared', done: number, all: number) => void;

export interface Published {
  readonly files: number;
  readonly broken: readonly BrokenDataFile[];
}

/**
 * Writes into the empty folder `out` everything that is derived of a data folder: catalogue, packs, versions, schema and
 * what pages read, the same bytes as `derivedFiles`. No more than a part of the reports is ever held, and all cores work.
 * `most` is how many reports one task holds. Throws `CannotWrite`, and where the data folder itself cannot be read.
 */
export async function publishArchive(
  folder: string,
  out: string,
  progress: Progress,
  most?: number,
): Promise<Published> {
  const pool = new TaskPool();
  const scratch = `${out}.work`;
  try {
    mkdirSync(scratch, { recursive: true });
    const { agencies: byId, broken: unread } = readAgencyFiles(folder);
    const agencies = [...byId.values()];
    const files = dataFiles(folder, 'reports');
    let done = 0;
    const scanning = chunks(files, scannedAtOnce).map(async (some, index) => {
      const entries = join(scratch, `entries-${index}`);
      const scanned = await pool.run<'scan'>(() => ({ kind: 'scan', folder, files: some, entries }));
      progress('scanned', (done += some.length), files.length);
      return { entries, scanned };
    });
    const listed = agencies.map((agency) => ({ ...agency, spellings: spellingsOf(agency) }));
    const { reports, broken: contradicting } = holdingOf(byId, await Promise.all(scanning));
    const broken = [...unread, ...contradicting].map((one) => ({ ...one, problems: [...one.problems] }));
    const { packs, version } = writePacks(out, agencies, reports);
    for (const [index] of scanning.entries()) rmSync(join(scratch, `entries-${index}`), { force: true });
    const day = reports.reduce((latest, one) => (one.day > latest ? one.day : latest), '');
    const stamp = { version, dataDate: day === '' ? null : day };

    writeCatalogue(join(out, catalogueFile), { ...stamp, agencies: listed, packs, broken });
    const kept = `${versionsFolder}${version}/`;
    for (const path of [...packs.map(({ url }) => url), catalogueFile])
      sameFile(join(out, path), join(out, kept, path));
    writeWhole(join(out, latestFile), JSON.stringify(latestVersion(version, stamp.dataDate)));
    writeWhole(join(out, schemaFile), writeJsonSchema());

    const synthetic = new Set([...agencies.flatMap(({ id, synthetic: isMadeUp }) => (isMadeUp ? [id] : []))]);
    const ground = groundOf({ agencies: listed, broken }, reports, synthetic);
    const byAgency = group(reports, ({ agency }) => agency);
    const plan = new Plan(folder, out, scratch, stamp, ground, byAgency, synthetic);
    const parts = partsOf(ground.tree, (id) => byAgency.get(id)?.length ?? 0, most);
    let prepared = 0;
    let written = 0;
    const whole = agencies.length + 1;
    const count = (areas: number, some: number): void => {
      written += some;
      progress('prepared', (prepared += areas), whole);
    };
    const make = async (part: Part): Promise<void> => {
      if (part.kind === 'unit') {
        const some = await pool.run<'unit'>(() => plan.unit(part));
        count(
          part.roots.reduce((sum, { id }) => sum + 1 + ground.tree.below(id).length, 0),
          some,
        );
        return;
      }
      await Promise.all(part.parts.map(make));
      count(1, await pool.run<'trunk'>(() => plan.trunk(part)));
    };
    await Promise.all(parts.map(make));
    count(1, await pool.run<'trunk'>(() => plan.home(parts)));

    const years = new Map([...byAgency].map(([id, own]) => [id, own.map(({ year }) => year)]));
    const shared = directoryFiles(listed, years);
    for (const { path, format, body } of shared)
      writeSealed(join(out, path), { format, ...stamp }, [JSON.stringify(body)]);
    const others = 4 + 2 * packs.length;
    return { files: written + shared.length + others, broken };
  } finally {
    await pool.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function chunks<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, index) =>
    list.slice(index * most, (index + 1) * most),
  );
}
