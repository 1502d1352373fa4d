import { join } from 'node:path';
import { group } from 'd3-array';
import { areaFormat, areaPath, type AreaBody } from '../../archive/areaFile.ts';
import { columnSource, countOf, mergedColumns, type ColumnSource } from '../../archive/mergedReports.ts';
import { peersAhead, type PeerValues } from '../../archive/peersAhead.ts';
import {
  areaAbout,
  textsFile,
  unitFiles,
  type Ground,
  type PreparedFile,
} from '../../archive/preparedFiles.ts';
import { publishedReports } from '../../archive/publishedReports.ts';
import type { Seal } from '../../archive/sealed.ts';
import { checkAgency } from '../../checks/checkAll.ts';
import type { Finding } from '../../checks/finding.ts';
import { agencyTree } from '../../report/agencyTree.ts';
import type { Report } from '../../report/report.ts';
import { columnsLine, readColumns } from './columnsFile.ts';
import { readSlices, type Slice } from './packSlices.ts';
import { PieceFile, writeSealed } from './sealedFile.ts';

/** What the files of one area need of the whole archive. */
export interface AreaGround extends Pick<Ground, 'agencies' | 'years' | 'broken' | 'faults' | 'site'> {
  readonly valued: readonly PeerValues[];
}

interface AreaTask {
  readonly out: string;
  readonly stamp: Pick<Seal, 'version' | 'dataDate'>;
  readonly ground: AreaGround;
  /** Where what the area above needs goes; `null` where nobody needs it. */
  readonly columns: string | null;
}

/** Areas small enough for all their reports to be held at once, with everything below them. */
export interface UnitTask extends AreaTask {
  readonly kind: 'unit';
  readonly roots: readonly string[];
  readonly files: readonly Slice[];
}

/** An area of which only its own reports are held; the others are merged from its parts. */
export interface TrunkTask extends AreaTask {
  readonly kind: 'trunk';
  readonly area: string | null;
  /** Whose reports its file has. */
  readonly shown: readonly string[];
  readonly files: readonly Slice[];
  /** Files of the reports below it that do not overlap, of each year in which its own speaks for all below. */
  readonly units: readonly (readonly [year: number, files: readonly Slice[]])[];
  readonly parts: readonly { readonly columns: string; readonly of?: readonly string[] }[];
  /** Where its own reports go alone, for a page that has no others of the area. */
  readonly ownColumns: string | null;
}

/** Writes the files of the areas. Answers with how many. */
export function prepareUnit(task: UnitTask): number {
  const ground = wholeGround(task.ground);
  const reports = group(reportsIn(task.files), ({ agency }) => agency);
  const whole: AreaBody[] = [];
  let written = 0;
  for (const root of task.roots.flatMap((id) => ground.tree.byId.get(id) ?? []))
    for (const file of unitFiles(ground, root, reports)) {
      write(task, file);
      written += 1;
      if (file.format === areaFormat && file.body.area === root.id) whole.push(file.body);
    }
  if (task.columns !== null) {
    const findings = group(
      whole.flatMap((body) => body.findings),
      ({ agency }) => agency,
    );
    writeColumns(
      task.columns,
      whole.map((body) => columnSource(body.reports)),
      findings,
    );
  }
  return written;
}

/** Writes the file of the area, and of its own prose. Answers with how many. */
export function prepareTrunk(task: TrunkTask): number {
  const { area } = task;
  const ground = wholeGround(task.ground);
  const own = reportsIn(task.files);
  const units = new Map(task.units);
  const checked =
    area === null ? [] : checkAgency(ground.tree, own, area, (year) => reportsIn(units.get(year) ?? []));
  const ownSource = columnSource(publishedReports(own));
  const parts = task.parts.map((part) => readColumns(part.columns, part.of && new Set(part.of)));
  const sources = [ownSource, ...parts];
  const shown = task.shown.flatMap((id) => ground.tree.byId.get(id) ?? []);
  const columns = task.columns === null ? null : new PieceFile(task.columns);
  const path = join(task.out, areaPath(area));
  writeSealed(path, { format: areaFormat, ...task.stamp }, pieces(areaAbout(ground, area, shown)));
  columns?.flush();
  columns?.close();
  if (task.ownColumns !== null && area !== null)
    writeColumns(task.ownColumns, [ownSource], new Map([[area, checked]]));
  const texts = area === null ? null : textsFile(area, own);
  if (texts) write(task, texts);
  return texts ? 2 : 1;

  /** The body as `areaBody` has it, for whoever cannot hold it. */
  function* pieces({
    area: named,
    years,
    agencies,
    ...rest
  }: ReturnType<typeof areaAbout>): Generator<string> {
    const count = countOf(sources);
    columns?.write(columnsLine(['count', count]));
    yield `${JSON.stringify({ area: named, years, agencies }).slice(0, -1)},"reports":{"count":${count}`;
    for (const kind of ['about', 'rows'] as const) {
      yield `,"${kind}":{`;
      let comma = '';
      for (const [name, column] of mergedColumns(sources, kind)) {
        yield `${comma}${JSON.stringify(name)}:${JSON.stringify(column)}`;
        columns?.write(columnsLine([kind, name, column]));
        comma = ',';
      }
      yield '}';
    }
    yield '},"findings":[';
    let comma = '';
    for (const [agency, found] of findings()) {
      if (found.length === 0) continue;
      yield `${comma}${JSON.stringify(found).slice(1, -1)}`;
      columns?.write(columnsLine(['findings', agency, found]));
      comma = ',';
    }
    yield `],${JSON.stringify(rest).slice(1)}`;
  }

  function* findings(): Generator<readonly [string, readonly Finding[]]> {
    if (area !== null) yield [area, checked];
    for (const part of parts) yield* part.findings();
  }
}

function wholeGround({ valued, ...rest }: AreaGround): Ground {
  const tree = agencyTree(rest.agencies);
  return { ...rest, tree, peersOf: peersAhead(tree, valued) };
}

/** Reports as the packs have them, validated when they were scanned. */
function reportsIn(slices: readonly Slice[]): readonly Report[] {
  return [...readSlices(slices)].map((text) => {
    const { report }: { readonly report: Report } = JSON.parse(text);
    return report;
  });
}

function write({ out, stamp }: AreaTask, { path, format, body }: PreparedFile): void {
  writeSealed(join(out, path), { format, ...stamp }, [JSON.stringify(body)]);
}

function writeColumns(
  path: string,
  sources: readonly ColumnSource[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): void {
  const file = new PieceFile(path);
  file.write(columnsLine(['count', countOf(sources)]));
  for (const kind of ['about', 'rows'] as const)
    for (const [name, column] of mergedColumns(sources, kind)) file.write(columnsLine([kind, name, column]));
  for (const [agency, found] of findings) file.write(columnsLine(['findings', agency, found]));
  file.flush();
  file.close();
}
