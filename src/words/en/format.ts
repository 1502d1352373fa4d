import { numberFormats, runsOfYears } from '../numberFormats.ts';
import { englishNames } from './names.ts';
import type { Words } from '../words.ts';

export const format: Words['format'] = {
  ...numberFormats('en'),
  comma: ', ',
  fullStop: '. ',
  dot: ', ',
  semicolon: '; ',
  stop: '.',
  gap: '   ',
  list: (items) => items.join(', '),
  both: (items) => items.join(' and '),
  named: (name, text) => `${name}: ${text}`,
  brackets: (text) => ` (${text})`,
  quoted: (text) => `“${text}”`,
  agency: (names) => names.en,
  agencyInFull: (names) => names.en,
  term: ({ of, id, printed }) => {
    const group: Readonly<Record<string, string>> = englishNames[of];
    return group[id] ?? printed;
  },
  given: ({ en }) => en,
  year: (year) => `${year}`,
  years: (years) =>
    runsOfYears(years)
      .map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`))
      .join(', '),
  capital: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  counted: (number, unit) => (unit === '' ? number : `${number} ${unit}`),
};
