import type { Verdict } from '../../checks/verdictOf.ts';

export const intake = {
  /** How a figure was found, or why there is none. */
  ways: {
    boxed: '数字在浮动的文本框里',
    turned: '数字没有正着印',
    ocr: '只在图片下的识别文字里，须与图片核对',
    label: '按行列标签识别',
    columns: '按表头列位置识别',
    position: '行名缺失，按位置并经勾稽关系核实',
    joinedDigits: '数字被空格拆开，按勾稽关系合并',
    firstAndTotal: '空格被折叠，仅余首列与总计',
    totalOnly: '仅填总计',
    totalFirst: '总计列在最前，经勾稽关系核实',
    computed: '原文空白，由本行各项相加得出',
    joinedUnchecked: '数字被空格拆开，无从核实',
    positionUnchecked: '行名缺失，按位置推定，无从核实',
    dropsBlanks: '文件丢弃了空白单元格，本行数字的位置无从核实',
    conflict: '同一单元格在文中有不同数字',
    cutOff: '文件在此行中断，数字或其位置可能不全',
    struck: '数字划有删除线',
    raised: '数字排作上标、下标或小号字',
    hidden: '原文设为隐藏，页面上看不到',
    date: '单元格里是日期',
    shownOtherwise: '显示的内容与存储的数字不同',
    uncalculated: '公式结果尚未计算',
    impossible: '此处不可能是这样的数',
    unplaced: '本行数字个数与列数不符，无法定位',
    unreadable: '印有内容但无法辨认为数字',
    blank: '空白',
    notApplicable: '注明不适用',
    brokenOff: '文件在此中断',
    notPrinted: '文件中没有这一行或列',
  },
  title: '录入与核对',
  intro: '把网页、Word、PDF、表格或文字拖进来，读成可核对的表格。全部在本页完成，不上传。',
  drop: '把文件或文件夹拖到这里',
  choose: '选择文件',
  kinds: '.html .docx .pdf .xlsx .txt .md，或本站保存的 .json；可一次多个',
  paste: '粘贴文字',
  pasteHere: '把报告全文（连同表格）粘贴在这里',
  read: '读取',
  pasted: '粘贴的文字',
  files: '文件',
  waiting: '等待',
  reading: '正在读',
  review: '核对',
  remove: '移除',
  removeAll: '全部移除',
  saveAll: '下载全部 JSON（zip）',
  keepAll: '全部加入看板',
  save: '下载 JSON',
  keep: '加入看板',
  keepAgain: '更新看板中的这份',
  look: '在看板中查看',
  needsAgency: '先填明机关和年度，才能加入看板',
  unknownAgency: '机关未认出',
  unknownYear: '年度未认出',
  agency: '机关',
  year: '年度',
  published: '发布日期',
  set: '确定',
  verdict: (verdict: Verdict): string =>
    ({
      ready: '可发布：表格填全，没有待核之处',
      toCheck: `${'count' in verdict ? verdict.count : 0} 处待核，核对后再发布`,
      incomplete: '表格不全，补齐后再发布',
    })[verdict.state],
  /** `named` are the first of the empty cells. */
  emptyCells: (table: string, named: readonly string[], count: number, of: number): string =>
    count === of
      ? `${table}：整张表没有读到数字`
      : `${table}：${of} 格中有 ${count} 格未填或读不出（${named.join('、')}${count > named.length ? '等' : ''}）`,
  walk: '待核事项',
  walkNone: '没有存疑的读数，也没有核对出的问题。',
  previous: '上一处',
  next: '下一处',
  confirm: '确认有误',
  dismiss: '非问题',
  confirmed: '已确认有误',
  dismissed: '已判为非问题',
  back: '撤回',
  why: '理由',
  doubtfulReading: '读数存疑',
  cell: '单元格',
  pickCell: '点任一数字，看它在原文的位置；可用方向键移动。',
  now: '现为',
  how: '读法',
  where: '位置',
  printed: '原样',
  original: '原读数',
  correct: '更正',
  value: '改为',
  valueHint: '数字；留空即“空白”',
  undo: '恢复原读数',
  notNumber: '请填数字，或留空',
  needsReason: '请写明理由',
  toSource: '查看原文',
  giveReason: '填写理由',
  giveUp: '放弃这处更正',
  document: '原文（按识别的样子）',
  tables: '官方表格',
  noDocument: '只有保存的数据，没有原文。',
  cutShort: '文件很长，其余未显示。',
  noTables: '还没有报告：请先填明年度，或换一个文件。',
  kept: '本浏览器存放的报告',
  keptMeaning: '只在这台设备的这个浏览器里，别人看不到；移除后不再保留。',
  notLasting:
    '浏览器不允许保存（如无痕窗口，或存储空间已满）：报告只在本页打开期间有效，关闭即失，请先下载 JSON。',
  keptNone: '还没有。',
  reopen: '再核对',
  broken: '不能用',
  outcomes: { read: '已识别', partial: '部分识别', rejected: '未读' },
  marks: {
    read: { mark: '', label: '' },
    recovered: { mark: '推', label: '推定' },
    doubtful: { mark: '疑', label: '存疑' },
    absent: { mark: '', label: '未读到' },
    corrected: { mark: '改', label: '已更正' },
  },
  progress: (done: number, all: number, name: string | null): string =>
    `已处理 ${done}/${all} 份${name === null ? '' : `，正在读 ${name}`}`,
  summary: ({
    all,
    read,
    partial,
    rejected,
  }: Record<'all' | 'read' | 'partial' | 'rejected', number>): string =>
    `共 ${all} 份：已识别 ${read}，部分识别 ${partial}，未读 ${rejected}`,
  /** Which other readings are of the same agency and year. */
  duplicate: ({
    entries,
    published,
    kept,
  }: {
    readonly entries: readonly string[];
    readonly published: boolean;
    readonly kept: boolean;
  }): string =>
    [
      ...(entries.length > 0 ? [`与 ${entries.join('、')} 是同一机关同一年度`] : []),
      ...(published ? ['这一年已有发布的报告'] : []),
      ...(kept ? ['本浏览器已存有一份'] : []),
    ].join('；'),
  typedAs: (place: string, value: string): string => `${place}：改为${value === '' ? '空白' : ` ${value}`}`,
  unfinished: (count: number): string =>
    `有 ${count} 处更正已填未定。写明理由并按“更正”，或放弃之后，才能下载或加入看板。`,
  unfinishedIn: (files: readonly string[]): string =>
    `${files.join('、')} 有更正已填未定，请先写明理由或放弃。`,
  dropsTyped: (files: readonly string[]): string =>
    `${files.join('、')} 有更正已填未定，移除后不再保留。仍要移除吗？`,
  toLookAt: (open: number, all: number): string =>
    all === 0 ? '没有待核事项' : `待核 ${all} 处，还有 ${open} 处`,
  stopOf: (at: number, all: number): string => `第 ${at}/${all} 处`,
  keptAt: (count: number): string => `已加入看板 ${count} 份`,
};

/** The list of what stands in the way of publishing. */
export const proof = {
  title: '核对清单',
  download: '下载这份清单',
  docx: 'Word（逐格批注）',
  empty: '未填',
  unfinished: '更正未定',
  columns: {
    number: '序号',
    file: '文件',
    verdict: '结论',
    open: '待核处数',
    place: '位置',
    now: '现为',
    sentence: '问题与算式',
    done: '处理',
  },
  tally: ({
    all,
    ready,
    toCheck,
    incomplete,
    unread,
  }: Record<'all' | 'ready' | 'toCheck' | 'incomplete' | 'unread', number>): string =>
    `共 ${all} 份：可发布 ${ready}，待核 ${toCheck}，表格不全 ${incomplete}${unread > 0 ? `，未读 ${unread}` : ''}`,
};
