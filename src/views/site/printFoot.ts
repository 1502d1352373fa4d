import type { Attachment } from 'svelte/attachments';

/** A text as CSS writes it between quotation marks. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
}

/**
 * Every printed page has a foot with data date, link and page number. Margin boxes cannot be styled from a component,
 * so the sheet is made here. The reader's own paper is kept, upright or across: no size is set.
 */
export function printFoot({
  left,
  right,
}: {
  readonly left: string;
  /** Words round the number of the page and of all pages. */
  readonly right: readonly [string, string, string];
}): Attachment {
  return () => {
    const sheet = document.createElement('style');
    const [before, between, after] = right.map(quoted);
    const box = 'font-size: 7.5pt; color: #55524b; vertical-align: top; padding-top: 3mm;';
    sheet.textContent = `@page {
      @bottom-left { content: ${quoted(left)}; ${box} text-align: left; width: 80%; overflow-wrap: anywhere; }
      @bottom-right { content: ${before ?? ''} counter(page) ${between ?? ''} counter(pages) ${after ?? ''}; ${box} text-align: right; width: 20%; } }`;
    document.head.append(sheet);
    return () => sheet.remove();
  };
}
