import type { Mark } from './marks.ts';
import { onScreen, svgText } from './svgText.ts';

interface MarkupPolicy {
  createHTML(markup: string): { toString(): string };
}

declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(markup: string): string }): MarkupPolicy;
    };
  }
}

/** Where a page enforces Trusted Types this policy alone makes drawings into markup; elsewhere there is none. */
const policy =
  typeof window === 'undefined'
    ? undefined
    : window.trustedTypes?.createPolicy('nianbao-drawing', { createHTML: (markup) => markup });

/** A drawing's marks as markup that a page takes in: what `svgText` has escaped, and nothing else. */
export function trustedMarkup(marks: readonly Mark[]): string | { toString(): string } {
  const markup = svgText(marks, onScreen);
  return policy ? policy.createHTML(markup) : markup;
}
