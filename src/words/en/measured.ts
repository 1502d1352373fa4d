import type { Words } from '../words.ts';

export const measured: Words['measured'] = {
  absent: {
    blank: 'blank',
    notMentioned: 'not mentioned',
    notApplicable: 'n/a',
    unreadable: 'unreadable',
    notInForm: 'not in form',
    notReported: 'not collected',
    unpublished: 'not published',
    notAwaited: 'not awaited',
    undefined: '—',
  },
  meanings: {
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
  gap: 'none here',
  atLeast: (number) => `at least ${number}`,
  approximate: ({ qualified }) => qualified,
  qualified: {
    over: (number) => `${number}+`,
    at_least: (number) => `≥${number}`,
    approx: (number) => `≈${number}`,
  },
  guarded: (ratio) => `${ratio} (too few for a rate)`,
  noFigure: 'no figure',
};
