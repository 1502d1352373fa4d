import type { Words } from '../words.ts';

export const stateNotes: Words['stateNotes'] = {
  heads: {
    notReported: 'Not collected',
    unpublished: 'Confirmed not published',
    notAwaited: 'No report due',
    blank: 'Left blank, which is not 0',
    notMentioned: 'Not mentioned in the text, which is not 0',
    unreadable: 'Unreadable',
    notInForm: 'Not in the form of that year',
    notApplicable: 'Not applicable',
    undefined: 'Nothing to divide by, no rate',
    approximate: 'Approximate, as written',
    atLeast: 'At least, a part being missing or approximate',
    guarded: 'Fewer than ten, counts only',
  },
  places: (head, named, all) =>
    `${head}: ${named.join(', ')}${all > named.length ? ` and ${all - named.length} more` : ''}.`,
  break: (year) =>
    `From ${year} the form has another meaning; it is neither joined to nor compared with the years before.`,
  alike:
    'Nobody is picked, so all lines are alike; names and figures are in the chart’s sheet (“edit data”).',
  cut: (shown, all) => `${shown} of ${all} are shown here.`,
};
