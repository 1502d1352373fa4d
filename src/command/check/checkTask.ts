import { group } from 'd3-array';
import { checkAgency, unitReports } from '../../checks/checkAll.ts';
import { type Finding, type FindingKind } from '../../checks/finding.ts';
import type { Agency } from '../../report/agencySchema.ts';
import { agencyTree } from '../../report/agencyTree.ts';
import type { Problem } from '../../report/problem.ts';
import type { Report } from '../../report/report.ts';
import type { FoundFile } from '../findFiles.ts';
import { findingInFull, findingsText } from '../findingsText.ts';
import { identify, jsonIn } from '../identify.ts';
import { readRegularFile } from '../readRegularFile.ts';

export interface IdentifyTask {
  readonly files: readonly FoundFile[];
}

/** What is kept of a file: of a report only what it is, so that the reports need not be held. */
export type Told =
  | ({ readonly kind: 'report' } & Pick<Report, 'agency' | 'year' | 'scope'>)
  | { readonly kind: 'agencies'; readonly agencies: readonly Agency[] }
  | { readonly kind: 'derived' }
  | { readonly kind: 'broken'; readonly isReport: boolean; readonly problems: readonly Problem[] };

export function identifyFiles({ files }: IdentifyTask): readonly Told[] {
  return files.map((file): Told => {
    const told = identify(file);
    if (told.kind !== 'report') return told;
    const { agency, year, scope } = told.report;
    return { kind: 'report', agency, year, scope };
  });
}

export const checkFormats = ['text', 'json', 'ndjson'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** Agencies to check, in their order. */
export interface CheckTask {
  readonly ids: readonly string[];
  /** As far as they are known, with all below them unless `units` stands for these. */
  readonly agencies: readonly Agency[];
  readonly files: readonly FoundFile[];
  /** Reports below the one agency that do not overlap, by year; `null` where all below it are here. */
  readonly units: readonly (readonly [year: number, files: readonly FoundFile[]])[] | null;
  readonly format: CheckFormat;
  readonly lang: 'zh' | 'en';
  readonly all: boolean;
}

export type FindingCounts = Readonly<Record<FindingKind, number>>;

export interface Checked {
  readonly counts: FindingCounts;
  /** What is printed of them, `''` where nothing is. */
  readonly text: string;
}

export function check({ ids, agencies, files, units, format, lang, all }: CheckTask): Checked {
  const tree = agencyTree(agencies);
  const reports = group(files.flatMap(reportIn), ({ agency }) => agency);
  const below = units && new Map(units.map(([year, own]) => [year, own.flatMap(reportIn)]));
  const findings = ids.flatMap((id) =>
    checkAgency(tree, reports.get(id) ?? [], id, (year) =>
      below ? (below.get(year) ?? []) : unitReports(tree, reports, id, year),
    ),
  );
  const text =
    format === 'text'
      ? findingsText(findings, tree, lang, all)
      : findings.map((one) => itemText(findingInFull(one), format)).join(format === 'json' ? ',\n' : '');
  return { counts: countKinds(findings), text };
}

/** An item of the one array, or a line of its own. */
export function itemText(item: object, format: 'json' | 'ndjson'): string {
  return format === 'json'
    ? JSON.stringify(item, null, 2).replaceAll(/^/gm, '  ')
    : `${JSON.stringify(item)}\n`;
}

/** A report that was validated when it was identified; nothing where it has gone since. */
function reportIn({ path }: FoundFile): readonly Report[] {
  const read = readRegularFile(Buffer.from(path));
  return read.ok ? [jsonIn<Report>(read.bytes)] : [];
}

export function countKinds(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, doubtful: 0, scope: 0, uncheckable: 0 };
  for (const { kind } of findings) counts[kind] += 1;
  return counts;
}
