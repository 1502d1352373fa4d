import { findMentions } from './channelWords.ts';

/**
 * A short sentence under the heading of a table section may have been taken for a cell of its table. No label of
 * the form names a channel, so a text that does, with a count, was a sentence.
 */
export function namesChannelCount(text: string): boolean {
  return (
    text.length > 6 &&
    text.length < 2000 &&
    /\d\s*余?[条篇件期次]/.test(text) &&
    findMentions(text).length > 0
  );
}
