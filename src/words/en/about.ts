import type { about as reference } from '../zh/about.ts';

/** The pages of method and of data. */
export const about: typeof reference = {
  method: {
    title: 'Method and definitions',
    intro:
      'Every number here comes from a cell or a sentence of a report. The definitions below are made from the very registries by which the pages reckon.',
    measures: 'Measures',
    measure: 'Measure',
    definition: 'Definition',
    unit: 'Unit',
    source: 'Source',
    count: (count) => count,
    rules: 'Rules of the checks',
    rule: 'Rule',
    statement: 'What is checked',
    kinds: 'Results of the checks',
    kind: {
      error: "A report's own figures do not add up, or contradict its text or the report of the year before",
      doubtful: 'A figure may be wrong and is for people to judge, such as a tenfold change within a year',
      scope: 'Two reports count different organs; that they differ need be no error',
      uncheckable: 'One side is blank or approximate, so nothing can be checked',
    },
    marks: 'Marks',
    mark: 'Mark',
    meaning: 'Meaning',
    guard:
      'A rate of fewer than ten cases is given as counts, not per cent, and has no rank; years that mean different things are neither joined nor compared.',
  },
  data: {
    title: 'Data',
    intro:
      'All data are published with the pages and free to use; what is not known is empty, never 0, and the column “status” says why.',
    bulk: 'All at once (zip)',
    catalogue: 'Index',
    agencies: 'List of agencies',
    schemas: 'JSON Schema',
    csv: 'Columns of the CSV files (W3C CSVW)',
    reportSchema: 'Format of a report file',
    siteSchema: 'Format of site.json',
    byAgency: 'By agency',
    byMeasure: 'By measure',
    version: 'Data version',
    format: 'Format version',
    formats: 'Changes of the format',
    changes: 'Changes of the data',
    added: (count) => `${count} reports added`,
    revised: (count) => `${count} reports corrected`,
    undated: 'undated',
    none: 'This site publishes no open data files.',
    sql: 'For SQL over all data: nianbao export --parquet, nianbao sql.',
  },
};
