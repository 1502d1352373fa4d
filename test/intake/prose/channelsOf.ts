import { proseText } from '../../../src/intake/proseText.ts';
import { readChannels } from '../../../src/intake/prose/readChannels.ts';

const marks = { exact: '', over: '+', at_least: '≥', approx: '~' } as const;

/** Channels of a text, short: `wechat_account 67条`, `+` over, `≥` at least, `~` about, `?` unknown. */
export function channelsOf(...lines: readonly string[]): readonly string[] {
  return readChannels(proseText(lines)).channels.map(
    ({ channel, count, unit, qualifier, combined }) =>
      `${channel} ${marks[qualifier]}${count ?? '?'}${unit}${combined ? ` [${combined.join(' ')}]` : ''}`,
  );
}
