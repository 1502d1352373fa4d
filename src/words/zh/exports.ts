export const uses = {
  embed: { label: '嵌入网页', meaning: '四种代码，随数据更新或固定版本' },
  briefing: { label: '用于通报和幻灯片', meaning: '一份A4通报、Word文件或幻灯片，可再加其他图' },
};

export const download = {
  open: '下载',
  title: '下载与引用',
  loading: '正在准备……',
  broken: '未能完成，请再试一次。',
  picture: '图片',
  size: '版面',
  sharpness: 'PNG 清晰度',
  svg: 'SVG（可编辑）',
  png: 'PNG',
  copy: '复制图片',
  slide: '幻灯片（PPTX）',
  copied: '图片已复制，可直接粘贴。',
  copyRefused: '浏览器不允许复制图片，请改用下载。',
  copyTable: '复制为表格',
  tableCopied: '表格已复制，可粘贴到表格或文稿。',
  tableRefused: '浏览器不允许复制表格，请改用下载。',
  grown: '内容较长，图片按宽度加高，没有删减。',
  whole: '改用 A4 宽，列出全部',
  ownTitle: '自拟标题',
  ownNote: '自拟附注',
  stated: '空着则用图的结论',
  publisher: '发布单位',
  data: '数据',
  asShown: '与图上所见一致，含筛选与排序。',
  bom: 'CSV 加 BOM（便于 Excel 识别中文）',
  csv: 'CSV',
  metadata: 'CSV 的说明（JSON）',
  xlsx: 'Excel（XLSX）',
  json: 'JSON',
  uses: '用到别处',
  saved: '已下载：',
  /** In the name of a file of made-up data. */
  marked: '（合成数据）',
  sizes: { wide: '16∶9', classic: '4∶3', square: '方形', a4: 'A4 宽' },
};

export const sheet = {
  columns: {
    row_key: { title: '行代码', meaning: '行的稳定代码' },
    row: { title: '行', meaning: '行的名称' },
    column_key: { title: '列代码', meaning: '列的稳定代码' },
    column: { title: '列', meaning: '列的名称' },
    unit: { title: '单位', meaning: '计量单位；比率为0至1的小数' },
    value: { title: '数值', meaning: '确切的数；空白、约数、下限都不在此列，也不作0计' },
    status: { title: '状态', meaning: '这一格是什么' },
    qualifier: { title: '限定', meaning: 'over 余，at_least 以上，approx 约' },
    value_min: { title: '下限', meaning: '实际不少于此数，如80余为80' },
    value_about: { title: '约数', meaning: '“约”所写的数' },
    numerator: { title: '分子', meaning: '比率的分子' },
    denominator: { title: '分母', meaning: '比率的分母' },
    as_printed: { title: '原文', meaning: '报告的写法' },
    shown: { title: '显示', meaning: '图表上的写法' },
    synthetic: { title: '合成', meaning: 'true 为演示用的合成数据，非真实' },
  },
  sheets: { cover: '封面', contents: '目录', notes: '说明', table: '表', cells: '逐格' },
  marked: '（合成）',
  contentsOf: {
    cover: '这是什么数据、来自哪里、截至何日',
    notes: '口径、提示、用语',
    table: '与图上所见一致的表',
    cells: '一格一行，带状态与限定',
    form: '按国家统一格式排列，可直接打印',
  },
  sheet: '工作表',
  content: '内容',
  rows: '行数',
  shorthand: '用语',
  meaning: '含义',
  caveat: '提示',
  ratio: '分母小于10时只写“分子/分母”，不列比率',
  version: '数据版本',
  statuses: {
    number: '报告的数',
    zero: '报告为0',
    approximate: '约数（如“80余”）',
    atLeast: '至少如此：有的部分缺失或为约数',
    blank: '未填：格子空白，不等于0',
    notMentioned: '正文未提及，不等于0',
    notApplicable: '不适用',
    unreadable: '无法辨认',
    notInForm: '该年表格无此项',
    notReported: '本站未收录该年年报',
    unpublished: '经确认未发布该年年报',
    notAwaited: '当年不须报送',
    undefined: '分母为0，无比率',
  },
};

export const deck = {
  /** Of its text, and what an office program takes foreign words in it for. */
  language: 'zh-CN',
  otherLanguage: 'en-US',
  kicker: '政府信息公开工作年度报告',
  remarks: '说明',
  more: '其余说明见备注。',
  /** A slide that goes on where another was full. */
  part: (part: number, parts: number): string => (parts < 2 ? '' : `（${part}/${parts}）`),
  /** The rest of a line after a year to which it may not be joined. */
  from: (name: string, year: string): string => `${name}（${year}年起）`,
  /** Columns of one chart that are named together. */
  together: (names: readonly string[]): string => names.join('与'),
  link: '链接',
  madeOn: '生成日期',
};

export const paper = {
  /** The first line of a paragraph is set in by two characters. */
  setIn: true,
  summary: '一、摘要',
  figures: '二、主要数字',
  charts: '三、图',
  findings: '四、核对出的问题',
  filing: '五、年报报送',
  notes: '附注',
  sources: '来源',
  /** What was said of one figure year by year. */
  everyYear: (name: string, unit: string, parts: readonly { year: number; text: string }[]): string =>
    `历年${name.replace(/^本年/, '')}（${unit}）：${parts.map(({ year, text }) => `${year}年 ${text}`).join('；')}。`,
  ofYears: '历年主要数字',
  ofUnits: '所辖单位主要数字',
  item: '项目',
  unit: '单位',
  sum: '所辖合计',
  own: '本级汇总报告',
  onFile: '已收录/应收录',
  noFindings: '没有核对出问题。',
  /** What of other years is left out where one was asked for. */
  onlyOf: (year: number, others: number): string =>
    `只列${year}年的问题${others > 0 ? `，其他年度另有${others}条` : ''}。`,
  allFiled: '应收录的单位均已收录。',
  missingMeaning: '“本站未收录”指本站数据中没有，不等于没有发布。',
  order: '单位按目录顺序排列，不作排名。分母小于10的只列件数，不列比率。未填不作0计。',
  checks: '数字照录报告；按国家统一格式的勾稽关系逐格核对，任一方缺失即无法核对，既不算对也不算错。',
  contradicts: '报告印出的数与勾稽关系不符，见“核对出的问题”。',
  figure: '图',
  table: '表',
  /** A figure or table with its number before its heading. */
  numbered: (kind: string, number: number, heading: string): string => `${kind}${number}　${heading}`,
  note: (number: number | null): string => `注${number ?? ''}`,
  version: (date: string, version: string): string => `${date}（版本 ${version}）`,
  dot: '　',
  published: (title: string, date: string | null): string =>
    `${title}${date === null ? '' : `，${date}发布`}`,
  more: (count: number, uncheckable: number): string => {
    const said = [
      ...(count > 0 ? [`另有${count}条未列，见链接`] : []),
      ...(uncheckable > 0 ? [`${uncheckable}项因一方未填或为约数而无法核对`] : []),
    ];
    return said.length > 0 ? `${said.join('；')}。` : '';
  },
  unpublishedIn: (year: number, names: readonly string[]): string =>
    `${year}年度经确认未发布：${names.join('、')}。`,
  missingOf: (year: number, names: readonly string[]): string =>
    `${year}年度本站未收录：${names.join('、')}。`,
  lateOf: (year: number, count: number): string => `${year}年度有${count}个单位的年报在期限之后发布。`,
  sourcesCut: (shown: number, all: number): string => `共${all}份报告，此处列${shown}份；其余见链接。`,
  /** In the place of a picture that could not be made: the rest of the paper comes all the same. */
  pictureFailed: (reason: string): string => `此图未能绘制（${reason}），可在网页上查看；其余内容不受影响。`,
  unitsOf: (caption: string, year: number): string => `${caption}（${year}年）`,
  page: '第',
  pageAfter: '页',
  of: '共',
};

export const briefing = {
  choose: '通报内容',
  figures: '选用的图',
  usual: '恢复常用的图',
  own: '编辑',
  latest: (year: number): string => `只列本年（${year}年）问题`,
  order: '图的顺序',
  up: '上移',
  down: '下移',
  heading: '题名',
  office: '发布单位',
  note: '编者说明',
  otherYears: (years: readonly string[]): string => `题名里的${years.join('、')}年不在本通报的年度内`,
  print: '打印或存为PDF',
  docx: '下载 Word（.docx）',
  pptx: '下载幻灯片（.pptx）',
  working: '正在生成……',
  done: '已生成，见下载文件夹。',
  failed: '没有生成：',
  none: '没有选图，只有文字和表。',
  preview: '通报',
  state: '单位、年度、所选的图和编辑的文字都在网址里，复制网址即可发给别人。',
  title: (whose: string, years: readonly number[]): string =>
    `${whose}${years.length === 0 ? '' : `${spanOf(years)}年度`}政府信息公开年报情况通报`,
};

function spanOf(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  return first === last ? `${first ?? ''}` : `${first ?? ''}—${last ?? ''}`;
}
