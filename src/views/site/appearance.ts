import type { Place } from '../../place/place.ts';
import type { LanguageMeta } from '../../words/languageMeta.ts';

/** Sets language and its direction, theme and size on the document's root, where the tokens of `app.css` read them. */
export function applyAppearance(
  root: HTMLElement,
  { tag, dir }: LanguageMeta,
  { theme, elder }: Pick<Place, 'theme' | 'elder'>,
): void {
  // Setting what is set already would have the browser style the whole page again.
  if (root.lang !== tag) root.lang = tag;
  if (root.dir !== dir) root.dir = dir;
  if (theme === 'auto') root.removeAttribute('data-theme');
  else if (root.dataset.theme !== theme) root.dataset.theme = theme;
  root.toggleAttribute('data-elder', elder);
}
