import type { Label } from '../report/lineItems.ts';

/** The one-file pack, in the page that makes it. */
export const packWords = {
  make: { zh: '存为单个文件', en: 'Save as one file' },
  meaning: {
    zh: '本页单位的数据和整个看板存成一个 HTML 文件，断网也能打开。',
    en: 'The data of this page’s agencies and the whole dashboard in one HTML file that opens without a network.',
  },
  working: { zh: '正在打包…', en: 'Packing…' },
  done: { zh: '已存到下载文件夹', en: 'Saved to your downloads' },
  noTemplate: {
    zh: '取不到 pack.html：只有构建后的站点才能打包，也可用命令 npx nianbao pack。',
    en: 'pack.html could not be had: only a built site can pack; or use npx nianbao pack.',
  },
} as const satisfies Record<string, Label>;
