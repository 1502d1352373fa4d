import { createContext } from 'svelte';
import type { Label } from '../report/lineItems.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** `lang` attribute values. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Who speaks to the reader: read through getters, so a change of language redraws. */
export interface Speaker {
  readonly language: Language;
  say(label: Label): string;
}

export const [getSpeaker, setSpeaker] = createContext<Speaker>();

/** A speaker whose language follows a getter. */
export function speakerOf(language: () => Language): Speaker {
  return {
    get language() {
      return language();
    },
    say: (label) => label[language()],
  };
}
