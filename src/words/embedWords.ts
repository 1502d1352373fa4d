import type { Label } from '../report/lineItems.ts';

export const embedWords = {
  noFigure: { zh: '链接没有指明图', en: 'The link names no figure' },
  noFigureMeaning: {
    zh: '请在链接中加入 figures=…，可用的图：',
    en: 'Add figures=… to the link; the figures are:',
  },
  open: { zh: '在年报看板中打开', en: 'Open in the dashboard' },
} as const satisfies Record<string, Label>;
