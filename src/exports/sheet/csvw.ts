import type { Label } from '../../report/lineItems.ts';

/** A column as its CSV's metadata describes it. */
interface DescribedColumn {
  readonly name: string;
  readonly title: Label;
  readonly meaning: Label;
  readonly datatype: string;
}

/** A text in both languages, by the tags of CSVW. */
export function inBothTags({ zh, en }: Label) {
  return { 'zh-CN': zh, en };
}

/** Columns as CSV on the Web (W3C) describes them. */
export function csvwColumns(columns: readonly DescribedColumn[]) {
  return columns.map(({ name, title, datatype, meaning }) => ({
    name,
    titles: inBothTags(title),
    datatype,
    'dc:description': inBothTags(meaning),
  }));
}
