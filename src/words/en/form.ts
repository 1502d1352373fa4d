import { addressLabels } from '../../report/address.ts';
import { officialForm, tables, yearsOf } from '../../report/lineItems.ts';
import { format } from './format.ts';
import type { Words } from '../words.ts';

export const formWords: Words['formWords'] = {
  /** The report's second section is the first with a table. */
  tableNumber: (table) => `${tables.indexOf(table) + 2}`,
  issued: (form) => {
    const { year, number } = officialForm(form).issued;
    return `letter [${year}] No. ${number}`;
  },
  years: (form) => {
    const { since, until } = yearsOf(form);
    return until === null ? `report years since ${since}` : `report years ${since}–${until}`;
  },
  row: (address, form) => format.term(addressLabels(address, form).row),
  column: (address, form) => format.term(addressLabels(address, form).column),
};

const numerals = '一二三四五六七八九';

/** A passage as the report numbers it, in figures: 一（二） is Section 1(2). */
export function section(passage: string): string {
  const figures = passage.replace(/[一二三四五六七八九]/gu, (numeral) => `${numerals.indexOf(numeral) + 1}`);
  return `Section ${figures.replaceAll('（', '(').replaceAll('）', ')')}`;
}

export const claims: Words['claims'] = {
  requestsReceived: 'requests received',
  carriedOver: 'carried over',
  requestsToHandle: 'requests to handle (received + carried over)',
  toHandleNaturalPersons: 'requests to handle from natural persons',
  toHandleOrganizations: 'requests to handle from organisations',
  handled: 'handled',
  granted: 'granted',
  partlyGranted: 'partly granted',
  grantedInAll: 'granted and partly granted',
  refused: 'refused',
  unableToProvide: 'unable to provide',
  notProcessed: 'not processed',
  otherwiseHandled: 'otherwise handled',
  carriedForward: 'carried forward',
  requestsToHandleGrowth: 'growth of requests to handle (%)',
  reconsideration: 'reconsideration cases',
  litigation: 'litigation cases',
  disputesAllUpheld: 'all disputes upheld',
};

export const deadlines: Words['deadlines'] = {
  departments: 'Regulations art. 49(1): departments of governments at county level and above, by 31 January',
  governments: 'Regulations art. 49(2): governments at county level and above, by 31 March',
  townships: 'Art. 49 does not name townships; local notices usually set 31 January, shown for orientation',
};
