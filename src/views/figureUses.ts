import type { FigureId } from '../figures/figureIds.ts';
import type { FigureState } from '../figures/figureState.ts';
import type { Place } from '../place/place.ts';
import type { Label } from '../report/lineItems.ts';

/** A way to use a figure elsewhere, offered at the foot of its download dialog: a link to the page that does it. */
interface FigureUse {
  readonly key: string;
  readonly label: Label;
  /** One line on what it gives. */
  readonly meaning: Label;
  href(figure: FigureId, state: FigureState, place: Place): string;
}

/** Embedding, slides, briefing: each adds its entry here. */
export const figureUses: readonly FigureUse[] = [];
