import type { Label } from '../report/lineItems.ts';

/** What every published file says of itself, before its body. */
export interface Seal {
  readonly format: string;
  /** Version of the data it was made of: files of two versions are never shown together. */
  readonly version: string;
  /** See `Catalogue.dataDate`. */
  readonly dataDate: string | null;
}

/** SHA-256 of a text's UTF-8 bytes as hex digits; Node and the browser each bring their own. */
type Sha256<Digest> = (text: string) => Digest;

export type Opened<T> =
  | { readonly ok: true; readonly seal: Seal; readonly body: T }
  | { readonly ok: false; readonly reason: Label };

const digits = 16;
const head = '{"sha256":"';

/** What stands before the body of a sealed file and, but for the hash, is hashed with it. */
export function sealHead({ format, version, dataDate }: Seal): string {
  return `${JSON.stringify({ format, version, dataDate }).slice(1, -1)},"body":`;
}
/** Where the hash stands in the text, and what stands before and after its digits. */
export const sealDigits = { before: head, count: digits, after: '",' } as const;

/** One JSON text that carries the beginning of the hash over all that follows it. */
export function sealed(sha256: Sha256<string>, seal: Seal, body: unknown): string {
  const rest = `${sealHead(seal)}${JSON.stringify(body)}}`;
  return `${head}${sha256(rest).slice(0, digits)}${sealDigits.after}${rest}`;
}

/** Whether a text begins as a published file does; only `opened` tells whether it is whole. */
export function isSealed(text: string): boolean {
  return text.startsWith(head) && text.startsWith('",', head.length + digits);
}

/**
 * What a sealed file holds, where it is whole and as it was published: whoever wrote it validated what went in, so the
 * hash is all that is asked of it here. `T` is what `format` stands for.
 */
export async function opened<T>(
  sha256: Sha256<string | Promise<string>>,
  format: string,
  text: string,
): Promise<Opened<T>> {
  const start = head.length + digits + 2;
  const told = text.slice(head.length, head.length + digits);
  if (!isSealed(text)) return { ok: false, reason: notPublished };
  if (!(await sha256(text.slice(start))).startsWith(told)) return { ok: false, reason: altered };
  const { body, ...seal }: Seal & { body: T } = JSON.parse(text);
  if (seal.format !== format) return { ok: false, reason: otherFormat(format, seal.format) };
  return { ok: true, seal, body };
}

const notPublished: Label = {
  zh: '内容不是发布的数据文件（可能是网关或错误页面）；不是有效的 JSON',
  en: 'its content is no published data file (perhaps a page of a gateway); not valid JSON',
};
const altered: Label = {
  zh: '文件不完整，或发布后有改动（与其中所列校验值不符）',
  en: 'it is cut off, or was altered after publishing (it does not match its own hash)',
};
const otherFormat = (due: string, found: string): Label => ({
  zh: `格式应为 ${due}，实为 ${found}`,
  en: `its format is ${found}, not ${due}`,
});
