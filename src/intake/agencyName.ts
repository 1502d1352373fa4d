import { simplify } from './simplify.ts';

const endings =
  '人民政府|办公室|办公厅|办事处|委员会|管委会|政府办|局|厅|委|办|署|院|中心|馆|处|所|队|站|社|会|公司|集团|银行|大学|学院|学校|中学|小学|医院|兵团|团场|苏木|街道|镇|乡|区|县|市|旗|盟|州|省|政府|农场|林场';
const name = new RegExp(
  String.raw`^[\p{Script=Han}·()]{2,40}?(?:${endings})(?:\([\p{Script=Han}]+\))?$`,
  'u',
);

/** Words that begin like an agency's name and are none. */
const notNames =
  /^(本|我|全|该|各|当前|首页|索引|来源|发布|中华人民共和国|附件|下载|打印|关闭|返回|责任|主办|承办|国务院|政府信息|公开|信息|主动|依申请|通过|由|向|在|对|为|根据|按照|扫一扫|县(?!级)|区|省|市(?!中区|南区|北区)|镇(?!江|远|平|海|沅|康|雄|原|宁|坪|安|赉|巴)|乡(?!宁|城))/;
/** Made unrecognisable by whoever copied it, or a template's blank: 某县某镇, ××县. */
const masked =
  /某|[×xX*□_]{2}|(?<!\p{Script=Han})[×xX](?=[省市县区镇乡街局])|示范文本|填写|机关名称|单位名称/u;
/** What a site or a copy adds behind a name. */
const added = /\((?:[^()]*(?:镜像|转载|未见|来源|网站|域名)[^()]*|[a-z0-9.,\-]+)\)/g;
const before =
  /^(?:关于|题目|标题|名称|单位|发布机构|发布单位|信息来源|来源|公开主体|编制单位|报送单位|填报单位|发布人|作者)[:：]?|^(?:现将|现公布|特公布|中共)/;

/** The site a title stands on, or the party committee that signs with the government: 临水区人民政府门户网站 大河街道. */
const site =
  /^\p{Script=Han}*(?:网站|政府网|官网)(?=\p{Script=Han}{2})|^中共\p{Script=Han}+委员会(?=\p{Script=Han}{3})/u;

/** The text as an agency's name, without 关于 and blanks; `null` where it is none. */
export function agencyNameIn(text: string): string | null {
  const plain = simplify(text)
    .replace(/\s+/g, '')
    .replace(added, '')
    .replace(site, '')
    .replace(before, '')
    .replace(/(?:关于|的)$/, '')
    .replace(/[:：,，。.]+$/, '');
  if (plain.length < 3 || plain.length > 36 || notNames.test(plain) || masked.test(text)) return null;
  return name.test(plain) ? plain : null;
}

const body = /(人民政府|街道办事处|办事处|政府)$/;
const office = /(人民政府|政府)?(党政)?(综合|政务公开)?(办公室|办公厅|办)$/;

/** The name without the word for the organ: 北山乡人民政府 and 北山乡 are one. An office of a government keeps its own. */
export function agencyStem(text: string): string {
  return simplify(text).replace(/\s+/g, '').replace(body, '');
}

/**
 * Whether two names in one document can be one agency: equal, or one is the end of the other (绥滨县北山乡 and
 * 北山乡). The office that drafts and signs a government's report is not another agency.
 */
export function sameAgency(left: string, right: string): boolean {
  const [a, b] = [left, right].map((one) => agencyStem(agencyStem(one).replace(office, '')));
  return a === b || (a ?? '').endsWith(b ?? '') || (b ?? '').endsWith(a ?? '');
}

/** The fullest of the names of one agency: 绥滨县北山乡人民政府 for 北山乡. */
export function fullestName(agency: string, others: readonly string[]): string {
  const stem = agencyStem(agency);
  return others
    .filter((other) => agencyStem(other).endsWith(stem))
    .reduce((best, other) => (agencyStem(other).length > agencyStem(best).length ? other : best), agency);
}
