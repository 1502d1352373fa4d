/** What kind of file the bytes are, told by the bytes and not by the name. */
export type Container = 'html' | 'text' | 'docx' | 'xlsx' | 'pdf' | 'ole' | 'picture' | 'zip' | 'unsupported';

function starts(bytes: Uint8Array, ...magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to));
}

/** The container by its first bytes; a zip by the names in its directory. */
export function containerOf(bytes: Uint8Array): Container {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  if (latin(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return zipKind(bytes);
  const pictures = [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x42, 0x4d],
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ];
  if (pictures.some((magic) => starts(bytes, ...magic))) return 'picture';
  if (latin(bytes, 0, 12).startsWith('RIFF')) return 'picture';
  if (latin(bytes, 0, 6) === '{\\rtf1' || starts(bytes, 0x1f, 0x8b) || latin(bytes, 0, 4) === 'Rar!')
    return 'unsupported';
  // A page saved as one file (.mht) is mail: its markup is encoded.
  if (
    /^(From:|MIME-Version:|Date:|Subject:)[\s\S]{0,900}Content-Type:\s*multipart\//i.test(
      latin(bytes, 0, 1024),
    )
  )
    return 'unsupported';
  return 'text';
}

function zipKind(bytes: Uint8Array): Container {
  // The names of the parts stand in the directory at the end and before each part.
  const names = latin(bytes, Math.max(0, bytes.length - 65_536), bytes.length) + latin(bytes, 0, 4096);
  if (names.includes('word/')) return 'docx';
  if (names.includes('xl/')) return 'xlsx';
  return 'zip';
}

/** Whether a zip has its directory, which stands at the end: without it the file was cut short. */
export function isWholeZip(bytes: Uint8Array): boolean {
  return latin(bytes, Math.max(0, bytes.length - 65_558), bytes.length).includes('PK\u0005\u0006');
}

/** Whether text is markup: tags of a page, or markup inside a script's string. */
export function isMarkup(text: string): boolean {
  return (
    /<(!doctype html|html|head|body|table|div|p|td|tr|span|br|h[1-6]|ul|li|img|section|article|center|font|strong)\b/i.test(
      text.slice(0, 200_000),
    ) || /<table\b/i.test(text)
  );
}

/** An OLE file that is an encrypted Office document: its directory names the encrypted package. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(30, true), 16);
  const directory = (view.getUint32(48, true) + 1) * sector;
  const wide = 'EncryptedPackage'.split('').join('\u0000');
  return latin(bytes, directory, directory + 8192).includes(wide);
}
