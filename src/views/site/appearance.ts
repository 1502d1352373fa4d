import type { Place } from '../../place/place.ts';
import type { LanguageMeta } from '../../words/languageMeta.ts';

/** Sets language and its direction, theme and size on the document's root, where the tokens of `app.css` read them. */
export function applyAppearance(
  root: HTMLElement,
  { tag, dir }: LanguageMeta,
  { theme, elder }: Pick<Place, 'theme' | 'elder'>,
): void {
  root.lang = tag;
  root.dir = dir;
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
  root.toggleAttribute('data-elder', elder);
}
