import { checkAll } from '../../src/checks/checkAll.ts';
import type { ShownFigure } from '../../src/exports/shownFigure.ts';
import { shownFigure } from '../../src/exports/shownFigure.ts';
import type { FigureId } from '../../src/figures/figureList.ts';
import type { FigureState } from '../../src/figures/figureState.ts';
import { bothWords, type Language } from '../../src/words/bothWords.ts';
import { figureNamed } from '../figures/everyFigure.ts';
import { wholeCounty } from '../figures/drawnFigure.ts';
import { countyWithTowns, figureCounty } from '../fixtures/figureCounty.ts';

/** What the checks find in the county: printed totals that their parts contradict. */
const findings = checkAll({ tree: figureCounty.tree, reports: figureCounty.reportsOf('shili') });

/** A figure of the made-up county as a reader has it before them. */
export function shownCounty(
  id: FigureId,
  state: Partial<FigureState> = {},
  language: Language = 'zh',
): ShownFigure {
  const ofTowns = id.startsWith('compare') || id === 'filing-grid';
  return shownFigure({
    figure: figureNamed(id),
    collection: ofTowns ? countyWithTowns : figureCounty,
    state: { ...wholeCounty, ...state },
    words: bothWords[language],
    findings,
    link: 'https://example.gov.cn/nianbao/#/agency/shili?years=2019-2025',
  });
}
