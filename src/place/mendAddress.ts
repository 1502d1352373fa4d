/** What chat programs and web counters add to a link on its way; no parameter of ours has such a name. */
const addedOnTheWay =
  /^(from|isappinstalled|scene|subscene|ascene|sessionid|clicktime|enterid|nettype|devicetype|exportkey|pass_ticket|wx_header|nsukey|share_token|share_source|sharer_\w+|weixin\w*|tdsourcetag|timestamp|utm_\w+|spm|fbclid|gclid|_wv|_t)(=|$)/;

/** Characters that end a sentence or a bracket in the text round a link; none stands in an address. */
const sentence = /[、。，；：！？（）【】「」『』《》〈〉“”‘’…·—].*$/s;

/** What a program wrote for a character, undone; also where it was done twice or thrice. */
function decoded(text: string): string {
  const once = text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
  return once === text ? text : decoded(once);
}

/** Signs of an address that a Chinese keyboard or a word processor made wide or long. */
function narrow(text: string): string {
  return text
    .replace(/？(?=\w+[=＝])/g, '?')
    .replace(/[＃％＆／＝．０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\w)[‐-―−－](?=\w)/g, '-');
}

/** The parts of a query without what was added. */
function ours(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => part !== '' && !addedOnTheWay.test(part));
}

/**
 * A link as it was meant, `#/…`, from what of it arrived after the `#`: escaped once more, broken by a line end, with the
 * sentence round it or with parameters added on the way. An address is written in `[\w./?=&,-]` alone, so that all
 * else is somebody else's. What is not plainly meant stays, for `parsePlace` to tell.
 */
export function mendAddress(hash: string): string {
  const text = narrow(decoded(narrow(hash)))
    .replace(/[\s\p{Cc}\p{Cf}<>]/gu, '')
    .replace(/^[#!]+/, '')
    .replace(/#.*$/s, '')
    .replaceAll('&amp;', '&')
    .replace(sentence, '')
    .replace(/(?<=\w)[)\]},.;:!?'"*]*[^!-~].*$/s, '')
    .replace(/[^\w/\u0080-\u{10ffff}]+$/u, '');
  const [path = '', ...parts] = text.split(/[?&]/);
  const query = ours(parts).join('&');
  const folders = path.split('/').filter((part) => part !== '');
  const mended = `#/${folders.join('/')}${query === '' ? '' : `?${query}`}`;
  // One layer taken off may show another.
  return mended === hash ? mended : mendAddress(mended);
}

/** The same for a whole address, of which some programs escape the `#` itself. */
export function mendUrl({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): string {
  const [before = search, inside = ''] = hash.length > 1 ? [] : decoded(search).split(/#(.*)/s);
  const query = ours((inside === '' ? search : before).replace('?', '').split('&')).join('&');
  const link = inside === '' ? hash : `#${inside}`;
  return `${pathname}${query === '' ? '' : `?${query}`}${link === '' ? '' : mendAddress(link)}`;
}
