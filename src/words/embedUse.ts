import type { Label } from '../report/lineItems.ts';

/** How a figure's menu offers to embed it; apart from the words of the page that does. */
export const embedUse = {
  label: { zh: '嵌入网页', en: 'Embed in a page' },
  meaning: { zh: '四种代码，随数据更新或固定版本', en: 'Four kinds of code, live or frozen' },
} as const satisfies Record<string, Label>;
