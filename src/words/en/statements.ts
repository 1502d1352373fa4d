import type { Words } from '../words.ts';
import { filing } from './figures.ts';
import { plural } from './plural.ts';

const agenciesText = (count: number): string => plural(count, { one: '# agency', other: '# agencies' });
const notComparable = (left: number): string => (left === 0 ? '' : ` (${left} more are not comparable)`);

export const statements: Words['statements'] = {
  ofWhomWhen: (whose, year, said) => `${whose}, ${year}: ${said}`,
  figure: (label, said) => `${label}: ${said}`,
  noFigure: (label, said) => `${label}: ${said}`,
  unit: () => '',
  tooFew: (label) => `${label}: fewer than two agencies have an exact figure, so nothing is compared`,
  alike: (label, agencies, value, left) =>
    `${label}: ${value} in all ${agencies} agencies${notComparable(left)}`,
  spread: (label, agencies, { least, most, median }, left) =>
    `${label}: from ${least} to ${most} in ${agenciesText(agencies)}, median ${median}${notComparable(left)}`,
  noTurns: (label, year) => `${label}: no agency can be compared with the year before ${year}`,
  turns: (label, year, _kind, { up, down, same, left }) =>
    `${label}, ${year} on the year before: ${[
      `up in ${up}`,
      `down in ${down}`,
      `unchanged in ${same}`,
      ...(left > 0 ? [`not comparable in ${left}`] : []),
    ].join(', ')}`,
  moves: (label, [first, last], _kind, { up, down, same, left }) =>
    `${label}, ${last} against ${first}: ${[
      `up in ${up}`,
      `down in ${down}`,
      `unchanged in ${same}`,
      ...(left > 0 ? [`not comparable in ${left}`] : []),
    ].join(', ')}`,
  climbed: ({ name, from, to }) => `${name} climbed most, from rank ${from} to ${to}`,
  noMoves: 'no agency can be compared between the two years, so nothing is compared',
  fullness: (label, { agencies, years, known, cells }) =>
    `${label}: ${known} of ${cells} figures are known for ${agenciesText(agencies)} over ${plural(years, { one: '# year', other: '# years' })}${known < cells ? '; the others say why not' : ''}`,
  filed: (whose, year, counts) =>
    `${whose}, ${year}, of ${agenciesText(counts.reduce((sum, [, count]) => sum + count, 0))} awaited: ${counts.map(([state, count]) => `${filing.states[state]}: ${count}`).join(', ')}`,
  checked: ({ error, doubtful, scope, uncheckable }) =>
    error + doubtful + scope === 0
      ? `the checks found nothing${uncheckable > 0 ? `; ${uncheckable} could not be made` : ''}`
      : `the checks found ${plural(error, { one: '# error', other: '# errors' })} and ${plural(doubtful, { one: '# doubtful figure', other: '# doubtful figures' })}${scope > 0 ? `, ${scope} of different scope` : ''}${uncheckable > 0 ? `; ${uncheckable} could not be made` : ''}`,
  noStatedTotal: 'the report states no total of proactive disclosure, and channels do not add up to one',
};
