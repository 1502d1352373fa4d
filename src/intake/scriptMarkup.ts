/** Undoes the escapes of a JavaScript or JSON string: `\"`, `\/`, `\n`, `\u4e00`, `\x3c`. Nothing is evaluated. */
function unescapeString(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, wide, byte, other) => {
    const code: unknown = wide ?? byte;
    if (typeof code === 'string') return String.fromCharCode(Number.parseInt(code, 16));
    if (other === 'n' || other === 'r' || other === 't') return ' ';
    return typeof other === 'string' ? other : '';
  });
}

function unescapeEntities(text: string): string {
  return text
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/gi, '&');
}

/** Markup kept as a string inside scripts, text areas and JSON: some sites write their tables that way. */
export function markupInScripts(page: string): readonly string[] {
  const pieces = innerTexts(page);
  // A string holding </script> or a bare JSON answer is no element's content: the whole page is tried last.
  return [...pieces, page]
    .filter((piece) => /<table|\\u003ctable|&lt;table|\\x3ctable/i.test(piece))
    .map((piece) => {
      const plain = unescapeString(piece);
      return /<table/i.test(plain) ? plain : unescapeEntities(plain);
    });
}

/** What stands inside elements whose content a browser takes for text, each to its end or the page's. */
function innerTexts(page: string): readonly string[] {
  const opening = /<(script|textarea|noscript|xmp)\b/gi;
  const closing = /<\/(script|textarea|noscript|xmp)\b/gi;
  const pieces: string[] = [];
  for (let at = 0; ;) {
    opening.lastIndex = at;
    if (!opening.exec(page)) return pieces;
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(page);
    pieces.push(page.slice(page.indexOf('>', opening.lastIndex) + 1, end?.index));
    if (!end) return pieces;
    at = closing.lastIndex;
  }
}
