import type { Level } from '../../report/agency.ts';
import { formWords } from './form.ts';
import type { Words } from '../words.ts';

const places: Record<Level, string> = {
  province: 'province',
  city: 'prefecture city',
  county: 'county',
  township: 'township',
};
const levels: Record<Level, string> = {
  province: 'provincial',
  city: 'prefecture-level',
  county: 'county-level',
  township: 'township',
};

export const area: Words['area'] = {
  figures: 'Main figures',
  summary: 'In short',
  findings: 'What the checks found',
  noFindings: 'The checks found nothing.',
  children: 'Agencies under it',
  agency: 'Agency',
  reported: 'Collected / expected',
  errors: 'Errors',
  sum: 'Sum of units',
  own: 'Its own consolidated report',
  remainder: 'Units not listed (difference)',
  collectedSum: (names, count) =>
    `Sum of the ${count === 1 ? 'one report' : `${count} reports`} collected (${names.join(', ')}${count > names.length ? ' and others' : ''})`,
  peers: (median, count) => `median of ${count} peers: ${median}`,
  toReport: 'Its own annual reports',
  toCompare: 'Compare these agencies',
  demo: 'Demonstration data',
  demoMeaning: 'A made-up county for trying things out; it is in none of the figures above.',
  reportedOf: (reported, awaited) => `${reported} of ${awaited} agencies collected`,
};

export const agency: Words['agency'] = {
  years: 'Annual reports',
  year: 'Report year',
  missing: 'none',
  notAwaited: 'not awaited',
  parts: 'Parts of this page',
  sections: {
    summary: 'In short',
    text: 'Text',
    findings: 'Checks',
    years: 'Years',
    requests: 'Requests and disputes',
    channels: 'Channels',
    documents: 'Documents and enforcement',
    tables: 'Official tables',
    source: 'Source',
  },
  sideBySide: 'Years side by side',
  item: 'Item',
  former: 'Formerly',
  mergedInto: 'Merged into',
  toArea: 'Agencies under it',
  toCompare: 'Compare with peers',
  source: 'Source',
  sourceTitle: 'Report',
  form: 'Form',
  scope: 'Scope',
  published: 'Published',
  deadline: 'Deadline',
  period: 'Period',
  notStated: 'not stated',
  retrieved: 'Retrieved',
  hash: 'File hash (SHA-256)',
  note: 'How it was recorded',
  address: 'Address',
  revisions: 'Changes in later versions',
  corrections: 'Corrections by hand',
  text: 'Text of the report',
  noText: 'The prose of this report was not recorded.',
  chooseTitle: 'Choose an agency',
  level: (level, kind) => (kind === 'department' ? `${levels[level]} department` : places[level]),
  scopes: { own: 'this organ alone', consolidated: 'consolidated (with its units)' },
  formLabel: (form) => `${form} form (${formWords.issued(form)})`,
  prose: {
    overview: 'Section 1: overview',
    problems: 'Section 5: problems and improvements',
    other: 'Section 6: other matters',
  },
};

export const text: Words['text'] = {
  notBefore: 'The earlier text of this section was not recorded.',
  onlyOne: 'No earlier text is on file to compare with.',
  dropped: 'Sentences that are gone',
  was: 'Before: ',
  definition:
    'Compared sentence by sentence; letters and digits count, headings, numbering, blanks and punctuation do not. Same: the earlier report has the sentence word for word. Edited: at least 0.6 alike to one of its sentences (Dice coefficient of neighbouring character pairs). New: the rest. Repeated share = characters of “same” sentences ÷ all characters.',
  marks: { repeated: 'same', changed: 'edited', new: 'new' },
  repeatedShare: (n, N, percent) =>
    percent === null ? `${n} of ${N} characters repeated` : `${percent} repeated (${n} of ${N} characters)`,
  comparedWith: (year, gap) =>
    gap ? `compared with ${year} (no text on file in between)` : `compared with ${year}`,
};

export const official: Words['official'] = {
  organizations: 'legal persons and other organisations',
  item: 'Item',
  applicants: 'Applicants',
  outcomes: '3. Outcomes this year',
  litigationBy: (way) => way,
  cell: (table, row, column) => `Table ${table}, ${row}, ${column}`,
  finding: 'Show what the checks found',
  noReport: 'There is no report for this year.',
  changes: 'Small figures: change on the year before, where that year has a comparable figure.',
  unchecked: (count) => `${count} more cannot be checked for want of an exact figure.`,
  article20Item: (item) => `Article 20, item ${item}`,
  table: (number) => `Table ${number}`,
  numbered: (number, title) => `Table ${number}　${title}`,
};
