import type { Place } from './place.ts';

/**
 * A text in letters, digits, `-` and `_` alone: base64url of its UTF-8. It ends in `_`, so that no program takes its
 * last sign for the end of a sentence, and one cut on the way is known.
 */
export function packText(text: string): string {
  if (text === '') return '';
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return `${btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}_`;
}

/** The text again; empty for what is none. */
function unpackText(packed: string): string {
  try {
    const bytes = atob(packed.slice(0, -1).replaceAll('-', '+').replaceAll('_', '/'));
    const text = Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
  } catch {
    return '';
  }
}

/** Most signs of a briefing's own texts: a link must not grow beyond what programs send. */
export const mostText = { heading: 60, office: 40, note: 300 } as const;

/** A briefing's own texts at a place. */
export function ownTexts({ heading, office, note }: Place): Record<keyof typeof mostText, string> {
  return { heading: unpackText(heading), office: unpackText(office), note: unpackText(note) };
}

/** The same place without them: they stand on the paper and would only make its printed link long. */
export function withoutTexts(place: Place): Place {
  return { ...place, heading: '', office: '', note: '' };
}
