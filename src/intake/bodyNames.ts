import { agencyNameIn } from './agencyName.ts';

const named =
  /(?<name>[\p{Script=Han}]{2,30}?(?:镇|乡|街道|县|区|市|旗|局|委|委员会|中心|苏木)(?:人民政府|政府|街道办事处|办事处)?)(?:\s*关于)?\s*(?:20\d{2}\s*年?度?|年度?)\s*(?:政府信息公开)?(?:工作)?(?:情况的?)?年?度?报告/gu;

/** The organs whose yearly report the sentences of the text say this is (现公布潞城镇2020年度工作年度报告), in order. */
export function bodyNames(lines: readonly string[]): readonly string[] {
  const names = lines
    .filter((line) => line.length > 40)
    .flatMap((line) => [...line.matchAll(named)])
    .map(({ groups }) =>
      (groups?.name ?? '').replace(/^.*(?:公布|编制|发布|现将|制作|公开|形成|完成|汇总)/u, ''),
    )
    .flatMap((name) => agencyNameIn(name) ?? []);
  return [...new Set(names)];
}
