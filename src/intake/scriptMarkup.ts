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
  const pieces = [...page.matchAll(/<(script|textarea|noscript|xmp)\b[^>]*>([\s\S]*?)(?:<\/\1>|$)/gi)].map(
    ([, , inner = '']) => inner,
  );
  // A string holding </script> or a bare JSON answer is no element's content: the whole page is tried last.
  return [...pieces, page]
    .filter((piece) => /<table|\\u003ctable|&lt;table|\\x3ctable/i.test(piece))
    .map((piece) => {
      const plain = unescapeString(piece);
      return /<table/i.test(plain) ? plain : unescapeEntities(plain);
    });
}
