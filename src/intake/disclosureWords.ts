import { disclosureRowEntries, disclosureRows, type DisclosureRow } from '../report/disclosureItems.ts';
import { forms } from '../report/lineItems.ts';
import { recordOf } from '../report/recordOf.ts';
import { plainLabel } from './label.ts';
import type { Vocabulary } from './rowLabel.ts';

/** Other words seen in print for the rows of table 二. */
const alsoSeen: Partial<Vocabulary<DisclosureRow>> = {
  normativeDocuments: ['行政规范文件'],
  otherServices: ['其他对外管理服务', '其它对外管理服务事项'],
  fees: ['行政事业型收费', '行政事业收费'],
};

/** The official words of table 二's rows on every form, and others seen in print. */
export const disclosureWords: Vocabulary<DisclosureRow> = recordOf(
  disclosureRows,
  (row) => row,
  (row) => [
    ...new Set(forms.flatMap((form) => disclosureRowEntries[row].label[form]?.printed ?? []).map(plainLabel)),
    ...(alsoSeen[row] ?? []),
  ],
);
