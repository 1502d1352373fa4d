import * as z from 'zod/mini';
import { largest, type Amount } from './amount.ts';
import type { Label } from './lineItems.ts';

/*
 * The limits of everything that comes in a file, in one place: what stands behind this door is drawn, added up and
 * written into SVG, Word and spreadsheets without being looked at again. A rule's name is its zod message, so that
 * `boundLabels` can say it in both languages.
 */

/** Characters XML 1.0 cannot hold: control characters but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const unprintable = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff';
const printableOnly = new RegExp(`^[^${unprintable}]*$`, 'u');
const anyUnprintable = new RegExp(`[${unprintable}]`, 'gu');

/** The text without the characters XML cannot hold; a vertical tab or form feed of a word processor ends a line. */
export function printable(text: string): string {
  return text.replace(/[\u000b\u000c]/g, '\n').replace(anyUnprintable, '');
}

/** How long texts and lists may be; far beyond any report, far below what makes a page or a file hang. */
export const longest = {
  key: 120,
  name: 200,
  line: 1000,
  prose: 200_000,
  list: 2000,
  agencies: 100_000,
  reports: 1_000_000,
};

/** A text of at most so many UTF-16 units, without characters XML cannot hold. */
export function textUpTo(most: number) {
  return z.string().check(z.maxLength(most), z.regex(printableOnly, 'printable'));
}
/** A name or heading. */
export const nameText = textUpTo(longest.name);
/** A sentence or two. */
export const lineText = textUpTo(longest.line);

/** A list of at most 2,000 entries. */
export function listOf<T extends z.core.$ZodType>(entry: T) {
  return z.array(entry).check(z.maxLength(longest.list));
}

/** An id of an agency: part of addresses and file names. */
export const agencyId = z
  .string()
  .check(z.maxLength(longest.name), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'agencyId'));

/** An address a link may lead to: `http:` or `https:` with a host, and nothing else (`javascript:`, `data:`, `//x`). */
export const webAddress = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s"'<>\\^`{|}\u0000-\u001f\ud800-\udfff]+$/u, 'webAddress'),
  )
  .check(z.refine(isWebAddress, 'webAddress'));

function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
  } catch {
    return false;
  }
}

/** A day that exists, `YYYY-MM-DD`, in the years an annual report can speak of. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'day'), z.refine(isDay, 'day'));

/** Whether a text is a day of the calendar between 1990 and 2100. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  if (!(year >= 1990 && year <= 2100) || !(month >= 1 && month <= 12)) return false;
  return date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const numbers = {
  count: z.int('count').check(z.gte(0, 'count')),
  signed: z.int('signed'),
  money: z.number('money').check(z.gte(0, 'money'), z.lte(largest, 'money')),
};

/** The schema of such a number. */
export function amountSchema(amount: Amount) {
  return numbers[amount];
}

/** Any figure at all, where what it counts is told elsewhere. */
export const anyNumber = z
  .number('anyNumber')
  .check(z.gte(-largest, 'anyNumber'), z.lte(largest, 'anyNumber'));

/** What each rule allows. */
export const boundLabels = {
  printable: {
    zh: '不得含有 XML 不能容纳的字符（控制字符、残缺的代理字符、U+FFFE、U+FFFF）',
    en: 'must not hold characters XML cannot hold (control characters, lone surrogates, U+FFFE, U+FFFF)',
  },
  agencyId: {
    zh: '机构代号只用小写字母、数字和连字符，如 suibin-beishan',
    en: 'must be lower-case letters, digits and hyphens, such as suibin-beishan',
  },
  webAddress: {
    zh: '网址只能以 http:// 或 https:// 开头',
    en: 'must be an address that begins with http:// or https://',
  },
  contact: {
    zh: '应为电子邮箱，或以 http:// 或 https:// 开头的网址',
    en: 'must be an e-mail address, or an address that begins with http:// or https://',
  },
  ownPath: {
    zh: '应为本站图片的相对路径，如 data/logo.svg（svg、png、webp）',
    en: 'must be the relative path of a picture of this site, such as data/logo.svg (svg, png, webp)',
  },
  day: {
    zh: '应为真实存在的日期 YYYY-MM-DD（1990 年至 2100 年）',
    en: 'must be a day that exists, YYYY-MM-DD, from 1990 to 2100',
  },
  dataPath: {
    zh: '只能是数据目录下的相对路径',
    en: 'must be a relative path below the data folder',
  },
  cellKey: { zh: '应为“表.行.列”，且最多 2000 项', en: 'must be keyed by “table.row.column”, at most 2000' },
  count: {
    zh: '应为整数，不得为负数，不大于 2^53−1',
    en: 'must be a whole number, must not be negative, and at most 2^53−1',
  },
  signed: {
    zh: '应为整数（可为负数），绝对值不大于 2^53−1',
    en: 'must be a whole number (it may be negative), at most 2^53−1 either way',
  },
  money: {
    zh: '应为金额（可有小数），不得为负数，不大于 2^53−1',
    en: 'must be an amount (decimals allowed), must not be negative, and at most 2^53−1',
  },
  anyNumber: { zh: '应为数字，绝对值不大于 2^53−1', en: 'must be a number, at most 2^53−1 either way' },
} as const satisfies Record<string, Label>;

const byMessage: ReadonlyMap<string, Label> = new Map(Object.entries(boundLabels));

/** What a rule allows, by the message zod gives for it. */
export function boundLabel(message: string): Label | undefined {
  return byMessage.get(message);
}
