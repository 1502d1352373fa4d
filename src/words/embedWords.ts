import type { Label } from '../report/lineItems.ts';

/** What an embedded figure says beside itself. */
export const embedWords = {
  noFigure: { zh: '链接没有指明图', en: 'The link names no figure' },
  noFigureMeaning: {
    zh: '请在链接中加入 figures=…，可用的图：',
    en: 'Add figures=… to the link; the figures are:',
  },
  onlyFirst: {
    zh: '链接写了几张图；一个嵌入框只显示第一张。',
    en: 'The link names several figures; one frame shows the first.',
  },
  open: { zh: '在年报看板中打开', en: 'Open in the dashboard' },
  openLive: { zh: '在年报看板中查看最新数据', en: 'See the latest data in the dashboard' },
  year: { zh: '年度', en: 'Year' },
  agency: { zh: '单位', en: 'Agency' },
  selectors: { zh: '选择显示内容', en: 'Choose what is shown' },
  notKept: { zh: '此图的数据版本未保存', en: 'The data version of this figure is not kept' },
  notKeptMeaning: {
    zh: '此图固定在一个数据版本上，但网站没有保存这个版本。为免张冠李戴，不以其他版本的数字代替。',
    en: 'This figure is frozen at a data version that the site did not keep. The figures of another version are not shown in its place.',
  },
  altered: { zh: '此图的数据版本与当初不符', en: 'The data version of this figure is not what it was' },
  alteredMeaning: {
    zh: '网站上这个版本的文件后来被改动过，内容与版本号对不上，因此不显示其中的数字。',
    en: 'The files of this version were altered on the site and no longer match its name, so their figures are not shown.',
  },
  seeLatest: { zh: '改看最新数据', en: 'Show the latest data instead' },
} as const satisfies Record<string, Label>;

export function frozenAt(dataDate: string, version: string): Label {
  return {
    zh: `数据固定在 ${dataDate || '日期不明'}（版本 ${version}），不随更新变化。`,
    en: `Data frozen at ${dataDate || 'an unknown date'} (version ${version}); it does not follow updates.`,
  };
}

/** Said only where the site shows other data now. */
export function newerThanFrozen(dataDate: string | null): Label {
  return {
    zh: `本站现有数据与此不同${dataDate ? `（截至 ${dataDate}）` : ''}。`,
    en: `The site now has different data${dataDate ? ` (as of ${dataDate})` : ''}.`,
  };
}
