import { join } from 'node:path';
import type { PeerValues } from '../../archive/peersAhead.ts';
import { homeAgencies, type Ground } from '../../archive/preparedFiles.ts';
import { unitReports } from '../../checks/checkAll.ts';
import type { Agency } from '../../report/agency.ts';
import type { AreaGround, TrunkTask, UnitTask } from './areaTask.ts';
import type { Part } from './archiveParts.ts';
import type { Filed } from './scanned.ts';

/** What each part needs of the archive, made when a worker is free for it. */
export class Plan {
  readonly #base: Pick<UnitTask, 'folder' | 'out' | 'stamp'>;
  readonly #scratch: string;
  readonly #ground: Ground;
  readonly #reports: ReadonlyMap<string, readonly Filed[]>;
  readonly #synthetic: ReadonlySet<string>;
  readonly #order: ReadonlyMap<string, number>;

  constructor(
    folder: string,
    out: string,
    scratch: string,
    stamp: UnitTask['stamp'],
    ground: Ground,
    reports: ReadonlyMap<string, readonly Filed[]>,
    synthetic: ReadonlySet<string>,
  ) {
    this.#base = { folder, out, stamp };
    this.#scratch = scratch;
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
      ground: this.#groundFor(shown, roots),
      columns: this.#columns(name),
      roots: roots.map(({ id }) => id),
      files: this.#filesOf(shown),
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
      ground: this.#groundFor(shown, [agency]),
      columns: isMadeUpRoot ? null : this.#columns(name),
      ownColumns: isMadeUpRoot ? this.#columns(name) : null,
      area: agency.id,
      shown: shown.map(({ id }) => id),
      files: own.map(({ file }) => file),
      units: own
        .filter(({ scope }) => scope === 'consolidated')
        .map(({ year }) => [year, unitReports(tree, this.#reports, agency.id, year).map(({ file }) => file)]),
      parts: parts.map((part) => ({ columns: this.#columns(part.name) })),
    };
  }

  home(parts: readonly Part[]): TrunkTask {
    const home = homeAgencies(this.#ground.tree, this.#synthetic);
    const ids = new Set(home.map(({ id }) => id));
    const within = ({ id }: Agency) => [id, ...this.#ground.tree.below(id).map((agency) => agency.id)];
    return {
      kind: 'trunk',
      ...this.#base,
      ground: this.#groundFor(home, []),
      columns: null,
      ownColumns: null,
      area: null,
      shown: home.map(({ id }) => id),
      files: [],
      units: [],
      parts: parts.map((part) => {
        const all = part.kind === 'unit' ? part.roots.flatMap(within) : within(part.agency);
        return { columns: this.#columns(part.name), of: all.filter((id) => ids.has(id)) };
      }),
    };
  }

  /** The agencies shown, those above them and those they were merged into, and what the siblings of `roots` count. */
  #groundFor(shown: readonly Agency[], roots: readonly Agency[]): AreaGround {
    const { tree, years, broken, faults } = this.#ground;
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
      broken: broken.filter(({ agency }) => first === undefined || agency === undefined || ids.has(agency)),
      faults: faults.filter(([id]) => ids.has(id)),
      valued: [...new Set([...shown, ...siblings])].flatMap(({ id }) =>
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

  #filesOf(shown: readonly Agency[]): readonly string[] {
    return shown.flatMap(({ id }) => (this.#reports.get(id) ?? []).map(({ file }) => file));
  }

  #columns(name: string): string {
    return join(this.#scratch, `columns-${this.#order.get(name) ?? 0}`);
  }
}
