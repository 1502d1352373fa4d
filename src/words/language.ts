import { createContext } from 'svelte';
import type { Label } from '../report/lineItems.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** `lang` attribute values. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Who speaks to the reader: read through getters, so a change of language redraws. */
export interface Speaker {
  readonly language: Language;
  say(label: Label | string): string;
}

export const [getSpeaker, setSpeaker] = createContext<Speaker>();

/** A speaker whose language follows a getter. */
export function speakerOf(language: () => Language): Speaker {
  return {
    get language() {
      return language();
    },
    say: (label) => (typeof label === 'string' ? label : label[language()]),
  };
}

/** A bridge: text in the one language shown, for what still asks for both. */
export function only(text: string): Label {
  return { zh: text, en: text };
}

/** A bridge: the language of what still knows two. */
export function bridgedLanguage(code: string): Language {
  return code === 'zh' ? 'zh' : 'en';
}
