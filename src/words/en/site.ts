import type { Words } from '../words.ts';
import { shortened } from '../shortened.ts';
import { plural } from './plural.ts';

export const site: Words['site'] = {
  name: 'nianbao',
  title: 'Annual reports on open government information',
  skip: 'Skip to content',
  copyLink: 'Copy link',
  linkCopied: {
    yes: 'Copied',
    no: 'The browser does not allow copying; the link is selected, press Ctrl+C.',
  },
  scan: 'Scan to open this page',
  pages: 'Pages',
  settings: 'Appearance',
  path: 'Where you are',
  everything: 'All agencies',
  theme: 'Appearance',
  elder: 'Larger type',
  years: 'Years',
  from: 'First year',
  to: 'Last year',
  until: 'to',
  choose: 'Choose an agency',
  close: 'Close',
  synthetic: 'synthetic',
  syntheticBanner: 'This page shows made-up data of an example county; no real organ reported them.',
  dataDate: 'Data as of',
  version: 'Data version',
  unknownDate: 'date unknown',
  about:
    'Annual reports published under arts. 49–50 of the OGI Regulations, recorded cell by cell; what is blank is not counted as 0.',
  contact: 'Contact',
  reportError: {
    label: 'Report an error',
    meaning: 'Tell this site of a wrong figure',
    subject: 'Error in an annual report',
    figure: 'Figure',
    version: 'Data version',
    page: 'Address',
  },
  own: 'Everything happens in this page: nothing is uploaded, no other site is asked, no cookies.',
  views: {
    overview: 'Overview',
    agency: 'Agency',
    compare: 'Compare',
    findings: 'Findings',
    intake: 'Enter and check',
    briefing: 'Briefing',
    embed: 'Embed',
    method: 'Method',
    data: 'Data',
  },
  themes: { auto: 'System', light: 'Light', dark: 'Dark' },
};

export const states: Words['states'] = {
  loading: 'Loading the reports…',
  loadingFigure: 'Drawing…',
  unreachable: 'The data could not be loaded',
  unreachableMeaning:
    'The catalogue of the data did not arrive, so it is not known what reports there are. That does not mean there are none.',
  again: 'Try again',
  figureBroken: 'This figure could not be drawn',
  partBroken: 'This part could not be shown',
  restStands: 'The rest of the page is not affected.',
  notArrived: 'The data did not arrive',
  notArrivedMeaning:
    'The reports are listed but could not be read this time; that does not mean none were filed.',
  renewed:
    'The data of this site were updated after you opened it; the new ones are shown. Load the page again so that its program is new too.',
  partGone:
    'A file of the page did not arrive: the network is down, or the site was updated since. Load the page again.',
  fallen: 'The page ran into an error and cannot go on',
  fallenMeaning: 'No data were changed; reports kept in this browser are still there.',
  reload: 'Load again',
  home: 'First page',
  viewBroken: 'This page could not be opened',
  noAgency: 'Agency not found',
  noAgencyMeaning: 'The data hold no agency of this id; the link may be mistaken or its file was not loaded.',
  noReports: 'No report collected',
  noReportsMeaning:
    'The data hold no report of this agency. That does not mean it published none, nor that its figures are 0.',
  noReportThisYear: 'No report collected for this year',
  hidden: 'The file of this year’s report could not be read (see above); it is not missing.',
  nothingYet: 'There are no reports yet',
  nothingYetMeaning: 'Put report files into public/data/reports/ and build again.',
  filesSetAside: (count) =>
    plural(count, {
      one: '1 file could not be read and counts nowhere',
      other: '# files could not be read and count nowhere',
    }),
};

export const own: Words['own'] = {
  tag: 'own',
  onlyHere: 'Your own report, in this browser only',
  manage: 'Manage own reports',
  showPublished: 'Show the published data instead',
  showOwn: 'Show own reports',
  notPublished: 'This report was read in by its user; it is not published data',
  standsIn: 'in place of the published report of that year',
  inFigure: 'Includes own reports (in this browser only, not published data)',
  shown: (count) =>
    `This page includes ${plural(count, { one: '1 report', other: '# reports' })} of your own: in this browser only, seen by nobody else, not published data.`,
  replaces: (years) =>
    plural(years.length, {
      one: `${years.join(', ')} stands in place of the published report of the same year.`,
      other: `${years.join(', ')} stand in place of the published reports of the same years.`,
    }),
  hidden: (count) =>
    plural(count, {
      one: '1 report of your own is not shown; this is the published data.',
      other: '# reports of your own are not shown; this is the published data.',
    }),
};

export const pack: Words['pack'] = {
  make: 'Save as one file',
  meaning:
    'The data of this page’s agencies and the whole dashboard in one HTML file that opens without a network.',
  working: 'Packing…',
  done: 'Saved to your downloads',
  noTemplate: 'pack.html could not be had: only a built site can pack; or use npx nianbao pack.',
};

export const picker: Words['picker'] = {
  search: 'Name, pinyin, initials or former name',
  results: 'Agencies found',
  tree: 'By area',
  none: 'No agency found',
  former: 'formerly',
  more: 'There are more; type a little further',
  found: (count) => plural(count, { one: '1 agency found', other: '# agencies found' }),
};

export const notices: Words['notices'] = {
  goneAgency: (id) =>
    `“${shortened(id)}”, picked in the link, is not on this site; the figures are without it.`,
  badValue: (name, text) =>
    `“${shortened(name)}=${shortened(text)}” in the link is not understood; the default is shown.`,
  unknownName: (name) => `The parameter “${shortened(name)}” in the link is not known and was ignored.`,
  unknownView: (name) => `There is no page “${shortened(name)}”; this is the overview.`,
  badPath: (path) => `“${shortened(path)}” in the link is not an agency id and was ignored.`,
  twice: (name) => `“${shortened(name)}” stands in the link more than once; the last one counts.`,
  more: (count) =>
    plural(Number(count), {
      one: '1 more part of the link is not understood and was ignored.',
      other: '# more parts of the link are not understood and were ignored.',
    }),
};
