import type { Label } from '../report/lineItems.ts';

/** What the page says when there is something it cannot show. */
export const stateWords = {
  loading: { zh: '正在读取年度报告……', en: 'Loading the reports…' },
  loadingFigure: { zh: '正在绘图……', en: 'Drawing…' },
  unreachable: { zh: '读不到数据', en: 'The data could not be loaded' },
  unreachableMeaning: {
    zh: '没有取得数据目录，所以不知道有哪些报告。这不等于没有报告。',
    en: 'The catalogue of the data did not arrive, so it is not known what reports there are. That does not mean there are none.',
  },
  again: { zh: '重新读取', en: 'Try again' },
  figureBroken: { zh: '这张图画不出来', en: 'This figure could not be drawn' },
  partBroken: { zh: '这一部分显示不出来', en: 'This part could not be shown' },
  restStands: {
    zh: '本页其余内容不受影响。',
    en: 'The rest of the page is not affected.',
  },
  notArrived: { zh: '数据没有取到', en: 'The data did not arrive' },
  notArrivedMeaning: {
    zh: '报告已在目录中，这一次没有读到；不是没有报送。',
    en: 'The reports are listed but could not be read this time; that does not mean none were filed.',
  },
  partGone: {
    zh: '程序文件没有取到：网络不通，或网站刚更新过。请重新载入。',
    en: 'A file of the page did not arrive: the network is down, or the site was updated since. Load the page again.',
  },
  fallen: { zh: '页面出错，显示不下去了', en: 'The page ran into an error and cannot go on' },
  fallenMeaning: {
    zh: '数据没有改动，自己存放的报告还在。',
    en: 'No data were changed; reports kept in this browser are still there.',
  },
  reload: { zh: '重新载入', en: 'Load again' },
  home: { zh: '回到首页', en: 'First page' },
  viewBroken: { zh: '这个页面打不开', en: 'This page could not be opened' },
  noAgency: { zh: '没有这个单位', en: 'No such agency' },
  noAgencyMeaning: {
    zh: '数据中没有代号为它的单位；链接可能有误，或所在文件未能读取。',
    en: 'The data hold no agency of this id; the link may be mistaken or its file was not loaded.',
  },
  noReports: { zh: '未收录年度报告', en: 'No report on file' },
  noReportsMeaning: {
    zh: '本站数据中没有它的年度报告。没有收录不等于没有发布，更不等于数字为0。',
    en: 'The data hold no report of this agency. That does not mean it published none, nor that its figures are 0.',
  },
  noReportThisYear: { zh: '这一年未收录年度报告', en: 'No report on file for this year' },
  hidden: {
    zh: '这一年的报告文件未能读取，见页首说明；不是未报送。',
    en: 'The file of this year’s report could not be read (see above); it is not missing.',
  },
  nothingYet: { zh: '还没有任何年度报告', en: 'There are no reports yet' },
  nothingYetMeaning: {
    zh: '把报告文件放进 public/data/reports/ 后重新生成即可。',
    en: 'Put report files into public/data/reports/ and build again.',
  },
} as const satisfies Record<string, Label>;

export function filesSetAside(count: number): Label {
  return {
    zh: `${count} 个文件未能读取，不参与任何统计`,
    en:
      count === 1
        ? '1 file could not be read and counts nowhere'
        : `${count} files could not be read and count nowhere`,
  };
}
