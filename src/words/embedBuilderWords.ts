import type { Label } from '../report/lineItems.ts';

/** The page that makes the code for a figure in another page. */
export const embedBuilderWords = {
  title: { zh: '嵌入', en: 'Embed' },
  subtitle: {
    zh: '把一张图放进别的网页：选图，看效果，复制代码',
    en: 'A figure in another page: choose it, see it, copy the code',
  },
  what: { zh: '图与外观', en: 'Figure and appearance' },
  figure: { zh: '图', en: 'Figure' },
  language: { zh: '语言', en: 'Language' },
  chinese: { zh: '中文', en: 'Chinese' },
  english: { zh: '英文', en: 'English' },
  showTitle: { zh: '显示标题', en: 'Show the title' },
  selectors: { zh: '读者可选年度、指标或单位', en: 'Readers may choose years, measure or agency' },
  elder: { zh: '长者模式', en: 'Larger type' },
  data: { zh: '数据', en: 'Data' },
  live: { zh: '随数据更新', en: 'Follows the data' },
  frozen: { zh: '固定在现有版本', en: 'Frozen at this version' },
  liveMeaning: {
    zh: '网站更新数据后，图随之更新。',
    en: 'When the site’s data change, so does the figure.',
  },
  preview: { zh: '预览', en: 'Preview' },
  width: { zh: '网页宽度', en: 'Width of the page' },
  whole: { zh: '整宽', en: 'Full' },
  code: { zh: '代码', en: 'Code' },
  kind: { zh: '放置方式', en: 'Way of embedding' },
  copy: { zh: '复制代码', en: 'Copy the code' },
  copied: { zh: '已复制', en: 'Copied' },
  copyRefused: {
    zh: '浏览器不允许直接复制；代码已选中，请按 Ctrl+C。',
    en: 'The browser does not allow copying; the code is selected, press Ctrl+C.',
  },
  measuring: { zh: '正在量图的高度……', en: 'Measuring the figure…' },
  allow: { zh: '网页须允许', en: 'The page must allow' },
  nothing: { zh: '无需任何设置', en: 'nothing' },
  picture: { zh: '图片', en: 'Picture' },
  pictureMeaning: {
    zh: '下载后放到自己的网站。填写地址后，其余三种代码在没有脚本时也显示这张图片。',
    en: 'Keep the downloaded file on your own site. With its address filled in, the other three ways show it too where scripts do not run.',
  },
  pictureAddress: { zh: '图片在网站上的地址', en: 'Address of the picture on your site' },
  saveSvg: { zh: '下载 SVG', en: 'Download SVG' },
  savePng: { zh: '下载 PNG（2×）', en: 'Download PNG (2×)' },
  drawing: { zh: '正在绘制……', en: 'Drawing…' },
  broken: { zh: '这张图片画不出来', en: 'The picture could not be drawn' },
  onDisk: {
    zh: '这个看板是本机上的文件，别的网页打不开它。请从放在网站上的看板取得嵌入代码。',
    en: 'This dashboard is a file on your own disk, which no other page can open. Get the code from a dashboard on a web site.',
  },
} as const satisfies Record<string, Label>;

export const snippetLabels = {
  iframe: { zh: '框架', en: 'Frame' },
  growing: { zh: '自适应框架', en: 'Growing frame' },
  element: { zh: '自定义元素', en: 'Custom element' },
  image: { zh: '图片加链接', en: 'Picture with link' },
} as const satisfies Record<string, Label>;

export const snippetMeanings = {
  iframe: {
    zh: '不用脚本，任何能放 iframe 的网页都可用；高度按各宽度实测写入。',
    en: 'No script: works wherever an iframe may stand. Its height follows what was measured at each width.',
  },
  growing: {
    zh: '脚本让框架随图伸缩，同一页多张图共用一份；脚本被滤掉时与“框架”相同。',
    en: 'A script makes the frame follow the figure; several figures share one. Without the script it is a plain frame.',
  },
  element: {
    zh: '写法最短，同一页多张图共用一份脚本；脚本不运行时显示其中的链接或图片。',
    en: 'The shortest to write; several figures share one script. Where it does not run, the link or picture inside shows.',
  },
  image: {
    zh: '最稳妥：只有图片和链接，没有脚本和框架；不会随数据更新。',
    en: 'The safest: a picture and a link, no script and no frame. It does not follow the data.',
  },
} as const satisfies Record<keyof typeof snippetLabels, Label>;

export function frozenMeaning(dataDate: string, version: string): Label {
  return {
    zh: `固定在 ${dataDate || '日期不明'} 的数据（版本 ${version}）。网站管理员须用 nianbao freeze 保存这个版本；没有保存时，图会说明，而不显示别的数字。`,
    en: `Frozen at the data of ${dataDate || 'an unknown date'} (version ${version}). The site must keep this version with nianbao freeze; where it did not, the figure says so and shows no other numbers.`,
  };
}

export function pixels(width: number): Label {
  return { zh: `${width} 像素`, en: `${width} px` };
}
