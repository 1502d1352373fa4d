import { addressLabels, parseAddress } from '../report/address.ts';
import type { AgencyTree } from '../report/agencyTree.ts';
import { channelLabels, channels } from '../report/channels.ts';
import { currentForm, tableLabels, tables, type Form, type Label } from '../report/lineItems.ts';
import { measureById } from './registry.ts';

/** In words what an id in `missing` or `without` names: a cell, channels, another figure, or an agency. */
export function partLabel(id: string, tree: AgencyTree, form: Form = currentForm): Label {
  const address = parseAddress(id);
  if (address) {
    const { row, column } = addressLabels(address, form);
    const { number } = tableLabels[address.table];
    return {
      zh: `表${number}·${row.zh}·${column.zh}`,
      en: `table ${tables.indexOf(address.table) + 2}, ${row.en}, ${column.en}`,
    };
  }
  const agency = tree.byId.get(id);
  if (agency) return { zh: agency.names.short, en: agency.names.en };
  if (id.startsWith('channels.')) return namesOf(id.slice('channels.'.length).split('+'));
  // A side of a rate is named after the rate where it is no measure of its own.
  const rate = measureById(id.slice(0, id.lastIndexOf('.')));
  const side = id.endsWith('.numerator') ? rate?.numerator : rate?.denominator;
  return measureById(id)?.label ?? side ?? { zh: id, en: id };
}

function namesOf(ids: readonly string[]): Label {
  const named = channels.filter((channel) => ids.includes(channel)).map((channel) => channelLabels[channel]);
  return { zh: named.map((label) => label.zh).join('、'), en: named.map((label) => label.en).join(', ') };
}
