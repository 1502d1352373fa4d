import type { FigureId } from '../../figures/figureList.ts';
import type { FigureState } from '../../figures/figureState.ts';
import { address, writePlace } from '../../place/writePlace.ts';
import type { Place } from '../../place/place.ts';
import type { Words } from '../../words/words.ts';
import { builderPlace } from '../embed/embedPlace.ts';
import { laterViews } from '../site/laterViews.ts';

/** A way to use a figure elsewhere, offered at the foot of its download dialog: a link to the page that does it. */
interface FigureUse {
  /** What it is called and gives is in the words under this name. */
  readonly key: keyof Words['uses'];
  /** The page it leads to, which the one-file pack may not have. */
  readonly view: keyof typeof laterViews;
  href(figure: FigureId, state: FigureState, place: Place): string;
}

/** Embedding, slides, briefing: each adds its entry here. */
const everyUse: readonly FigureUse[] = [
  {
    key: 'briefing',
    view: 'briefing',
    href: (figure, { agency, years, measure, picked, cellYear, scale = 'count' }, place) =>
      address(place, {
        view: 'briefing',
        ...{ agency, years, measure, picked, cellYear, scale },
        figures: [figure],
      }),
  },
  {
    key: 'embed',
    view: 'embed',
    href: (figure, state, place) => writePlace(builderPlace(place, figure, state)),
  },
];

export const figureUses = everyUse.filter(({ view }) => laterViews[view]);
