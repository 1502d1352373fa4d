/** Version of the published endpoints; the first number is part of their address (`data/v2/`). */
export const openDataVersion = '2.3';
export const openDataFormat = 'nianbao-open-data/2';

export interface FormatChange {
  readonly version: string;
  readonly date: string;
  /** SHA-256 of all JSON Schemas published with this version, one after the other; of 1.0 a report's alone. */
  readonly schemaSha256: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * Every version of the published formats, oldest first. A change of a schema changes the hash: the tests fail
 * until the change is entered here under a version of its own.
 */
export const formatChanges: readonly FormatChange[] = [
  {
    version: '1.0',
    date: '2026-11-24',
    schemaSha256: '7ff317462fb7c3e4a3288666ddb36a2ac2d84d5e02a29bb96e0e92c35eba7366',
    zh: '首次公布：目录、逐单位与逐指标的 JSON 和 CSV、JSON Schema、打包下载。',
    en: 'First publication: catalogue, JSON and CSV per agency and per measure, JSON Schema, bulk download.',
  },
  {
    version: '2.0',
    date: '2026-11-25',
    schemaSha256: '2a71d1c8ed5a51755f0daffc628986da58936a14349cf5e854bdfc068b2cae27',
    zh: '开放数据与下载用同一种格子：value 只有确切的数，“约80”的80改在 value_about；JSON 与 CSV 同名（value_min、as_printed、comparable_with_previous_year 等）。每种 JSON 文件有 JSON Schema，CSV 有 CSVW 说明。图的下载为 nianbao-figure/2，状态改用同一套词，n、N 改称 numerator、denominator。',
    en: 'Open data and downloads write a figure alike: value has exact figures only, the 80 of “约80” is now in value_about; JSON and CSV use the same names (value_min, as_printed, comparable_with_previous_year and so on). Every kind of JSON file has a JSON Schema, the CSV files have CSVW metadata. Downloads of figures are nianbao-figure/2: the same words for status, n and N are called numerator and denominator.',
  },
  {
    version: '2.1',
    date: '2026-11-25',
    schemaSha256: '23d7558ee2e54ffda8514d0fb00cd4f6e77e69edbec306bcd79e1503567d51ed',
    zh: '报告格式写明界限：计数为不大于 2^53−1 的非负整数，日期须真实存在，网址只限 http 与 https，文字不含 XML 不能容纳的字符并有长度上限。指标以 forms 列出含义相同的各版表格，取代 comparability。',
    en: 'The report format states its bounds: counts are whole, not negative and at most 2^53−1, days exist, addresses are http or https, texts hold no character XML cannot and are bounded in length. A measure lists in forms the forms on which it means the same, in place of comparability.',
  },
  {
    version: '2.2',
    date: '2026-11-26',
    schemaSha256: 'faf790b87164eec5c0b9f77b8f14a577ea5e4cc6877132799c3901eea352b082',
    zh: '没有数字的几种情形分开：not_reported 只指本站未收录；经确认未发布为 unpublished，当年不须报送为 not_awaited，正文未提及为 not_mentioned。单位记录可带 unpublished：哪一年、谁在何时确认。',
    en: 'Kinds of silence stand apart: not_reported says only that this site has not collected the report; confirmed not to have been published is unpublished, no report due is not_awaited, not mentioned in the text is not_mentioned. An agency may carry unpublished: for which year, confirmed by whom and when.',
  },
  {
    version: '2.3',
    date: '2026-11-26',
    schemaSha256: '492fc18c135797f2eaebfc57846de71b2398da51a092c8468eec18a8c2785bf1',
    zh: '图的下载：同一张表各行单位不同的（如法定表格中的件、项、万元、元），行上写 unit，以它为准。',
    en: 'Downloads of figures: where the rows of one table differ in unit, as the official tables do, a row has a unit of its own, which holds.',
  },
];
