import type { Label } from '../report/lineItems.ts';

/** Headings and set phrases of a briefing on paper. */
export const paperWords = {
  summary: { zh: '一、摘要', en: '1. Summary' },
  figures: { zh: '二、主要数字', en: '2. Main figures' },
  charts: { zh: '三、图', en: '3. Figures' },
  findings: { zh: '四、核对出的问题', en: '4. What the checks found' },
  filing: { zh: '五、年报报送', en: '5. Who has filed' },
  notes: { zh: '附注', en: 'Notes' },
  sources: { zh: '来源', en: 'Sources' },
  ofYears: { zh: '历年主要数字', en: 'Main figures by year' },
  ofUnits: { zh: '所辖单位主要数字', en: 'Main figures of the units below it' },
  item: { zh: '项目', en: 'Item' },
  unit: { zh: '单位', en: 'Agency' },
  year: { zh: '年度', en: 'Year' },
  sum: { zh: '所辖合计', en: 'Sum of units' },
  own: { zh: '本级汇总报告', en: 'Its own consolidated report' },
  onFile: { zh: '收录/应有', en: 'On file / awaited' },
  noFindings: { zh: '没有核对出问题。', en: 'The checks found nothing.' },
  allFiled: { zh: '应有年报的单位均已收录。', en: 'Every agency awaited has a report on file.' },
  missingMeaning: {
    zh: '“未见年报”指本站数据中没有，不等于没有发布。',
    en: '“No report found” means that the data hold none, not that none was published.',
  },
  order: {
    zh: '单位按目录顺序排列，不作排名。分母小于10的只列件数，不列比率。未填不作0计。',
    en: 'Agencies stand in the order of the directory, not ranked. Fewer than ten in a denominator: counts only. What is blank is not counted as 0.',
  },
  checks: {
    zh: '数字照录报告；按国家统一格式的勾稽关系逐格核对，任一方缺失即无法核对，既不算对也不算错。',
    en: 'Figures stay as printed; cells are held against the arithmetic of the form, and where one side is absent the check says neither right nor wrong.',
  },
  contradicts: {
    zh: '报告印出的数与勾稽关系不符，见“核对出的问题”。',
    en: 'The printed figure contradicts the form’s arithmetic; see what the checks found.',
  },
  figure: { zh: '图', en: 'Figure' },
  table: { zh: '表', en: 'Table' },
  stop: { zh: '。', en: '.' },
  page: { zh: '第', en: 'Page' },
  pageAfter: { zh: '页', en: '' },
  of: { zh: '共', en: 'of' },
} as const satisfies Record<string, Label>;

export function moreFindings(count: number, uncheckable: number): Label {
  const zh = [
    ...(count > 0 ? [`另有${count}条未列，见链接`] : []),
    ...(uncheckable > 0 ? [`${uncheckable}项因一方未填或为约数而无法核对`] : []),
  ];
  const en = [
    ...(count > 0 ? [`${count} more are on the page linked below`] : []),
    ...(uncheckable > 0 ? [`${uncheckable} could not be checked, one side being blank or approximate`] : []),
  ];
  return { zh: zh.length > 0 ? `${zh.join('；')}。` : '', en: en.length > 0 ? `${en.join('; ')}.` : '' };
}

export function missingOf(year: number, names: readonly Label[]): Label {
  return {
    zh: `${year}年度未见年报：${names.map(({ zh }) => zh).join('、')}。`,
    en: `No ${year} report found: ${names.map(({ en }) => en).join(', ')}.`,
  };
}

export function lateOf(year: number, count: number): Label {
  return {
    zh: `${year}年度有${count}个单位的年报在期限之后发布。`,
    en: `${year}: ${count} agencies published after the deadline.`,
  };
}

export function sourcesCut(shown: number, all: number): Label {
  return {
    zh: `共${all}份报告，此处列${shown}份；其余见链接。`,
    en: `${shown} of ${all} reports; the others are on the page linked below.`,
  };
}

/** In the place of a picture that could not be made: the rest of the paper comes all the same. */
export function pictureFailed(reason: string): Label {
  return {
    zh: `此图没有做成（${reason}），可在网页上查看；其余内容不受影响。`,
    en: `This figure could not be drawn (${reason}); see it on the page. Nothing else is missing.`,
  };
}
