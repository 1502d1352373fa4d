import type { Label } from '../report/lineItems.ts';

/** What is said of reports the reader made and keeps in this browser. */
export const ownWords = {
  tag: { zh: '自有', en: 'own' },
  onlyHere: { zh: '自有报告，仅在本浏览器', en: 'Your own report, in this browser only' },
  manage: { zh: '管理自有报告', en: 'Manage own reports' },
  showPublished: { zh: '改看已发布的数据', en: 'Show the published data instead' },
  showOwn: { zh: '显示自有报告', en: 'Show own reports' },
  notPublished: {
    zh: '这份报告由使用者自行录入，不是已发布的数据',
    en: 'This report was read in by its user; it is not published data',
  },
  standsIn: { zh: '代替已发布的同年报告', en: 'in place of the published report of that year' },
  inFigure: {
    zh: '含自有报告（仅在本浏览器，不是已发布的数据）',
    en: 'Includes own reports (in this browser only, not published data)',
  },
} as const satisfies Record<string, Label>;

export function ownShown(count: number): Label {
  return {
    zh: `本页含 ${count} 份自有报告：仅在本浏览器，别人看不到，不是已发布的数据。`,
    en: `This page includes ${count} of your own reports: in this browser only, seen by nobody else, not published data.`,
  };
}

export function ownReplaces(years: readonly number[]): Label {
  const one = years.length === 1;
  return {
    zh: `其中 ${years.join('、')} 年代替了已发布的同年报告。`,
    en: `${years.join(', ')} ${one ? 'stands' : 'stand'} in place of the published report${one ? '' : 's'} of the same year.`,
  };
}

export function ownHidden(count: number): Label {
  return {
    zh: `另有 ${count} 份自有报告暂不显示，此处为已发布的数据。`,
    en: `${count} own reports are not shown; this is the published data.`,
  };
}
