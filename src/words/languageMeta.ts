/** What is known of a language before its words have come. */
export interface LanguageMeta {
  /** Name of its folder; `lang=` in links. */
  readonly code: string;
  /** `lang` attribute, and what numbers, plurals and order are made by. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its own name for itself, on the switch that leads to it. */
  readonly name: string;
}
