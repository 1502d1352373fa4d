import type { AgencyTree } from '../report/agencyTree.ts';
import type { Report } from '../report/report.ts';
import type { Site } from '../report/siteSchema.ts';
import { catalogueFormat, packFormat, type Catalogue, type ListedAgency, type Pack } from './catalogue.ts';
import { catalogueFile } from './areaFile.ts';

export interface Holding {
  readonly tree: AgencyTree;
  readonly agencies: readonly ListedAgency[];
  readonly reports: readonly Report[];
  readonly version: string;
  readonly dataDate: string | null;
  readonly site?: Site | undefined;
}

export interface DataChoice {
  /** Agencies whose reports go in; the areas above them come along without reports, so that the way up stays. */
  readonly agencies: readonly string[];
  /** First and last year; `null` is all. */
  readonly years: readonly [number, number] | null;
}

const url = 'packs/chosen.json';

/** The data files of a choice, by path below the data folder: a catalogue of their own and one pack. */
export function selectData(holding: Holding, { agencies, years }: DataChoice): Record<string, unknown> {
  const chosen = new Set(agencies);
  const kept = new Set(agencies.flatMap((id) => holding.tree.pathTo(id).map((agency) => agency.id)));
  const reports = holding.reports
    .filter(({ agency, year }) => chosen.has(agency) && (!years || (years[0] <= year && year <= years[1])))
    .map((report) => ({ file: `reports/chosen/${report.agency}-${report.year}.json`, report }));
  const catalogue: Catalogue = {
    format: catalogueFormat,
    version: holding.version,
    dataDate: holding.dataDate,
    agencies: holding.agencies.filter(({ id }) => kept.has(id)),
    packs: [
      {
        name: 'chosen',
        url,
        reports: reports.map(({ file, report }) => ({
          agency: report.agency,
          year: report.year,
          file,
          synthetic: report.synthetic ?? false,
        })),
      },
    ],
    broken: [],
    ...(holding.site ? { site: holding.site } : {}),
  };
  const pack: Pack = { format: packFormat, name: 'chosen', reports };
  return { [catalogueFile]: catalogue, [url]: pack };
}

/** An area as a choice: the agency and everything below it; `null` is all there are. */
export function agenciesIn({ tree }: Pick<Holding, 'tree'>, area: string | null): readonly string[] {
  if (area === null) return [...tree.byId.keys()];
  return [area, ...tree.below(area).map(({ id }) => id)];
}
