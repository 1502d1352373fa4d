import { group } from 'd3-array';
import type { Finding } from '../checks/finding.ts';
import { spanOf, type LoadedPart } from '../measures/collection.ts';
import type { Agency } from '../report/agency.ts';
import { agencyTree } from '../report/agencyTree.ts';
import type { Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { areaPath, dataFolder, type AreaBody } from './areaFile.ts';
import { syntheticIn } from './collections.ts';
import type { Archive } from './openArchive.ts';
import { brokenFiles, brokenTree, type Quarantined } from './quarantined.ts';
import type { Seal } from './sealed.ts';

export type Area = string | null;

/** A file of an area, read. */
export interface OpenedArea {
  readonly seal: Seal;
  readonly body: AreaBody;
  readonly reports: readonly Report[];
  /** Itself and all below it. */
  readonly covered: ReadonlySet<string | null>;
}

/** What a file has every report of: its area and all below, of the page of everything what is not made up. */
export function coveredBy({ area, agencies }: AreaBody, reports: readonly Report[]): ReadonlySet<Area> {
  if (area !== null)
    return new Set([
      area,
      ...agencyTree(agencies)
        .below(area)
        .map(({ id }) => id),
    ]);
  const madeUp = syntheticIn(agencies, reports);
  return new Set([null, ...agencies.flatMap(({ id }) => (madeUp.has(id) ? [] : [id]))]);
}

export function missing(area: Area, reason: Label, hides: Quarantined['hides']): Quarantined {
  return { file: `${dataFolder}${areaPath(area)}`, reason, problems: [], hides };
}

/** The files of one version as one archive. */
export function archiveOf(
  asked: readonly Area[],
  files: readonly OpenedArea[],
  lost: readonly Quarantined[],
  known: readonly Agency[],
): Archive {
  const bodies = files.map(({ body }) => body);
  const agencies = new Map(
    [...bodies.flatMap((body) => body.agencies), ...known].map((one) => [one.id, one]),
  );
  const reports = new Map(
    files.flatMap((file) => file.reports).map((one) => [`${one.agency} ${one.year}`, one] as const),
  );
  // Whichever file has an agency has all that was found in its reports.
  const findings = new Map<string, readonly Finding[]>();
  for (const body of bodies)
    for (const [agency, found] of group(body.findings, (one) => one.agency))
      if (!findings.has(agency)) findings.set(agency, found);
  const tree = bodies.flatMap((body) => body.tree);
  const broken = new Map(bodies.flatMap((body) => body.broken).map((one) => [one.file, one]));
  const quarantined = [
    ...(tree.length > 0 ? [brokenTree(tree)] : []),
    ...brokenFiles([...broken.values()]),
    ...lost,
  ];
  const hidden = lost.flatMap(({ hides }) => hides.map(({ year }) => ({ year })));
  const [first] = files;
  const covered = new Set(files.flatMap((file) => [...file.covered]));
  const peers = new Map(
    bodies.flatMap((body) => (body.area === null ? [] : [[body.area, body.peers] as const])),
  );
  const part = (span: LoadedPart['span'] | undefined): LoadedPart => ({
    span: span === undefined ? spanOf(hidden) : span,
    areas: covered,
    peers,
  });
  return {
    state:
      first || known.length > 0
        ? quarantined.length > 0
          ? 'partial'
          : 'whole'
        : lost.length > 0
          ? 'unreachable'
          : 'whole',
    agencies: [...agencies.values()],
    reports: [...reports.values()],
    quarantined,
    version: first?.seal.version ?? null,
    dataDate: first?.seal.dataDate ?? null,
    site: first?.body.site,
    prepared: {
      findings: [...findings.values()].flat(),
      covered: new Set([...covered, ...asked]),
      real: part(first?.body.years.real),
      whole: part(first?.body.years.whole),
    },
  };
}
