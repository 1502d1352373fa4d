import { forms, officialForm } from '../../report/lineItems.ts';
import { format } from './format.ts';
import type { Words } from '../words.ts';

const [oldest] = forms;
const issued = forms.toReversed().map((form) => officialForm(form).issued);

export const figure: Words['figure'] = {
  unit: 'Unit',
  definition: 'Definition',
  source: 'Source',
  dataDate: 'Data as of',
  link: 'Link',
  synthetic: 'Synthetic data, not real',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  hint: 'Point at or tap the figure, or use the arrow keys, to read it item by item',
  toCell: 'to the cell',
  toReport: 'to the report',
  toSource: 'to the source',
  sinceLastYear: 'change',
  count: 'Count',
  share: 'Share',
  allZero: (years) => `every figure of ${format.years(years)} is 0`,
  nothing: 'There is no report to show',
  break: 'form changes',
  scale: 'Count or share',
  scrollTable: 'Table, scrolls sideways',
  perCent: '%',
  year: 'Year',
  agency: 'Agency',
  item: 'Item',
  cell: 'Table, row, column',
  everyone: 'all agencies',
  collectedOf: (place) => (place ? `reports collected in ${place}` : 'reports collected'),
  title: (what, whose, years) => {
    const when = years.length === 0 ? [] : [format.years(years)];
    const capital = format.capital(what);
    const pieces = [`${capital}: `, ...(when.length === 0 ? [whose] : [`${whose}, `, ...when])];
    return { what: capital, whose: [whose, ...when].join(', '), line: pieces.join(''), pieces };
  },
  pooled: (label, years) => `${label} (${years} years together)`,
  rankIn: (year) => `rank ${year}`,
  placed: (place) => `rank ${place}`,
  unranked: 'not ranked',
  apart: 'Not comparable: no rank',
  readAs: (year, label, said) => `${year}, ${label}: ${said}`,
  partOf: (group, part) => `${group}: ${part}`,
};

export const figures: Words['figures'] = {
  names: {
    channels: 'Channels of disclosure',
    outcomes: 'Outcomes of requests',
    'request-flow': 'Flow of requests',
    disputes: 'Reconsideration and litigation',
    documents: 'Rules and normative documents',
    decisions: 'Licensing, penalties and compulsion',
    fees: 'Administrative and institutional fees',
    'compare-bars': 'Agencies compared',
    'compare-lines': 'Agencies over the years',
    'compare-slope': 'Ranks in two years',
    'compare-heat': 'Agencies by year',
    'compare-multiples': 'One small chart per agency',
    'filing-grid': 'Reports filed',
    'official-table': 'The official tables',
  },
  definitions: {
    channels:
      'Numbers that section 1 of the report states for each channel. Units of different kinds are never added nor share a scale; qualifiers are kept; a number stated for several channels is not split; the stated total is not a sum of channels.',
    outcomes:
      'Table 3, outcomes this year, total column. Granted and partly granted as printed; the other four kinds are sums of their reasons (computed), a lower bound where one is blank. Shares are of row (7), the outcome total.',
    'request-flow':
      'Table 3, total column: newly received and carried over equal the outcomes and what is carried forward. Where they do not, the difference is drawn.',
    disputes:
      'Table 4 as printed: reconsideration, litigation without and after it, each by result. The figure above a column is the printed total.',
    documents: `Table 2, art. 20 item (1). Issued and repealed are flows of the year, in force is the stock at its end. “Made” of the ${oldest} form means the same as “issued”; “total published” is not “in force” and is not joined to it.`,
    decisions:
      'Table 2, art. 20 items (5) and (6), decisions this year; the same on both forms. The three differ by orders of magnitude, so each has a scale of its own.',
    'filing-grid':
      'Day of publication against the deadline of art. 49 of the Regulations. An unknown day is not late; townships are not named by the article and are measured by the usual local notice, for orientation.',
    'official-table':
      'Tables 2, 3 and 4 in the national form, every cell as printed; beside it the change from the year before, only where both years are exact and mean the same.',
  },
  formSource: `Annual reports on open government information (forms of State Council General Office OGI letters ${issued.map(({ year, number }) => `[${year}] No. ${number}`).join(' and ')})`,
  overviewSource: 'Annual reports on open government information, section 1 (overview)',
  documents: { inForce: 'in force', issued: 'issued', repealed: 'repealed' },
  units: {
    requests: 'requests',
    cases: 'cases',
    decisions: 'decisions',
    counts: 'count',
    places: 'place',
    perPanel: 'as stated per panel',
    perTable: 'count; fees in 10 000 yuan, procurement in yuan',
  },
  allOutcomes: 'all outcomes',
  feesAmount: 'amount collected',
  combined: (channels) => `${channels.join(' + ')} (together)`,
  statedTotal: 'total disclosed, as stated',
  totalHeading: 'total',
};

export const flow: Words['flow'] = {
  newlyReceived: 'received',
  carriedOver: 'carried over',
  carriedForward: 'carried forward',
  difference: 'difference',
  outcomeTotal: 'outcome total, as printed',
  figure: 'requests',
  reasons: 'reasons',
  short: {
    prohibitedByLaw: 'prohibited by other law',
    securityOrStability: 'security or stability',
    thirdPartyRights: 'third-party rights',
    internalAffairs: 'internal affairs',
    deliberative: 'deliberative information',
    enforcementFile: 'enforcement file',
    recordsInquiry: 'records inquiry',
    stateSecret: 'state secret',
    notHeld: 'not held',
    notYetCreated: 'would have to be created',
    stillUnclear: 'still unclear',
    petition: 'petition or complaint',
    published: 'asks for a publication',
    excessive: 'excessive',
    reissue: 'confirm or reissue',
    correctionOverdue: 'not corrected in time',
    feeOverdue: 'fee not paid in time',
    other: 'other',
  },
};

export const filing: Words['filing'] = {
  unit: 'days from the deadline (negative: early; positive: late)',
  unitShort: 'days',
  reportYear: (year) => `${year}`,
  sentence: (state, published, deadline) =>
    published === null ? `${state}, due ${deadline}` : `${state}, published ${published}, due ${deadline}`,
  confirmed: (state, by, on) => `${state}: by ${by} on ${on}`,
  lateBy: (days) => `${days} days late`,
  states: {
    onTime: 'on time',
    late: 'late',
    unknown: 'filed, day unknown',
    notReported: 'not collected here',
    unpublished: 'not published (confirmed)',
    notAwaited: 'no report due that year',
  },
};
