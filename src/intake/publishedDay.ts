import { daysIn } from './dates.ts';

export interface PublishedDay {
  /** The day a page or its index rows say it was put up. */
  readonly stated: string | null;
  /** The day under the text. */
  readonly signed: string | null;
}

/** A line of its own under the text, with or without the agency's name before it. */
const signature =
  /^[^。；;:：]{0,30}?\(?\s*(?:20\d{2}|二[〇零○ΟO一二三四五六七八九]{3})\s*[年./-][^。；;]{2,14}$/u;

/** Under the title instead. */
const dayAlone = /^[(\s]*20\d{2}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?[)\s]*$/;

/** The days on which a report says it was published or signed. */
export function publishedDay(
  lines: readonly string[],
  head: readonly string[],
  index: readonly string[],
  metadata: string | undefined,
): PublishedDay {
  const signed = lines
    .slice(-12)
    .filter((line) => signature.test(line.trim()) && !/\d\s*[时点:：]\s*\d/.test(line))
    .flatMap(daysIn)
    .at(-1);
  const alone = head.filter((line) => dayAlone.test(line.trim())).flatMap(daysIn)[0];
  return { stated: metadata ?? index[0] ?? null, signed: signed ?? alone ?? null };
}
