import { collectionOf } from '../../src/measures/collection.ts';
import type { FigureState } from '../../src/figures/figureState.ts';
import { hongze2023, hongze2024, suqian2023, suqian2024 } from '../fixtures/agencyYears.ts';
import { wholeCounty } from './drawnFigure.ts';

/** Two published places, two years each. */
export const hongze = collectionOf(
  [
    {
      id: 'hongze',
      names: { official: '洪泽区人民政府', short: '洪泽区', en: 'Hongze' },
      kind: 'government',
      level: 'county',
      parent: null,
    },
    {
      id: 'suqian',
      names: { official: '宿迁市人民政府', short: '宿迁市', en: 'Suqian' },
      kind: 'government',
      level: 'city',
      parent: null,
    },
  ],
  [hongze2023, hongze2024, suqian2023, suqian2024],
  { version: 'v', dataDate: '2026-01-01' },
);
export const ofHongze: FigureState = { ...wholeCounty, agency: 'hongze' };
