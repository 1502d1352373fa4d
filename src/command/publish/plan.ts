import type { PeerValues } from '../../archive/peersAhead.ts';
import { homeAgencies, type Ground } from '../../archive/preparedFiles.ts';
import { unitReports } from '../../checks/checkAll.ts';
import type { Agency } from '../../report/agency.ts';
import type { AreaGround, TrunkTask, UnitTask } from './areaTask.ts';
import type { Part } from './archiveParts.ts';
import type { Slice } from './packSlices.ts';
import { digest } from './publishState.ts';
import type { Placed } from './wholeReports.ts';

/** Where a part keeps its columns for the areas above it: where they go, and where they are. */
export interface Columns {
  made(part: string): string;
  of(part: string): string;
}

/** What each part needs of the archive, made when a worker is free for it. */
export class Plan {
  readonly #base: Pick<UnitTask, 'out' | 'stamp'>;
  readonly #columns: Columns;
  readonly #hashes: ReadonlyMap<Slice, string>;
  readonly #ground: Ground;
  readonly #reports: ReadonlyMap<string, readonly Placed[]>;
  readonly #synthetic: ReadonlySet<string>;
  readonly #order: ReadonlyMap<string, number>;

  constructor(
    out: string,
    columns: Columns,
    stamp: UnitTask['stamp'],
    ground: Ground,
    reports: ReadonlyMap<string, readonly Placed[]>,
    synthetic: ReadonlySet<string>,
  ) {
    this.#base = { out, stamp };
    this.#columns = columns;
    this.#hashes = new Map(
      [...reports.values()].flatMap((own) => own.map(({ slice, hash }) => [slice, hash])),
    );
    this.#ground = ground;
    this.#reports = reports;
    this.#synthetic = synthetic;
    this.#order = new Map(ground.agencies.map(({ id }, index) => [id, index]));
  }

  unit({ name, roots }: Extract<Part, { kind: 'unit' }>): UnitTask {
    const { tree } = this.#ground;
    const shown = roots.flatMap((root) => [root, ...tree.below(root.id)]);
    return {
      kind: 'unit',
      ...this.#base,
      ground: this.#groundFor(shown, roots, shown),
      columns: this.#columns.made(name),
      roots: roots.map(({ id }) => id),
      files: this.#slicesOf(shown),
    };
  }

  trunk({ name, agency, parts }: Extract<Part, { kind: 'trunk' }>): TrunkTask {
    const { tree } = this.#ground;
    const shown = [agency, ...tree.below(agency.id)];
    const own = this.#reports.get(agency.id) ?? [];
    const isMadeUpRoot = tree.roots.includes(agency) && this.#synthetic.has(agency.id);
    return {
      kind: 'trunk',
      ...this.#base,
      ground: this.#groundFor(shown, [agency], []),
      columns: isMadeUpRoot ? null : this.#columns.made(name),
      ownColumns: isMadeUpRoot ? this.#columns.made(name) : null,
      area: agency.id,
      shown: shown.map(({ id }) => id),
      files: own.map(({ slice }) => slice),
      units: own
        .filter(({ scope }) => scope === 'consolidated')
        .map(({ year }) => [
          year,
          unitReports(tree, this.#reports, agency.id, year).map(({ slice }) => slice),
        ]),
      parts: parts.map((part) => ({ columns: this.#columns.of(part.name) })),
    };
  }

  home(parts: readonly Part[]): TrunkTask {
    const home = homeAgencies(this.#ground.tree, this.#synthetic);
    const ids = new Set(home.map(({ id }) => id));
    const within = ({ id }: Agency) => [id, ...this.#ground.tree.below(id).map((agency) => agency.id)];
    return {
      kind: 'trunk',
      ...this.#base,
      ground: this.#groundFor(home, [], []),
      columns: null,
      ownColumns: null,
      area: null,
      shown: home.map(({ id }) => id),
      files: [],
      units: [],
      parts: parts.map((part) => {
        const all = part.kind === 'unit' ? part.roots.flatMap(within) : within(part.agency);
        return { columns: this.#columns.of(part.name), of: all.filter((id) => ids.has(id)) };
      }),
    };
  }

  /**
   * The agencies shown, those above them and those they were merged into; and what the siblings of `roots`, and those in
   * `peers`, count for among each other.
   */
  #groundFor(shown: readonly Agency[], roots: readonly Agency[], peers: readonly Agency[]): AreaGround {
    const { tree, years, broken, faults, site } = this.#ground;
    const [first] = roots;
    const above = first ? tree.pathTo(first.id) : [];
    const siblings =
      first === undefined ? [] : first.parent === null ? tree.roots : tree.childrenOf(first.parent);
    const named = [...above, ...shown].flatMap(({ mergedInto }) => tree.byId.get(mergedInto ?? '') ?? []);
    const all = [...new Set([...above, ...shown, ...named, ...siblings])];
    const ids = new Set(all.map(({ id }) => id));
    return {
      agencies: all.sort((a, b) => (this.#order.get(a.id) ?? 0) - (this.#order.get(b.id) ?? 0)),
      years,
      site,
      broken: broken.filter(({ agency }) => first === undefined || agency === undefined || ids.has(agency)),
      faults: faults.filter(([id]) => ids.has(id)),
      valued: [...new Set([...peers, ...siblings])].flatMap(({ id }) =>
        (this.#reports.get(id) ?? []).map(({ agency, year, form, scope, values }): PeerValues => ({
          agency,
          year,
          form,
          scope,
          values,
        })),
      ),
    };
  }

  /** What is made from the same has the same bytes, but for the version of the data. */
  keyOf(task: UnitTask | TrunkTask, parts: readonly Part[], keys: ReadonlyMap<string, string>): string {
    const hashes = (slices: readonly Slice[]) => slices.map((slice) => this.#hashes.get(slice));
    const { ground, files } = task;
    const own =
      task.kind === 'unit'
        ? task.roots
        : [task.area, task.shown, task.units.map(([year, units]) => [year, hashes(units)])];
    const below = parts.map(({ name }, index) => [
      keys.get(name),
      task.kind === 'trunk' ? task.parts[index]?.of : [],
    ]);
    return digest(JSON.stringify([task.kind, own, ground, hashes(files), below]));
  }

  #slicesOf(shown: readonly Agency[]): readonly Slice[] {
    return shown.flatMap(({ id }) => (this.#reports.get(id) ?? []).map(({ slice }) => slice));
  }
}
