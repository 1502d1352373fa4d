import type { Words } from '../words.ts';

export const compare: Words['compare'] = {
  title: 'Agencies compared',
  measure: 'Measure',
  layout: 'Layout',
  scale: 'Count, share or rate',
  picked: 'Agencies picked out',
  add: 'Add an agency (up to ten)',
  full: 'Ten are picked; remove one to add another.',
  remove: 'Remove',
  clear: 'Clear',
  presets: 'Pick at once',
  siblings: 'Same parent',
  siblingsTitle: 'Agencies of the same level under the same parent, the first ten in order',
  similar: 'Similar volume',
  similarTitle:
    'Agencies whose requests to handle in the latest year are nearest to those of the first one picked',
  nobody: 'With nobody picked all are drawn alike.',
  layouts: {
    bars: 'Ranking',
    lines: 'Lines',
    slope: 'Ranks',
    heat: 'Heat table',
    multiples: 'Small charts by agency',
    table: 'Table',
  },
  scales: { count: 'Count', share: 'Share', rate: 'Rate' },
  pool: 'Years taken together',
  pools: { 1: 'One year', 3: '3 years', 5: '5 years' },
  zeros: (count) => `${count} more with 0`,
  unranked: {
    smallNumbers: 'Fewer than ten in the denominator: no rank',
    lowerBound: 'Known only from below: no rank',
    absent: 'No figure',
  },
};
