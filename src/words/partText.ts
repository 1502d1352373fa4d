import { parseAddress } from '../report/address.ts';
import type { AgencyTree } from '../report/agencyTree.ts';
import { channelLabels, channels } from '../report/channels.ts';
import { currentForm, type Form } from '../report/lineItems.ts';
import { measureById } from '../measures/registry.ts';
import type { Words } from './words.ts';

/** In words what an id in `missing` or `without` names: a cell, channels, another figure, or an agency. */
export function partText(id: string, tree: AgencyTree, words: Words, form: Form = currentForm): string {
  const { format, formWords, official } = words;
  const address = parseAddress(id);
  if (address)
    return official.cell(
      formWords.tableNumber(address.table),
      formWords.row(address, form),
      formWords.column(address, form),
    );
  const agency = tree.byId.get(id);
  if (agency) return format.agency(agency.names);
  const named = id.startsWith('channels.') ? id.slice('channels.'.length).split('+') : [];
  const found = channels.filter((channel) => named.includes(channel));
  if (found.length > 0) return format.list(found.map((channel) => format.term(channelLabels[channel])));
  if (measureById(id)) return words.measure(id).label;
  // A side of a rate is named after the rate where it is no measure of its own.
  const rate = id.slice(0, id.lastIndexOf('.'));
  if (!measureById(rate)) return id;
  const { numerator, denominator } = words.measure(rate);
  return (id.endsWith('.numerator') ? numerator : denominator) ?? id;
}
