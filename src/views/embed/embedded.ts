import type { Embedded } from '../../exports/embed/snippets.ts';
import type { ShownFigure } from '../../exports/shownFigure.ts';
import type { FrameSize } from '../../host/sizeMessage.ts';
import type { Place } from '../../place/place.ts';
import { publicAddress, publicFile } from '../../place/publicAddress.ts';
import { writePlace } from '../../place/writePlace.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import type { Words } from '../../words/words.ts';
import { figurePlace } from '../controls/figurePlace.ts';

/** What the code for a figure is made of; `null` where the dashboard has no address that others can open. */
export function embedded(
  shown: ShownFigure,
  place: Place,
  sizes: readonly FrameSize[],
  words: Words,
): Embedded | null {
  const { table, state } = shown;
  const { id } = shown.figure;
  const page = publicFile('embed.html');
  const script = publicFile('embed-size.js');
  const dashboard = publicAddress(figurePlace(id, { ...place, theme: 'auto' }, state));
  if (page === null || script === null || dashboard === null) return null;
  const hash = writePlace(place);
  const made = table.synthetic ? ` · ${words.figure.synthetic}` : '';
  const title = `${table.title.line}${made}`;
  return {
    frame: `${page}${hash}`,
    script,
    dashboard,
    figure: id,
    agency: place.agency,
    options: optionsOf(hash),
    lang: words.meta.tag,
    title,
    alt: [title, figureDescription(table, words)].join(words.format.fullStop),
    sizes,
  };
}

/** The query of an address without what the element says in attributes of its own. */
function optionsOf(hash: string): string {
  const [, query = ''] = hash.split('?');
  return query
    .split('&')
    .filter((part) => part !== '' && !/^(figures|lang)=/.test(part))
    .join('&');
}
