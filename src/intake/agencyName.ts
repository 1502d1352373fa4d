import { simplify } from './simplify.ts';

const endings =
  '人民政府办公室|人民政府办公厅|人民政府|政府办公室|街道办事处|办事处|管理委员会|管委会|委员会|管理局|分局|办公室|办公厅|监督管理局|执法局|公安局|局|厅|委|办|院|中心|馆|处|所|队|站|公司|集团|银行|大学|学院|学校|医院|苏木|街道|镇|乡|区|县|市|旗|省|开发区|示范区|园区|新区|农场|林场';
const name = new RegExp(
  String.raw`^[\p{Script=Han}·（）()]{2,40}?(?:${endings})(?:[（(][\p{Script=Han}]+[)）])?$`,
  'u',
);

/** Words that end like an agency's name and are none. */
const notNames =
  /^(本|我|全|该|各|当前|首页|索引|来源|发布|中华人民共和国|附件|下载|打印|关闭|返回|责任编辑|主办|承办|国务院|政府信息公开|公开|信息|主动|依申请)/;

/** The text as an agency's name, without 关于 and blanks; `null` where it is none. */
export function agencyNameIn(text: string): string | null {
  const plain = simplify(text)
    .replace(/\s+/g, '')
    .replace(/\((?:镜像|转载|.{0,8}未见.{0,4}|[a-z.,0-9]+|镜像,.*)\)/g, '')
    .replace(/^(?:关于|题目|标题|单位|发布机构|信息来源|来源|公开主体|编制单位|报送单位)[:：]?/, '')
    .replace(/[:：,，。.]+$/, '');
  if (plain.length < 3 || plain.length > 36 || notNames.test(plain)) return null;
  return name.test(plain) ? plain : null;
}

const government = /(人民政府(办公室|办公厅)?|街道办事处|办事处|政府)$/;

/** The name by which two spellings of one agency are the same: 北山乡人民政府 and 北山乡. */
export function agencyStem(text: string): string {
  return simplify(text).replace(/\s+/g, '').replace(government, '');
}

/** Whether two names can be one agency: equal, or one is the end of the other (绥滨县北山乡 and 北山乡). */
export function sameAgency(left: string, right: string): boolean {
  const [a, b] = [agencyStem(left), agencyStem(right)];
  return a === b || a.endsWith(b) || b.endsWith(a);
}
