import { bothWords } from '../../src/words/bothWords.ts';
import { checkAll } from '../../src/checks/checkAll.ts';
import type { BriefingAsked } from '../../src/exports/briefingAsked.ts';
import { readDataFolder } from '../../src/command/readDataFolder.ts';
import type { FigureId } from '../../src/figures/figureList.ts';
import { everyFigure, figureNamed } from '../figures/everyFigure.ts';
import type { FigureState } from '../../src/figures/figureState.ts';
import { collectionOf, type Collection } from '../../src/measures/collection.ts';

/** The published reports and the made-up county, as the page has them. */
export function publishedData(): Collection {
  const { agencies, reports } = readDataFolder('public/data');
  return collectionOf(
    agencies,
    reports.map(({ report }) => report),
    { version: 'v', dataDate: '2026-01-01' },
  );
}

/** A briefing with every figure of an agency or area. */
export function askedOf(
  collection: Collection,
  state: Partial<FigureState>,
  {
    figures,
    ...rest
  }: Partial<Omit<BriefingAsked, 'figures'>> & { readonly figures?: readonly FigureId[] } = {},
): BriefingAsked {
  const all = [...collection.tree.byId.keys()].flatMap((id) => collection.reportsOf(id));
  return {
    collection,
    state: {
      agency: null,
      years: null,
      measure: 'requests.newlyReceived',
      picked: [],
      cellYear: null,
      sort: '',
      cell: null,
      ...state,
    },
    findings: checkAll({ tree: collection.tree, reports: all }),
    figures: figures ? figures.map(figureNamed) : everyFigure,
    words: bothWords.zh,
    link: 'https://example.org/nianbao/#/briefing/hongze',
    remarks: [],
    madeOn: '2026-02-03',
    ...rest,
  };
}
