const codes = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let high = 0x81; high <= 0xfe; high += 1)
  for (let low = 0x40; low <= 0xfe; low += 1) {
    const character = decoder.decode(new Uint8Array([high, low]));
    if (character.length === 1 && character !== '\ufffd' && !codes.has(character))
      codes.set(character, [high, low]);
  }

/** Text as GB18030 bytes, two to a character: the encoding of older government sites. */
export function asGb18030(text: string): Uint8Array {
  return new Uint8Array(
    [...text].flatMap((character) =>
      character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : [...(codes.get(character) ?? [0x3f])],
    ),
  );
}
