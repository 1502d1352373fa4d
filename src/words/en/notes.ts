import type { Words } from '../words.ts';
import { plural } from './plural.ts';
import { format } from './format.ts';

const { list, years: span } = format;

export const notes: Words['notes'] = {
  contradicted: (told) => `Printed totals that are not the sum of their parts: ${told.join('; ')}.`,
  contradictedTotal: (year, label, told) => `${year} ${label} ${told}`,
  missingYears: (years) =>
    `No report is collected for ${span(years)}; the chart leaves a gap and joins nothing across it.`,
  otherForm: (years, names) =>
    `The form used for ${span(years)} has nothing comparable to ${list(names.map((name) => `“${name}”`))}.`,
  rolledUp: (year, reported, awaited, missing, left) =>
    `${year} is the sum of ${reported} of ${awaited} agencies${left > 0 ? `; not collected: ${list(missing)}${left > missing.length ? ` and ${left - missing.length} more` : ''}` : ''}.`,
  slopeRanks:
    'Rank 1 is the highest figure. Ranks are given among agencies that can be compared between the two years; equal figures share one. Height is rank; the figure stands beside the name.',
  slopeAlone:
    'No agency can be compared between the two years: each is ranked by itself and nothing is joined.',
  slopeApart: (count) =>
    `${plural(count, { one: '# agency', other: '# agencies' })} cannot be compared (not collected, blank, known only from below, fewer than ten in the denominator, or another form or scope); they are neither joined nor ranked.`,
  ownScales: 'Each panel has a scale of its own; heights do not compare between panels.',
  pooled: (years) =>
    `Each rate adds up n and N of ${years} years ending with the one named; years without a report or an exact figure, and those before a change of form or scope, are left out.`,
  smallNumbers: 'Fewer than ten in the denominator: counts only, no rate and no rank.',
  lastYearMark: (year) => `The hollow circle is ${year}.`,
  greyContext: 'Grey: agencies not picked, for context.',
  imbalance: (left, right) =>
    `The report does not balance: ${left} to handle, ${right} handled or carried forward; the difference is drawn as a dashed outline.`,
  imbalanceBar: (difference) =>
    `The report does not balance; the difference of ${difference} has a bar of its own.`,
  reposted: 'The same item may appear in several channels; channels do not add up to the total disclosed.',
  roomFor: (shown, all) =>
    `${all} agencies, of which this format has room for ${shown}; the picture of A4 width and the data have all.`,
  topCut: (shown, all) => `${all} agencies; the chart shows the first ${shown}, the table all.`,
};
