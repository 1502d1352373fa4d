import { unitReports } from '../../checks/checkAll.ts';
import type { Agency } from '../../report/agencySchema.ts';
import { agencyTree, type AgencyTree } from '../../report/agencyTree.ts';
import type { Problem } from '../../report/problem.ts';
import { show } from '../../report/problemsOf.ts';
import type { Report } from '../../report/report.ts';
import { agencyPlaces, treeProblems } from '../../report/treeProblems.ts';
import { reportKey } from '../../report/validate.ts';
import type { FoundFile } from '../findFiles.ts';
import { partsOf, type Part } from '../publish/archiveParts.ts';
import type { TaskPool } from '../workers/taskPool.ts';
import type { CheckTask, Told } from './checkTask.ts';

/** A report by what it is and where it lies. */
interface Held extends Pick<Report, 'agency' | 'year' | 'scope'> {
  readonly file: FoundFile;
}

export interface HeldReports {
  readonly agencies: readonly Agency[];
  readonly tree: AgencyTree;
  /** By agency, one for each year. */
  readonly reports: ReadonlyMap<string, readonly Held[]>;
  readonly problems: readonly Problem[];
  /** Files that hold a report, whether they could be read or not. */
  readonly files: number;
}

/** Files one task identifies. */
const atOnce = 250;

/** What is in the files, in their order; of several of one agency and year the first counts and the others are told. */
export async function identifyAll(
  pool: TaskPool,
  files: readonly FoundFile[],
  progress: ((text: string) => void) | undefined,
): Promise<HeldReports> {
  let done = 0;
  const chunks = Array.from({ length: Math.ceil(files.length / atOnce) }, (_, index) =>
    files.slice(index * atOnce, (index + 1) * atOnce),
  );
  const told = await Promise.all(
    chunks.map(async (some) => {
      const found = await pool.run('identify', () => ({ files: some }));
      progress?.(`\r${(done += some.length)}/${files.length}`);
      return found;
    }),
  );
  progress?.('\r\u001b[K');
  return held(files, told.flat());
}

function held(files: readonly FoundFile[], told: readonly Told[]): HeldReports {
  const agencies = new Map<string, Agency>();
  const places = new Map<Agency, { readonly file: string; readonly index: number }>();
  const reports = new Map<string, Held[]>();
  const earlier = new Map<string, string>();
  const problems: Problem[] = [];
  let count = 0;
  for (const [index, file] of files.entries()) {
    const one = told[index];
    if (!one || one.kind === 'derived') continue;
    if (one.kind === 'agencies') {
      for (const [agency, place] of agencyPlaces(file.name, one.agencies)) {
        agencies.set(agency.id, agency);
        places.set(agency, place);
      }
      continue;
    }
    if (one.kind === 'broken') {
      for (const problem of one.problems) problems.push(problem);
      count += one.isReport ? 1 : 0;
      continue;
    }
    count += 1;
    const before = earlier.get(reportKey(one));
    if (before !== undefined) {
      problems.push(repeated(file.name, one.year, before));
      continue;
    }
    earlier.set(reportKey(one), file.name);
    const { agency, year, scope } = one;
    const own = reports.get(agency) ?? [];
    own.push({ agency, year, scope, file });
    reports.set(agency, own);
  }
  for (const problem of treeProblems(places)) problems.push(problem);
  const all = [...agencies.values()];
  return { agencies: all, tree: agencyTree(all), reports, problems, files: count };
}

type ToCheck = Pick<CheckTask, 'ids' | 'agencies' | 'files' | 'units'>;

/** All agencies in the order of the tree, those it does not know last, in tasks that hold few reports. */
export function checkTasks({ tree, reports }: HeldReports): readonly (() => ToCheck)[] {
  const count = (id: string): number => reports.get(id)?.length ?? 0;
  const filesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => (reports.get(id) ?? []).map(({ file }) => file));
  const unit = (roots: readonly Agency[]) => (): ToCheck => {
    const agencies = roots.flatMap((root) => [root, ...tree.below(root.id)]);
    const ids = agencies.map(({ id }) => id);
    return { ids, agencies, files: filesOf(ids), units: null };
  };
  const trunk =
    ({ agency }: Extract<Part, { kind: 'trunk' }>) =>
    (): ToCheck => ({
      ids: [agency.id],
      agencies: [agency],
      files: filesOf([agency.id]),
      units: (reports.get(agency.id) ?? [])
        .filter(({ scope }) => scope === 'consolidated')
        .map(({ year }) => [year, unitReports(tree, reports, agency.id, year).map(({ file }) => file)]),
    });
  const tasks = (part: Part): readonly (() => ToCheck)[] =>
    part.kind === 'unit' ? [unit(part.roots)] : [trunk(part), ...part.parts.flatMap(tasks)];
  const unknown = [...reports.keys()].filter((id) => !tree.byId.has(id)).sort();
  return [
    ...partsOf(tree, count).flatMap(tasks),
    ...unknown.map((id) => (): ToCheck => ({ ids: [id], agencies: [], files: filesOf([id]), units: null })),
  ];
}

function repeated(file: string, year: number, earlier: string): Problem {
  return {
    file,
    path: 'year',
    found: show(year),
    message: {
      zh: `${earlier} 已是这个机构这一年的报告`,
      en: `${earlier} already is this agency's report of that year`,
    },
  };
}
