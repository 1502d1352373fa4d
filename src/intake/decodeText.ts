/** Bytes as text: byte order mark, then UTF-8 if it is valid, then what the page declares, then GB18030. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return (
    strictly(bytes, 'utf-8') ??
    strictly(bytes, declared(bytes)) ??
    strictly(bytes, 'gb18030') ??
    mended(bytes)
  );
}

function strictly(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null) return null;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file cut inside a character or with a flipped bit: the reading with fewer replaced characters. */
function mended(bytes: Uint8Array): string {
  const texts = ['utf-8', 'gb18030'].map((charset) => new TextDecoder(charset).decode(bytes));
  const [utf8 = '', gb = ''] = texts;
  const lost = (text: string): number => text.split('\ufffd').length;
  return lost(utf8) <= lost(gb) ? utf8 : gb;
}

const charsets: Record<string, string> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
};

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name === undefined ? null : (charsets[name] ?? null);
}

/** UTF-16 without a mark shows zero bytes beside the ASCII of its digits, spaces and tags. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2000) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (odd * 40 > length && even === 0) return 'utf-16le';
  if (even * 40 > length && odd === 0) return 'utf-16be';
  return null;
}
