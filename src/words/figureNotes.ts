import type { FigureTitle } from '../measures/figureTable.ts';
import type { Label } from '../report/lineItems.ts';
import { capitalised } from './capitalised.ts';

/** Caveats under a figure; every one is a full sentence. */

function listed(items: readonly string[]): { zh: string; en: string } {
  return { zh: items.join('、'), en: items.join(', ') };
}

/** Years of a range as a reader writes them: 2019、2021—2023. */
export function yearsText(years: readonly number[]): Label {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  const said = (dash: string) => runs.map(([a, b]) => (a === b ? `${a}` : `${a}${dash}${b}`));
  return { zh: said('—').join('、'), en: said('–').join(', ') };
}

/** Title of a figure: what, of whom, when. */
export function figureTitle(what: Label, whose: Label, years: readonly number[]): FigureTitle {
  const span = yearsText(years);
  const when = years.length === 0 ? { zh: '', en: '' } : { zh: `，${span.zh}年`, en: `, ${span.en}` };
  return {
    zh: `${whose.zh}：${what.zh}${when.zh}`,
    en: `${capitalised(what.en)}: ${whose.en}${when.en}`,
    what: { zh: what.zh, en: capitalised(what.en) },
    whose: { zh: `${whose.zh}${when.zh}`, en: `${whose.en}${when.en}` },
  };
}

export const figureNotes = {
  missingYears: (years: readonly number[]): Label => ({
    zh: `${yearsText(years).zh}年未见年报，图上留空，不连线。`,
    en: `No report was found for ${yearsText(years).en}; the chart leaves a gap and joins nothing across it.`,
  }),
  otherForm: (years: readonly number[], names: readonly Label[]): Label => ({
    zh: `${yearsText(years).zh}年所用表格没有可比的“${names.map((name) => name.zh).join('”“')}”。`,
    en: `The form used for ${yearsText(years).en} has nothing comparable to ${listed(names.map((name) => `“${name.en}”`)).en}.`,
  }),
  rolledUp: (year: number, reported: number, awaited: number, missing: readonly Label[]): Label => {
    const some = missing.slice(0, 6);
    const more = missing.length > some.length;
    const zh = some.map((name) => name.zh).join('、') + (more ? `等${missing.length}个` : '');
    const en =
      listed(some.map((name) => name.en)).en + (more ? ` and ${missing.length - some.length} more` : '');
    return {
      zh: `${year}年为所辖${awaited}个单位中${reported}个的合计${missing.length > 0 ? `；缺${zh}` : ''}。`,
      en: `${year} is the sum of ${reported} of ${awaited} units${missing.length > 0 ? `; missing: ${en}` : ''}.`,
    };
  },
  ownScales: {
    zh: '各小图纵轴不同，高低不可互比。',
    en: 'Each panel has a scale of its own; heights do not compare between panels.',
  },
  smallNumbers: {
    zh: '分母小于10的不列比率、不排名，只列件数。',
    en: 'Fewer than ten in the denominator: counts only, no rate and no rank.',
  },
  lastYearMark: (year: number): Label => ({
    zh: `空心圆为${year}年。`,
    en: `The hollow circle is ${year}.`,
  }),
  greyContext: {
    zh: '灰色为未选中的单位，作背景。',
    en: 'Grey: agencies not picked, for context.',
  },
  imbalance: (left: string, right: string): Label => ({
    zh: `报告的收与办不平衡：收办${left}，办结与结转合计${right}；差额以虚线框标出。`,
    en: `The report does not balance: ${left} to handle, ${right} handled or carried forward; the difference is drawn as a dashed outline.`,
  }),
  imbalanceBar: (difference: number): Label => ({
    zh: `报告的收与办不平衡，相差${difference}件，图中列为“差额”。`,
    en: `The report does not balance; the difference of ${difference} has a bar of its own.`,
  }),
  reposted: {
    zh: '同一信息可在多个渠道发布，各渠道之和不等于主动公开总数。',
    en: 'The same item may appear in several channels; channels do not add up to the total disclosed.',
  },
  roomFor: (shown: number, all: number): Label => ({
    zh: `共${all}个单位，版面只列${shown}个；下载的数据列出全部。`,
    en: `${all} agencies, of which this format has room for ${shown}; the data download has all.`,
  }),
  topCut: (shown: number, all: number): Label => ({
    zh: `共${all}个单位，图上列前${shown}个；表格列出全部。`,
    en: `${all} agencies; the chart shows the first ${shown}, the table all.`,
  }),
} as const;
