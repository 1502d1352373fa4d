import { CannotRead } from './refusal.ts';

const longestMarkup = 8 * 1024 * 1024;
const mostTags = 400_000;
const deepest = 400;

const nesting =
  /<(\/?)(?:div|table|tbody|span|font|b|i|u|a|em|strong|section|article|ul|ol|dl|blockquote|center|small|big|code|nobr|form|sup|sub|[a-z]+-[a-z-]+|[aqs])(?=[\s>/])/gi;

/** Refuses what no parser should be given: huge, or nested so deep that parsing it takes quadratic time. */
export function guardMarkup(markup: string): void {
  if (markup.length > longestMarkup) throw new CannotRead('tooLarge');
  let tags = 0;
  let depth = 0;
  for (const [, closing] of withoutScripts(markup).matchAll(nesting)) {
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) throw new CannotRead('tooDeep');
  }
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > mostTags) throw new CannotRead('tooManyCells');
  }
}

/** The markup without its scripts and style sheets, in one pass; one that is never closed runs to the end. */
function withoutScripts(markup: string): string {
  const opening = /<(script|style)\b/gi;
  const closing = /<\/(script|style)\b/gi;
  let text = '';
  for (let at = 0; ;) {
    opening.lastIndex = at;
    const found = opening.exec(markup);
    if (!found) return text + markup.slice(at);
    text += markup.slice(at, found.index);
    closing.lastIndex = found.index;
    if (!closing.exec(markup)) return text;
    at = closing.lastIndex;
  }
}
