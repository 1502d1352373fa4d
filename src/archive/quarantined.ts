import type { Label } from '../report/lineItems.ts';
import type { Problem } from '../report/problem.ts';
import { dataFolder } from './areaFile.ts';
import type { Catalogue } from './catalogue.ts';

/** A file that could not be used, and why, while everything else works. */
export interface Quarantined {
  readonly file: string;
  readonly reason: Label;
  /** What is wrong inside the file; empty where it did not arrive at all. */
  readonly problems: readonly Problem[];
  /** The agency-years it keeps from the reader: not loaded, which is not "not filed". */
  readonly hides: readonly { readonly agency: string; readonly year: number }[];
}

/** Files found broken when the archive was published. */
export function brokenFiles(broken: Catalogue['broken']): readonly Quarantined[] {
  return broken.map(({ file, agency, year, problems }) => ({
    file: `${dataFolder}${file}`,
    reason: quarantineReasons.broken,
    problems: problems.map(({ place, ...rest }) => (place ? { place, ...rest } : rest)),
    hides: agency !== undefined && year !== undefined ? [{ agency, year }] : [],
  }));
}

/** Agencies whose line of parents is broken. */
export function brokenTree(problems: readonly Problem[]): Quarantined {
  const [{ file } = { file: '' }] = problems;
  return { file, reason: quarantineReasons.tree, problems, hides: [] };
}

export const quarantineReasons = {
  broken: {
    zh: '文件不符合格式，已隔离，不参与任何统计',
    en: 'The file does not fit the format; it is set aside and counts nowhere',
  },
  catalogueBroken: {
    zh: '目录文件不符合格式，无法得知有哪些报告',
    en: 'The catalogue does not fit its format, so it is not known what reports there are',
  },
  packBroken: {
    zh: '数据包不符合格式，其中的报告未载入',
    en: 'The data pack does not fit its format; its reports are not loaded',
  },
  ownBroken: {
    zh: '本浏览器存放的本机录入的报告不符合格式，已隔离，不参与任何统计；可在“录入与核对”页移除',
    en: 'A report kept in this browser does not fit the format; it is set aside and counts nowhere, and can be removed on the page “Enter and check”',
  },
  notAsListed: {
    zh: '文件与目录所列的机构、年度或示例标记不符，已隔离，不参与任何统计',
    en: 'The file is not of the agency and year the catalogue lists it for, or is marked as made up otherwise; it is set aside and counts nowhere',
  },
  repeated: {
    zh: '同一机构同一年度已有一份报告，以目录中先列者为准；此份已隔离，不参与任何统计',
    en: 'There already is a report of this agency and year; the one the catalogue lists first stands, this one is set aside and counts nowhere',
  },
  unknownAgency: {
    zh: '目录中没有这份报告的机构，已隔离，不参与任何统计',
    en: 'The catalogue knows no such agency; the report is set aside and counts nowhere',
  },
  tree: {
    zh: '机构的上下级关系有误，有误者暂作最上级显示',
    en: 'The line of parents of some agencies is broken; they are shown as if they had none',
  },
  waiting: {
    zh: '还没有取到，仍在等候，到了即补上；不是未报送',
    en: 'It has not arrived yet and is waited for; that does not mean nothing was filed',
  },
  areaBroken: {
    zh: '文件中有年报不可能有的值，其中的报告未载入',
    en: 'The file holds values no report can have; its reports are not loaded',
  },
  otherVersion: {
    zh: '与其他文件不是同一数据版本，未载入；请重新载入本页',
    en: 'It is of another data version than the other files and is not loaded; load the page again',
  },
  notInPack: {
    zh: '目录列有这份报告，数据包中却没有',
    en: 'The catalogue lists this report but its data pack does not hold it',
  },
} as const satisfies Record<string, Label>;
