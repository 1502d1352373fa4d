import { findMentions } from './channelWords.ts';
import { sentencesOf } from './sentences.ts';
import { statementsOf, type Statement } from './statements.ts';
import { underHeadings } from './underHeadings.ts';

/** Every number of the prose that could be one of a channel, in order, those of brackets after their sentence. */
export function allStatements(text: string): readonly Statement[] {
  const all: Statement[] = [];
  for (const { sentence, brackets } of sentencesOf(text)) {
    all.push(...statementsOf(sentence, all));
    for (const bracket of brackets) {
      if (findMentions(bracket.text).length === 0) continue;
      const whole = all.findLastIndex(({ count }) => count.end <= bracket.start);
      all.push(...statementsOf({ ...bracket, partOf: whole < 0 ? null : whole }, all));
    }
  }
  return underHeadings(all, text);
}
