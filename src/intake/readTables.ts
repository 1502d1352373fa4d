import type { DisclosureRow } from '../report/disclosureItems.ts';
import type { DisputeGroup, Form, RequestRow } from '../report/lineItems.ts';
import type { Block } from './document.ts';
import type { FigureRow } from './figureRows.ts';
import { readDisclosure } from './readDisclosure.ts';
import { readDisputes } from './readDisputes.ts';
import { readRequests } from './readRequests.ts';
import type { TableReading } from './tableReading.ts';

export interface TablesRead {
  readonly disclosure: TableReading<DisclosureRow>;
  readonly requests: TableReading<RequestRow>;
  readonly disputes: TableReading<DisputeGroup>;
}

/** The three tables of one form, found by label and order: 二, then 三, then 四. */
export function readTables(rows: readonly FigureRow[], blocks: readonly Block[], form: Form): TablesRead {
  const disputes = readDisputes(rows);
  const disclosure = readDisclosure(disputes.at < 0 ? rows : rows.slice(0, disputes.at), form);
  const between = rows.slice(disclosure.end + 1, disputes.at < 0 ? rows.length : disputes.at);
  return {
    disclosure: disclosure.rows,
    requests: readRequests(between, blocks, form),
    disputes: disputes.rows,
  };
}
