import { shortened } from '../shortened.ts';

export const site = {
  name: '年报',
  title: '政府信息公开年度报告',
  skip: '跳到正文',
  copyLink: '复制链接',
  linkCopied: { yes: '已复制', no: '浏览器不允许直接复制；链接已选中，请按 Ctrl+C。' },
  scan: '手机扫码打开本页',
  pages: '页面',
  settings: '显示设置',
  path: '所在位置',
  everything: '全部单位',
  theme: '外观',
  elder: '长者模式',
  years: '年度范围',
  from: '起始年度',
  to: '截止年度',
  until: '至',
  choose: '选择单位',
  close: '关闭',
  synthetic: '合成',
  syntheticBanner: '本页含演示用的合成数据（示例县），不是任何真实机关的报告。',
  dataDate: '数据截至',
  version: '数据版本',
  unknownDate: '日期不明',
  about: '各机关依《政府信息公开条例》第四十九条、第五十条公布的年度报告，逐格照录；未填不作0计。',
  contact: '联系我们',
  reportError: {
    label: '报告错误',
    meaning: '数字有误，请告知本站',
    subject: '年报数据有误',
    figure: '图表',
    version: '数据版本',
    page: '网址',
  },
  own: '数据只在本页处理，不上传、不联网查询、不留 Cookie。',
  views: {
    overview: '概览',
    agency: '单位',
    compare: '比较',
    findings: '问题',
    intake: '录入与核对',
    briefing: '通报',
    embed: '嵌入',
    method: '方法与口径',
    data: '数据',
  },
  themes: { auto: '随系统', light: '浅色', dark: '深色' },
};

export const states = {
  loading: '正在读取年度报告……',
  loadingFigure: '正在绘图……',
  unreachable: '未能取得数据',
  unreachableMeaning: '没有取得数据目录，所以不知道有哪些报告。这不等于没有报告。',
  again: '重新读取',
  figureBroken: '这张图无法显示',
  partBroken: '这一部分无法显示',
  restStands: '本页其余内容不受影响。',
  notArrived: '数据没有取到',
  notArrivedMeaning: '报告已在目录中，这一次没有读到；不是没有报送。',
  renewed: '本页打开后网站数据已更新，现在显示的是新数据。请重新载入，让程序也换成新的。',
  partGone: '程序文件没有取到：网络不通，或网站刚更新过。请重新载入。',
  fallen: '页面出错，无法继续显示',
  fallenMeaning: '数据没有改动，本机录入的报告还在。',
  reload: '重新载入',
  home: '回到首页',
  viewBroken: '这个页面无法打开',
  noAgency: '未找到该单位',
  noAgencyMeaning: '链接可能有误，或所在文件未能读取。',
  noReports: '本站未收录年度报告',
  noReportsMeaning: '本站数据中没有该单位的年度报告。没有收录不等于没有发布，更不等于数字为0。',
  noReportThisYear: '本站未收录这一年的年度报告',
  hidden: '这一年的报告文件未能读取，见页首说明；不是未报送。',
  nothingYet: '还没有任何年度报告',
  nothingYetMeaning: '把报告文件放进 public/data/reports/ 后重新生成即可。',
  filesSetAside: (count: number): string => `${count} 个文件未能读取，不参与任何统计`,
};

export const own = {
  tag: '本机录入',
  onlyHere: '本机录入的报告，仅在本浏览器',
  manage: '管理本机录入的报告',
  showPublished: '改看已发布的数据',
  showOwn: '显示本机录入的报告',
  notPublished: '这份报告由使用者自行录入，不是已发布的数据',
  standsIn: '代替已发布的同年报告',
  inFigure: '含本机录入的报告（仅在本浏览器，不是已发布的数据）',
  shown: (count: number): string =>
    `本页含 ${count} 份本机录入的报告：仅在本浏览器，别人看不到，不是已发布的数据。`,
  replaces: (years: readonly number[]): string => `其中 ${years.join('、')} 年代替了已发布的同年报告。`,
  hidden: (count: number): string => `另有 ${count} 份本机录入的报告暂不显示，此处为已发布的数据。`,
};

export const pack = {
  make: '存为单个文件',
  meaning: '本页单位的数据和整个看板存成一个 HTML 文件，断网也能打开。',
  working: '正在打包…',
  done: '已存到下载文件夹',
  noTemplate: '取不到 pack.html：只有构建后的站点才能打包，也可用命令 npx nianbao pack。',
};

export const picker = {
  search: '名称、拼音、首字母或旧名',
  results: '符合的单位',
  tree: '按区划查找',
  none: '没有符合的单位',
  former: '曾用名',
  more: '还有更多，请再输入几个字',
  /** How many were found, for those who hear the list. */
  found: (count: number): string => `找到${count}个单位`,
};

type NoticeKind = 'goneAgency' | 'badValue' | 'unknownName' | 'unknownView' | 'badPath' | 'twice' | 'more';

/** What of an address could not be understood. */
export const notices: Record<NoticeKind, (about: string, text: string) => string> = {
  goneAgency: (id: string): string => `链接中选出的“${shortened(id)}”本站没有，图表中不含它。`,
  badValue: (name: string, text: string): string =>
    `链接中的“${shortened(name)}=${shortened(text)}”无法识别，已用默认值。`,
  unknownName: (name: string): string => `链接中的参数“${shortened(name)}”不认识，已忽略。`,
  unknownView: (name: string): string => `没有“${shortened(name)}”这个页面，显示概览。`,
  badPath: (path: string): string => `链接中的“${shortened(path)}”不是单位代号，已忽略。`,
  twice: (name: string): string => `链接中“${shortened(name)}”出现多次，以最后一个为准。`,
  more: (count: string): string => `链接中另有 ${count} 处无法识别，已忽略。`,
};
