import { unitsOf } from '../../measures/unitsOf.ts';
import { shownFacts } from '../../figures/shownFacts.ts';
import { speaksForItself } from '../../figures/yearTable.ts';
import type { Report } from '../../report/report.ts';
import { figureShellWords } from '../../words/figureShell.ts';
import { sourcesCut } from '../../words/paperWords.ts';
import { briefingYears, type BriefingAsked } from '../briefingAsked.ts';
import type { PaperSource } from './briefingPaper.ts';

/** Most reports named one by one. */
const most = 24;

/** The reports the figures come from: an agency's of all years, of an area its units' of the year summed up. */
export function paperSources(asked: BriefingAsked): readonly PaperSource[] {
  const { collection, state, language } = asked;
  const years = new Set(briefingYears(asked));
  const own = speaksForItself(collection, state.agency)
    ? collection.reportsOf(state.agency).filter(({ year }) => years.has(year))
    : [];
  const { year } = shownFacts(collection, state);
  const units =
    own.length > 0
      ? []
      : unitsOf(collection, state.agency, year).units.flatMap(({ report }) => (report ? [report] : []));
  const reports = [...own, ...units];
  const cut = reports.length > most ? [{ text: sourcesCut(most, reports.length)[language], url: '' }] : [];
  return [...reports.slice(0, most).map((report) => sourceOf(report, language)), ...cut];
}

function sourceOf(
  { source, published, synthetic }: Report,
  language: BriefingAsked['language'],
): PaperSource {
  const zh = language === 'zh';
  const day = published === null ? '' : zh ? `，${published}发布` : `, published ${published}`;
  const mark = synthetic
    ? zh
      ? `（${figureShellWords.synthetic.zh}）`
      : ` (${figureShellWords.synthetic.en})`
    : '';
  return { text: `${source.title}${day}${mark}`, url: 'url' in source ? (source.url ?? '') : '' };
}
