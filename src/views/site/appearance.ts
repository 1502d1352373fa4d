import type { Place } from '../../place/place.ts';
import { languageTags } from '../../words/language.ts';

/** Sets language, theme and size on the document's root, where the tokens of `app.css` read them. */
export function applyAppearance(
  root: HTMLElement,
  { language, theme, elder }: Pick<Place, 'language' | 'theme' | 'elder'>,
): void {
  root.lang = languageTags[language];
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
  root.toggleAttribute('data-elder', elder);
}
