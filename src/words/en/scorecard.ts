import type { Named, Phrase } from '../phrase.ts';
import { plural as formOf } from './plural.ts';
import type { Words } from '../words.ts';

const plural = (count: number, one: string, other: string): string =>
  formOf(count, { one: `# ${one}`, other: `# ${other}` });

function listed(names: readonly Named[], more = 0): Phrase {
  const parts = names.flatMap((name, index) => {
    const before = index === 0 ? '' : index === names.length - 1 && more === 0 ? ' and ' : ', ';
    return before ? [before, name] : [name];
  });
  return more > 0 ? [...parts, ` and ${more} more`] : parts;
}

export const scorecard: Words['scorecard'] = {
  title: 'Its agencies side by side',
  columns: {
    'requests.newlyReceived': 'Received',
    'rates.disclosure': 'Disclosed',
    'rates.refusal': 'Refused',
    'disputes.reconsideration.total': 'Reconsideration',
    'disputes.litigation.total': 'Litigation',
    filing: 'Filing',
    review: 'To check',
  },
  among: 'Kind of agency',
  groups: { governments: 'Governments', departments: 'Departments', all: 'All' },
  year: 'Report year',
  since: 'Change since',
  note: (year, since) =>
    `Small: the change from ${since} to ${year}, of rates in percentage points; “—” where the two cannot be compared (a year missing, an approximate figure, another scope or form, or fewer than ten in a denominator). Lines show the years, broken where one is missing or the form changed. Rates of fewer than ten are shown as counts and come last.`,
  reported: (reported, awaited) => `${reported} of ${awaited} reports collected`,
  errors: (errors, doubts) => `${errors} contradicted, ${doubts} doubtful`,
};

export const keyPoints: Words['keyPoints'] = {
  title: 'Key points',
  stop: '.',
  most: (who, what, said) => [
    ...listed(who),
    who.length > 1 ? ` share the most ${what} (${said} each)` : ` has the most ${what} (${said})`,
  ],
  next: (who, said) => ['; next come', who.length > 1 ? ' ' : 's ', ...listed(who), ` (${said})`],
  manyTied: (what, said, count) => `The most ${what} are ${said}, in ${count} agencies alike`,
  received: 'new requests',
  review: 'points to check',
  requests: (text) => text,
  places: (text) => text,
  noRequests: 'Agencies with a figure received no requests',
  noReceived: 'No figures of new requests can be compared',
  unknown: (count) => ` (${plural(count, 'agency has', 'agencies have')} no exact figure)`,
  contradicted: (who, more) => ['; left out for contradicting the report’s own sums: ', ...listed(who, more)],
  moved: (who, since, from, to) => [`; the largest change since ${since} is at `, who, ` (${from} to ${to})`],
  movedTied: (since, count, size) => `; ${count} agencies share the largest change since ${since} (${size})`,
  movedLittle: (since) => `; with fewer than ten in both years, no change since ${since} is told`,
  notMoved: (since) => `; nothing can be compared with ${since}`,
  refused: (who, said) => ['The highest refusal rate is at ', ...listed(who), `: ${said}`],
  refusedTied: (count, said) => `The highest refusal rate is ${said}, at ${count} agencies alike`,
  noneRefused: (count) => `None of the ${count} agencies that handled ten or more refused any`,
  tooFew: 'Fewer than two agencies handled ten or more: refusal rates are not compared',
  small: (count) => `; ${plural(count, 'agency', 'agencies')} handled fewer than ten and got no rank`,
  disputed: (who, count) => [
    `${plural(count, 'agency was', 'agencies were')} taken to reconsideration or court: `,
    ...who.flatMap(([name, said], index) => [index === 0 ? '' : ', ', name, ` (${said})`]),
    ...(count > who.length ? [' and others'] : []),
  ],
  disputes: (reconsideration, litigation) =>
    [
      reconsideration === null ? '' : `${reconsideration} reconsidered`,
      litigation === null ? '' : `${litigation} in court`,
    ]
      .filter((part) => part)
      .join(', '),
  noDisputes: 'No agency with a figure was taken to reconsideration or court',
  noDisputeFigures: 'There are no figures of reconsideration and litigation',
  unpublished: (who, more) => [...listed(who, more), ': confirmed not to have published'],
  late: (who, more, days) => [
    'Published late: ',
    ...listed(who, more),
    ` (by up to ${plural(days, 'day', 'days')})`,
  ],
  onTime: (count) => `none of the ${plural(count, 'report', 'reports')} with a known day was late`,
  undated: (count) => `${plural(count, 'report is', 'reports are')} of unknown day`,
  missing: (count) => `${plural(count, 'report', 'reports')} not collected here`,
  nothingToReview: 'The checks found nothing to look at',
};
