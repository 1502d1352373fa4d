import { statusCodes } from '../../measures/exportFields.ts';
import { stateMeanings } from '../../words/measuredText.ts';

const states = Object.entries(stateMeanings).flatMap(([state, { zh, en }]) => {
  const code = Object.entries(statusCodes).find(([one]) => one === state)?.[1];
  return code === undefined ? [] : [`  ${code.padEnd(16)}${zh} / ${en}`];
});

/** Explains the files to whoever opens them without us. */
export const readme = `nianbao 开放数据 / open data

index.json        所有端点 / every endpoint
agencies.json     单位 / agencies
agencies/ID.json  一个单位的全部报告（格式见 schema/report.json）/ all reports of one agency
agencies/ID.csv   同上，逐格一行 / the same, one row per cell
measures/ID.json  一项指标，逐单位逐年 / one measure, every agency and year
measures/ID.csv   同上 / the same
changelog.json    格式与数据的变更 / changes of formats and data

CSV：UTF-8（含 BOM），RFC 4180；以 = + - @ 开头的文字前加 ' 。
value 为空不等于 0：见 status。value_min 是下限（“80余”→80）。rate 为 0–1 的分数，分子分母见 numerator、denominator。
CSV: UTF-8 with BOM, RFC 4180; text beginning with = + - @ has an apostrophe before it.
An empty value is not 0: see status. value_min is a lower bound (“80余” is 80 or more). Rates are fractions 0–1.

status:
  number          报告的数字 / the number reported
${states.join('\n')}

synthetic=true：演示用的合成数据，不是任何真实机关的报告。
synthetic=true: made-up data for demonstration; no real organ reported them.
`;
