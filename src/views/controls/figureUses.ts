import type { FigureId } from '../../figures/figureList.ts';
import type { FigureState } from '../../figures/figureState.ts';
import { address } from '../../place/address.ts';
import type { Place } from '../../place/place.ts';
import { writePlace } from '../../place/writePlace.ts';
import type { Label } from '../../report/lineItems.ts';
import { briefingUse } from '../../words/briefingUse.ts';
import { embedUse } from '../../words/embedUse.ts';
import { builderPlace } from '../embed/embedPlace.ts';
import { laterViews } from '../site/laterViews.ts';

/** A way to use a figure elsewhere, offered at the foot of its download dialog: a link to the page that does it. */
interface FigureUse {
  readonly key: string;
  /** The page it leads to, which the one-file pack may not have. */
  readonly view: keyof typeof laterViews;
  readonly label: Label;
  /** One line on what it gives. */
  readonly meaning: Label;
  href(figure: FigureId, state: FigureState, place: Place): string;
}

/** Embedding, slides, briefing: each adds its entry here. */
const everyUse: readonly FigureUse[] = [
  {
    key: 'briefing',
    view: 'briefing',
    label: briefingUse.label,
    meaning: briefingUse.meaning,
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
    label: embedUse.label,
    meaning: embedUse.meaning,
    href: (figure, state, place) => writePlace(builderPlace(place, figure, state)),
  },
];

export const figureUses = everyUse.filter(({ view }) => laterViews[view]);
