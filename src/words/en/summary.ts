import type { Words } from '../words.ts';
import { format } from './format.ts';
import { plural } from './plural.ts';

export const summary: Words['summary'] = {
  nothing: (name, year) =>
    `No ${year} report of ${name} is collected here, so nothing can be summed up; that does not mean nothing was done.`,
  coverage: (name, year, reported, awaited) =>
    `For ${year}, the reports of ${reported} of ${awaited} agencies are collected for ${name}${reported < awaited ? '; sums cover these alone' : ''}.`,
  received: (name, year, { count, said, change }) => {
    if (count === null)
      return format.capital(
        `${name === null ? '' : `in ${year}, ${name}: `}requests newly received: ${said}${change}.`,
      );
    if (name === null)
      return `${plural(count, { one: '# new request was received', other: '# new requests were received' })}${change}.`;
    const requests = plural(count, { one: '# new request', other: '# new requests' });
    return format.capital(`${name} received ${requests} in ${year}${change}.`);
  },
  flow: (said, rate) =>
    `Carried over: ${said.carriedOver}; to handle: ${said.toHandle}; handled: ${said.handled}; carried forward: ${said.carriedForward}${rate ? `; handling rate: ${rate}` : ''}.`,
  nothingHandled: 'Nothing was handled, so there is no disclosure rate.',
  leading: (kinds, count, share) =>
    `the most frequent outcome: ${format.both(kinds)}, ${count}${kinds.length > 1 ? ' each' : ''} (${share})`,
  disclosureRate: (said) => `disclosure rate: ${said}`,
  outcome: (parts) => format.capital(`${parts.join('; ')}.`),
  disputes: (reconsideration, litigation) =>
    `Administrative reconsideration: ${reconsideration}; litigation: ${litigation}.`,
  disclosed: (said) => `Information disclosed on the agency’s own initiative, as the report states: ${said}.`,
  units: { requests: '', cases: '', items: 'items' },
  notStated: (said) => `${said}, not stated here`,
  contradictedSum: (said) => `${said} (with reports that contradict the form’s arithmetic)`,
  contradicted: (said) => `printed as ${said}, which contradicts the form’s arithmetic`,
};
