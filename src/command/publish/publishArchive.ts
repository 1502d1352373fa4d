import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import { catalogueFile } from '../../archive/areaFile.ts';
import type { Catalogue } from '../../archive/catalogue.ts';
import { directoryFiles, groundOf } from '../../archive/preparedFiles.ts';
import { latestFile, latestVersion, versionsFolder } from '../../archive/versions.ts';
import { schemaFile, siteSchemaFile, writeJsonSchema, writeSiteJsonSchema } from '../reportJsonSchema.ts';
import { spellingsOf } from '../spellings.ts';
import { TaskPool } from '../workers/taskPool.ts';
import { writeWhole } from '../writeWhole.ts';
import type { TrunkTask, UnitTask } from './areaTask.ts';
import { partsOf, type Part } from './archiveParts.ts';
import { listedBroken, openSources } from './openSources.ts';
import { Plan, type Columns } from './plan.ts';
import { digest, PublishState } from './publishState.ts';
import { scanAll, type Progress } from './scanAll.ts';
import { writeSealed } from './sealedFile.ts';
import { holdingOf, sameFile } from './scanned.ts';
import { writeCatalogue, writePacks } from './wholeReports.ts';

export interface Published {
  readonly files: number;
  readonly broken: Catalogue['broken'];
}

/** What is published where, and how. */
export interface Publishing {
  /** Data folders and archives published before. */
  readonly sources: readonly string[];
  /** An empty folder, or none, for what is made. */
  readonly out: string;
  /** The folder it is to replace: what is as it was there is taken over. */
  readonly target: string;
  readonly progress: Progress;
  /** How many reports one task holds. */
  readonly most?: number;
}

/**
 * Writes everything that is derived of reports: catalogue, packs, versions, schema and what pages read, the same
 * bytes as `derivedFiles`. No more than a part of the reports is ever held, all cores work, and what has not changed since
 * the last run is neither read nor made again. Throws `CannotWrite`, and where a source cannot be read.
 */
export async function publishArchive({
  sources,
  out,
  target,
  progress,
  most,
}: Publishing): Promise<Published> {
  const source = openSources(sources);
  const pool = new TaskPool(source.reports.length);
  const scratch = `${out}.work`;
  try {
    mkdirSync(scratch, { recursive: true });
    const state = new PublishState(target);
    const agencies = [...source.agencies.values()];
    const scanning = scanAll({
      ...{ pool, scratch, progress },
      files: source.reports,
      known: (file) => state.found(file),
    });
    const listed = agencies.map((agency) => ({ ...agency, spellings: spellingsOf(agency) }));
    const { reports, broken: contradicting } = holdingOf(source.agencies, await scanning);
    const broken = [
      ...source.broken.site,
      ...source.broken.agencies,
      ...source.broken.reports,
      ...contradicting.map(listedBroken),
    ];
    const site = source.site ?? undefined;
    const { packs, version } = writePacks(out, agencies, reports);
    const day = reports.reduce((latest, one) => (one.day > latest ? one.day : latest), '');
    const stamp = { version, dataDate: day === '' ? null : day };

    writeCatalogue(join(out, catalogueFile), { ...stamp, agencies: listed, packs, broken, site });
    const kept = `${versionsFolder}${version}/`;
    for (const path of [...packs.map(({ url }) => url), catalogueFile])
      sameFile(join(out, path), join(out, kept, path));
    writeWhole(join(out, latestFile), JSON.stringify(latestVersion(version, stamp.dataDate)));
    writeWhole(join(out, schemaFile), writeJsonSchema());
    writeWhole(join(out, siteSchemaFile), writeSiteJsonSchema());

    // Whose reports are made up is made up itself, or they would contradict it.
    const synthetic = new Set(agencies.flatMap((one) => (one.synthetic ? [one.id] : [])));
    const ground = groundOf({ agencies: listed, broken, site }, reports, synthetic);
    const byAgency = group(
      packs.flatMap((pack) => pack.reports),
      ({ agency }) => agency,
    );
    const made = new Map<string, string>();
    const columns: Columns = {
      made: (part) => join(scratch, digest(part)),
      of: (part) => made.get(part) ?? state.columns(part),
    };
    const plan = new Plan(out, columns, stamp, ground, byAgency, synthetic);
    const parts = partsOf(ground.tree, (id) => byAgency.get(id)?.length ?? 0, most);
    const keys = new Map<string, string>();
    let prepared = 0;
    let written = 0;
    /** Takes a part over from what was published before where it was made from the same, else makes it. */
    const done = async (name: string, task: UnitTask | TrunkTask, below: readonly Part[]): Promise<void> => {
      const areas =
        task.kind === 'trunk'
          ? [task.area]
          : task.roots.flatMap((id) => [id, ...ground.tree.below(id).map((one) => one.id)]);
      const due = areas.reduce<number>((sum, id) => sum + (byAgency.has(id ?? '') ? 2 : 1), 0);
      const key = plan.keyOf(task, below, keys);
      keys.set(name, key);
      const { before } = state;
      const isThere = state.isMade(name, key) && (name === home || existsSync(state.columns(name)));
      const taken =
        isThere && before !== null ? await pool.run('reseal', () => ({ before, out, stamp, areas })) : 0;
      if (taken !== due) {
        made.set(name, columns.made(name));
        await (task.kind === 'unit' ? pool.run('unit', () => task) : pool.run('trunk', () => task));
      }
      written += due;
      progress('prepared', (prepared += areas.length), agencies.length + 1);
    };
    const make = async (part: Part): Promise<void> => {
      if (part.kind === 'unit') return done(part.name, plan.unit(part), []);
      await Promise.all(part.parts.map(make));
      await done(part.name, plan.trunk(part), part.parts);
    };
    await Promise.all(parts.map(make));
    await done(home, plan.home(parts), parts);

    const years = new Map([...byAgency].map(([id, own]) => [id, own.map(({ year }) => year)]));
    const shared = directoryFiles(listed, years);
    for (const { path, format, body } of shared)
      writeSealed(join(out, path), { format, ...stamp }, [JSON.stringify(body)]);
    for (const { url, reports: own } of packs)
      for (const { from, found, slice } of own)
        state.keep(from, { ...found, entries: join(target, url), at: slice.at });
    state.save(version, made);
    return { files: written + shared.length + 5 + 2 * packs.length, broken };
  } finally {
    await pool.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Name of the part that is the page of everything; no id of an agency has a space. */
const home = ' home';
