import { exportedStatuses } from '../../measures/exportedCell.ts';
import { statusMeanings } from '../../exports/sheet/figureMetadata.ts';

const statuses = Object.values(exportedStatuses).map(
  (status) => `  ${status.padEnd(16)}${statusMeanings[status].zh} / ${statusMeanings[status].en}`,
);

/** Explains the files to whoever opens them without us. */
export const readme = `nianbao 开放数据 / open data

index.json         所有端点 / every endpoint
agencies.json      单位 / agencies
agencies/ID.json   一个单位的全部报告 / all reports of one agency
agencies/ID.csv    同上，逐格一行 / the same, one row per cell
measures/ID.json   一项指标，逐单位逐年 / one measure, every agency and year
measures/ID.csv    同上 / the same
changelog.json     格式与数据的变更 / changes of formats and data
schema/*.json      每种 JSON 文件的格式（JSON Schema） / what each kind of JSON file holds
csv-*.json         CSV 各列的含义（W3C CSVW） / what the columns of the CSV files are

CSV：UTF-8（含 BOM），RFC 4180；以 = + - @ 开头的文字前加 ' 。
value 只有确切的数；为空不等于0：见 status。value_min 是下限（“80余”→80），value_about 是约数（“约80”→80）。
比率为 0–1 的分数，分子分母见 numerator、denominator。JSON 与 CSV 同名同义，不知道的项在 JSON 中不出现。
CSV: UTF-8 with BOM, RFC 4180; text beginning with = + - @ has an apostrophe before it.
value has exact figures only; an empty one is not 0: see status. value_min is a lower bound (“80余”: 80 or more),
value_about the number of an approximate figure (“约80”). Rates are fractions 0–1 with numerator and denominator.
JSON and CSV use the same names; what is not known has no key in JSON.

status:
${statuses.join('\n')}

synthetic=true：演示用的合成数据，不是任何真实机关的报告。
synthetic=true: made-up data for demonstration; no real organ reported them.
`;
