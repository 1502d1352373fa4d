import type { Named, Phrase } from '../phrase.ts';

/** Agencies in a row, and how many more there are. */
function listed(names: readonly Named[], more = 0): Phrase {
  const parts = names.flatMap((name, index) => (index === 0 ? [name] : ['、', name]));
  return more > 0 ? [...parts, `等${names.length + more}个单位`] : parts;
}

/** The agencies of an area side by side. */
export const scorecard = {
  title: '所辖单位对照',
  columns: {
    'requests.newlyReceived': '新收',
    'rates.disclosure': '公开率',
    'rates.refusal': '不予公开率',
    'disputes.reconsideration.total': '复议',
    'disputes.litigation.total': '诉讼',
    filing: '报送',
    review: '待核',
  },
  among: '单位类别',
  groups: { governments: '政府', departments: '部门', all: '全部' },
  year: '报告年度',
  since: '增减起算',
  /** What the small figures are. */
  note: (year: number, since: number): string =>
    `小字为${year}年较${since}年的增减，比率为百分点；“—”为不可比（缺年、约数、范围或表格不同，或基数不足10件）。细线为历年走势，断处为缺年或口径变化。基数不足10件的只列件数，排在最后。`,
  /** How many reports stand behind the rows. */
  reported: (reported: number, awaited: number): string => `应收录${awaited}份，已收录${reported}份`,
  errors: (errors: number, doubts: number): string => `报告有误${errors}处，存疑${doubts}处`,
};

/** What the scorecard comes to, in sentences made by rule. */
export const keyPoints = {
  title: '要点',
  stop: '。',
  most: (who: readonly Named[], what: string, said: string): Phrase => [
    ...listed(who),
    who.length > 1 ? `${what}并列最多，各${said}` : `${what}最多，${said}`,
  ],
  next: (who: readonly Named[], said: string): Phrase => ['；其次为', ...listed(who), `，${said}`],
  manyTied: (what: string, said: string, count: number): string => `${what}最多为${said}，${count}个单位并列`,
  received: '新收申请',
  review: '待核事项',
  requests: (text: string): string => `${text}件`,
  places: (text: string): string => `${text}处`,
  noRequests: '有数的单位新收申请均为0',
  noReceived: '没有可比的新收申请数',
  /** Left out of the comparison: without an exact figure; with one the report contradicts. */
  unknown: (count: number): string => `（另有${count}个单位缺数或为约数）`,
  contradicted: (who: readonly Named[], more: number): Phrase => [
    '；',
    ...listed(who, more),
    '的数与勾稽关系不符，未计入',
  ],
  moved: (who: Named, since: number, from: string, to: string): Phrase => [
    `；与${since}年比变化最大的是`,
    who,
    `，由${from}件到${to}件`,
  ],
  movedTied: (since: number, count: number, size: string): string =>
    `；与${since}年比变化最大的有${count}个单位，各${size}件`,
  movedLittle: (since: number): string => `；与${since}年比，各单位两年均不足10件，不比较增减`,
  notMoved: (since: number): string => `；与${since}年没有可比的数`,
  refused: (who: readonly Named[], said: string): Phrase => [
    '不予公开率最高的是',
    ...listed(who),
    `，${who.length > 1 ? '均为' : ''}${said}`,
  ],
  refusedTied: (count: number, said: string): string => `不予公开率最高为${said}，${count}个单位并列`,
  noneRefused: (count: number): string => `办结满10件的${count}个单位均无不予公开`,
  tooFew: '办结满10件的单位不足2个，不比较不予公开率',
  small: (count: number): string => `；${count}个单位办结不足10件，不排名`,
  disputed: (who: readonly (readonly [Named, string])[], count: number): Phrase => [
    `${count}个单位被申请行政复议或被起诉：`,
    ...who.flatMap(([name, said], index) => [index === 0 ? '' : '、', name, `（${said}）`]),
    ...(count > who.length ? ['等'] : []),
  ],
  disputes: (reconsideration: string | null, litigation: string | null): string =>
    [reconsideration === null ? '' : `复议${reconsideration}`, litigation === null ? '' : `诉讼${litigation}`]
      .filter((part) => part)
      .join('、'),
  noDisputes: '有数的单位均未被申请行政复议或被起诉',
  noDisputeFigures: '没有行政复议和行政诉讼的数',
  unpublished: (who: readonly Named[], more: number): Phrase => [...listed(who, more), '经确认未发布年报'],
  late: (who: readonly Named[], more: number, days: number): Phrase => [
    ...listed(who, more),
    `逾期发布，最长${days}天`,
  ],
  onTime: (count: number): string => `发布日期可知的${count}份均未逾期`,
  undated: (count: number): string => `${count}份发布日期不明`,
  missing: (count: number): string => `${count}份本站未收录`,
  nothingToReview: '没有核对出待核事项',
};
