import { plural } from './plural.ts';
import type { Words } from '../words.ts';

export const uses: Words['uses'] = {
  embed: { label: 'Embed in a page', meaning: 'Four kinds of code, live or frozen' },
  briefing: {
    label: 'Use in a briefing or slides',
    meaning: 'A paper, Word file or deck, to which other figures can be added',
  },
};

export const download: Words['download'] = {
  open: 'Download',
  title: 'Download and reuse',
  loading: 'Preparing…',
  broken: 'That did not work; please try again.',
  picture: 'Picture',
  size: 'Format',
  sharpness: 'PNG resolution',
  svg: 'SVG (editable)',
  png: 'PNG',
  copy: 'Copy picture',
  slide: 'Slide (PPTX)',
  copied: 'The picture is copied and can be pasted.',
  copyRefused: 'The browser does not allow copying pictures; please download instead.',
  copyTable: 'Copy as table',
  tableCopied: 'The table is copied and can be pasted into a sheet or a memo.',
  tableRefused: 'The browser does not allow copying tables; please download instead.',
  grown: 'There is more than fits, so the picture is taller; nothing is left out.',
  whole: 'Use A4 width, which lists all',
  ownTitle: 'Title of your own',
  ownNote: 'Note of your own',
  stated: 'Left empty, the finding',
  publisher: 'Published by',
  data: 'Data',
  asShown: 'As shown, filters and order included.',
  bom: 'CSV with BOM (Excel then reads Chinese)',
  csv: 'CSV',
  metadata: 'Metadata of the CSV (JSON)',
  xlsx: 'Excel (XLSX)',
  json: 'JSON',
  uses: 'Use elsewhere',
  saved: 'Downloaded: ',
  marked: ' (synthetic)',
  sizes: { wide: '16:9', classic: '4:3', square: 'Square', a4: 'A4 width' },
};

export const sheet: Words['sheet'] = {
  columns: {
    row_key: { title: 'row_key', meaning: 'Stable key of the row' },
    row: { title: 'row', meaning: 'Name of the row' },
    column_key: { title: 'column_key', meaning: 'Stable key of the column' },
    column: { title: 'column', meaning: 'Name of the column' },
    unit: { title: 'unit', meaning: 'Unit; rates are fractions of 1' },
    value: {
      title: 'value',
      meaning: 'Exact figures only; blanks, approximate figures and bounds are not here and not 0',
    },
    status: { title: 'status', meaning: 'What this cell is' },
    qualifier: { title: 'qualifier', meaning: 'over, at_least or approx' },
    value_min: { title: 'value_min', meaning: 'The true figure is this or more: 80 for 80余' },
    value_about: { title: 'value_about', meaning: 'The number written after 约' },
    numerator: { title: 'numerator', meaning: 'Numerator of a rate' },
    denominator: { title: 'denominator', meaning: 'Denominator of a rate' },
    as_printed: { title: 'as_printed', meaning: 'As the report writes it' },
    shown: { title: 'shown', meaning: 'As the figure shows it' },
    synthetic: { title: 'synthetic', meaning: 'true: made-up data for demonstration' },
  },
  sheets: { cover: 'Cover', contents: 'Contents', notes: 'Notes', table: 'Table', cells: 'Cells' },
  marked: ' (synthetic)',
  contentsOf: {
    cover: 'What these data are, from where, as of when',
    notes: 'Definition, caveats, shorthand',
    table: 'The table as the figure shows it',
    cells: 'One row per cell with status and qualifier',
    form: 'As the official form lays it out, ready to print',
  },
  sheet: 'Sheet',
  content: 'Content',
  rows: 'Rows',
  shorthand: 'Shorthand',
  meaning: 'Meaning',
  caveat: 'Caveat',
  ratio: 'Under ten in the denominator: n/N in place of a rate',
  version: 'Data version',
  statuses: {
    number: 'a figure as reported or computed from reported ones',
    zero: 'reported as 0',
    approximate: 'approximate (such as “80+”)',
    atLeast: 'at least: a part is missing or approximate',
    blank: 'blank: left empty, which is not 0',
    notMentioned: 'not mentioned in the text, which is not 0',
    notApplicable: 'not applicable',
    unreadable: 'unreadable',
    notInForm: 'not in that year’s form',
    notReported: 'not collected here for that year',
    unpublished: 'confirmed not to have been published',
    notAwaited: 'no report due that year',
    undefined: 'nothing to divide by: no rate',
  },
};

export const deck: Words['deck'] = {
  language: 'en-GB',
  otherLanguage: 'zh-CN',
  kicker: 'Annual reports on open government information',
  remarks: 'Remarks',
  more: 'More in the notes.',
  part: (part, parts) => (parts < 2 ? '' : ` (${part}/${parts})`),
  from: (name, year) => `${name} (from ${year})`,
  together: (names) => names.join(' and '),
  link: 'Link',
  madeOn: 'Made on',
};

export const paper: Words['paper'] = {
  setIn: false,
  summary: '1. Summary',
  figures: '2. Main figures',
  charts: '3. Figures',
  findings: '4. What the checks found',
  filing: '5. Who has filed',
  notes: 'Notes',
  sources: 'Sources',
  everyYear: (name, unit, parts) =>
    `${name} year by year (${unit}): ${parts.map(({ year, text }) => `${year}: ${text}`).join('; ')}.`,
  ofYears: 'Main figures by year',
  ofUnits: 'Main figures of the agencies under it',
  item: 'Item',
  unit: 'Agency',
  sum: 'Sum of units',
  own: 'Its own consolidated report',
  onFile: 'Collected / expected',
  noFindings: 'The checks found nothing.',
  onlyOf: (year, others) =>
    `Only the findings of ${year} are listed${others > 0 ? `; ${others} are of other years` : ''}. `,
  allFiled: 'A report of every agency expected is collected.',
  missingMeaning: '“Not collected” means that this site holds none, not that none was published.',
  order:
    'Agencies stand in the order of the directory, not ranked. Fewer than ten in a denominator: counts only. What is blank is not counted as 0.',
  checks:
    'Figures stay as printed; cells are held against the arithmetic of the form, and where one side is absent the check says neither right nor wrong.',
  contradicts: 'The printed figure contradicts the form’s arithmetic; see what the checks found.',
  figure: 'Figure',
  table: 'Table',
  numbered: (kind, number, heading) => `${kind} ${number}. ${heading}`,
  note: (number) => (number === null ? 'Note' : `Note ${number}`),
  version: (date, version) => `${date} (version ${version})`,
  dot: ' · ',
  published: (title, date) => `${title}${date === null ? '' : `, published ${date}`}`,
  more: (count, uncheckable) => {
    const said = [
      ...(count > 0 ? [`${count} more are on the page linked below`] : []),
      ...(uncheckable > 0
        ? [`${uncheckable} could not be checked, one side being blank or approximate`]
        : []),
    ];
    return said.length > 0 ? `${said.join('; ')}.` : '';
  },
  unpublishedIn: (year, names) => `${year}, confirmed not to have been published: ${names.join(', ')}.`,
  missingOf: (year, names) => `Not collected for ${year}: ${names.join(', ')}.`,
  lateOf: (year, count) =>
    `${year}: ${plural(count, { one: '# agency', other: '# agencies' })} published after the deadline.`,
  sourcesCut: (shown, all) => `${shown} of ${all} reports; the others are on the page linked below.`,
  pictureFailed: (reason) =>
    `This figure could not be drawn (${reason}); see it on the page. Nothing else is missing.`,
  unitsOf: (caption, year) => `${caption}, ${year}`,
  page: 'Page',
  pageAfter: '',
  of: 'of',
};

export const briefing: Words['briefing'] = {
  choose: 'What the briefing holds',
  figures: 'Figures',
  usual: 'Back to the usual figures',
  own: 'Edit',
  latest: (year) => `Only the findings of ${year}`,
  order: 'Order of the figures',
  up: 'Up',
  down: 'Down',
  heading: 'Title',
  office: 'Issued by',
  note: 'Editor’s note',
  otherYears: (years) => `This briefing does not speak of ${years.join(', ')}, which its title names`,
  print: 'Print or save as PDF',
  docx: 'Download Word (.docx)',
  pptx: 'Download slides (.pptx)',
  working: 'Being made…',
  done: 'Done; see your downloads.',
  failed: 'It could not be made: ',
  none: 'No figure is chosen; words and tables only.',
  preview: 'The briefing',
  state: 'Agency, years, figures and what you edit are in the address; copy it to share the briefing.',
  title: (whose, years) =>
    `Briefing on annual OGI reports: ${whose}${years.length === 0 ? '' : `, ${spanOf(years)}`}`,
};

function spanOf(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  return first === last ? `${first ?? ''}` : `${first ?? ''}–${last ?? ''}`;
}
