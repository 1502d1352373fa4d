import type { Words } from '../words.ts';

export const change: Words['change'] = {
  refusals: {
    notAdjacent: {
      clause: 'the years are not adjacent, so no change is stated',
      sentence: 'The years are not adjacent, so no change is stated.',
    },
    missing: {
      clause: 'the year before has no figure to compare with',
      sentence: 'The year before has no figures to compare with.',
    },
    undefined: {
      clause: 'one of the years has nothing to divide by; not compared',
      sentence: 'One of the years has nothing to divide by; not compared.',
    },
    approximate: {
      clause: 'one of the years is approximate, a lower bound or incomplete; not compared',
      sentence: 'One of the two years is approximate, a lower bound or incomplete, so nothing is compared.',
    },
    incomparable: {
      clause: 'the year before used another form or scope; not compared',
      sentence: 'The year before used another form or scope, so nothing is compared.',
    },
    smallNumbers: {
      clause: 'fewer than ten in the denominator; rates not compared',
      sentence: 'Fewer than ten in the denominator; rates not compared.',
    },
  },
  contradictedBefore:
    'the figure printed the year before contradicts the form’s arithmetic, so it is not compared',
  contradicted: 'one of the two figures contradicts the form’s arithmetic, so they are not compared',
  none: 'the same as the year before',
  noneShort: (before) => `unchanged on ${before}`,
  mark: ({ size, before }) => `${size} vs ${before}`,
  points: (number) => `${number} percentage points`,
  fromZero: (up, size) => `${up ? 'up' : 'down'} ${size} from 0, so no per cent is stated`,
  ofRate: (up, size) => `${up ? 'up' : 'down'} ${size} on the year before`,
  doubled: 'doubled',
  ofCount: (up, size, share) => `${up ? 'up' : 'down'} ${size} (${share}) on the year before`,
};
