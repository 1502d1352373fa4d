import { channelLabels, channels, unitFamilies, unitFamilyLabels } from '../report/channels.ts';
import {
  columnOn,
  comparableColumn,
  disclosureColumnEntries,
  disclosureColumnLabel,
  disclosureColumns,
  disclosureRowEntries,
  disclosureRowLabel,
  disclosureRows,
  type DisclosureColumn,
  type DisclosureRow,
} from '../report/disclosureItems.ts';
import {
  disputeColumnLabels,
  disputeColumns,
  disputeGroupLabels,
  disputeGroups,
  forms,
  outcomeKindLabels,
  outcomeKinds,
  requestColumnLabels,
  requestColumns,
  requestRowEntries,
  requestRows,
  type DisputeColumn,
  type RequestRow,
} from '../report/lineItems.ts';

import { rates, type MeasureSentences, type ToldRate } from './measureSentences.ts';

/** What a measure is called, how it is made, and what fixes it. */
export interface MeasureWords {
  readonly label: string;
  /** 口径, in full. */
  readonly definition: string;
  readonly unit: string;
  /** Article of the Regulations or number of the document. */
  readonly source: string;
  /** A measure that is no rate is its own numerator. */
  readonly numerator: string;
  readonly denominator: string | null;
}

/** The words of every measure by its id, in one language. @throws RangeError for an id that is no measure's */
export function measureWords(text: MeasureSentences): (id: string) => MeasureWords {
  const { name, units, sources } = text;
  const all = new Map<string, MeasureWords>();
  const count = (
    id: string,
    { label, definition }: Pick<MeasureWords, 'label' | 'definition'>,
    unit: string,
    source: string,
  ) => all.set(id, { label, definition, unit, source, numerator: label, denominator: null });
  const rate = (id: string, { label, definition, sides, unit = '%' }: ToldRate, source: string) =>
    all.set(id, { label, definition, unit, source, numerator: sides[0], denominator: sides[1] });
  const requests = sources.article50(sources.form('requests'));
  const disputes = sources.article50(sources.form('disputes'));
  const rowSource = (row: RequestRow) => {
    const { source } = requestRowEntries[row];
    return source === undefined ? requests : sources.article(source, sources.form('requests'));
  };

  for (const row of ['newlyReceived', 'carriedOver', 'outcomeTotal', 'carriedForward'] as const) {
    const { label, definition } = text.flows[row];
    count(
      `requests.${row}`,
      { label, definition: text.printedTotal(definition) },
      units.requests,
      rowSource(row),
    );
  }
  count('requests.toHandle', text.flows.toHandle, units.requests, requests);
  for (const kind of outcomeKinds) {
    const label = name(outcomeKindLabels[kind]);
    const source = kind === 'partlyGranted' ? rowSource(kind) : requests;
    count(`outcomes.${kind}`, { label, definition: text.kinds[kind] }, units.requests, source);
    // 不予公开 has its share already: the refusal rate.
    if (kind !== 'refused') rate(`shares.${kind}`, text.share(label), requests);
  }
  for (const row of requestRows) {
    const entry = requestRowEntries[row];
    if (!entry.kind || entry.wholeKind) continue;
    const of = outcomeKindLabels[entry.kind];
    const reason = name(entry);
    const definition = text.printedTotal(text.reason(name(of), of.numbering, reason));
    const label = row === 'other' ? text.reasonOf(name(of), reason) : reason;
    count(`requests.${row}`, { label, definition }, units.requests, rowSource(row));
  }
  for (const column of requestColumns) {
    if (column === 'total') continue;
    const printed = name(requestColumnLabels[column]);
    const label = column === 'otherOrganization' ? text.otherOrganizations : printed;
    count(`applicants.${column}`, { label, definition: text.applicant(printed) }, units.requests, requests);
  }
  count('applicants.organizations', text.organizations, units.requests, requests);

  for (const [id, table] of rates) rate(`rates.${id}`, text.rates[id], { requests, disputes }[table]);

  const dispute = (group: string, called: string, column: DisputeColumn, isBoth: boolean) => {
    const told = text.dispute(called, name(disputeColumnLabels[column]), column === 'total', isBoth);
    count(`disputes.${group}.${column}`, told, units.cases, disputes);
  };
  for (const column of disputeColumns) {
    for (const group of disputeGroups) dispute(group, name(disputeGroupLabels[group]), column, false);
    dispute('litigation', text.litigation, column, true);
  }

  for (const row of disclosureRows) {
    const known = new Set(
      forms.flatMap((form) =>
        disclosureRowEntries[row].columns[form].map((column) => comparableColumn(row, column)),
      ),
    );
    for (const column of disclosureColumns) {
      if (!known.has(column)) continue;
      const entry = disclosureColumnEntries[column];
      const { label, definition } = text.disclosure(name(disclosureRowLabel(row)), name(entry));
      const source = sources.item(disclosureRowEntries[row].item, sources.form('disclosure'));
      const told = { label, definition: `${definition}${headings(row, column, text)}` };
      count(`disclosure.${row}.${column}`, told, name(entry.unit), source);
    }
  }
  count('money.informationFee', text.informationFee, units.yuan, sources.informationFee);
  count('totals.disclosed', text.totalDisclosed, text.familyUnits.items, sources.overview);
  for (const family of unitFamilies) {
    const unit = text.familyUnits[family];
    const called = name(unitFamilyLabels[family]);
    count(`totals.channels.${family}`, text.allChannels(called), unit, sources.overview);
    for (const channel of channels)
      count(
        `channels.${channel}.${family}`,
        text.channel(name(channelLabels[channel]), called),
        unit,
        sources.overview,
      );
  }
  return (id) => {
    const found = all.get(id);
    if (!found) throw new RangeError(`no measure ${id}`);
    return found;
  };
}

/** On which forms a figure of table 二 is, and under which other heading on some of them. */
function headings(row: DisclosureRow, column: DisclosureColumn, text: MeasureSentences): string {
  const has = forms.filter((form) => columnOn(form, row, column) !== undefined);
  if (has.length < forms.length) return text.onlyOn(has);
  const renamed = has.flatMap((form) => {
    const printed = columnOn(form, row, column);
    return printed && printed !== column
      ? [{ form, heading: text.name(disclosureColumnLabel(printed, form)) }]
      : [];
  });
  const own = has.slice(0, 1).map((form) => ({ form, heading: text.name(disclosureColumnEntries[column]) }));
  return text.takenFrom(renamed.length > 0 ? renamed : own);
}
