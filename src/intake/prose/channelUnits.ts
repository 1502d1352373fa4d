import type { Channel } from '../../report/channels.ts';
import type { Mention } from './channelWords.ts';

const published = '条|篇|件|份|期|次|项|则|宗|部|组|集|条次|篇次|件次|余次|批|批次|辑|幅|张|版|';
const held = '次|期|场|场次|班次|班|轮|批次';
const handed = '份|本|册|张|套|页|余次|期|条|次|件|幅|种|封|';
const put = '期|次|条|块|版|张|份|篇|件|幅|处|面|项|余次|条次|件次|';

const byChannel: Record<Channel, string> = {
  government_website: published,
  wechat_account: published,
  weibo: published,
  short_video: published,
  other_new_media: published,
  news_media: published,
  broadcast: `${published}|场|场次`,
  notice_board: put,
  service_window: put,
  electronic_screen: put,
  display_board: put,
  brochure: handed,
  leaflet: handed,
  gazette: '期|份|册|本|件|条|篇',
  press_conference: `${held}|个`,
  policy_interpretation: `${published}|个|场|场次`,
  training: held,
  other: `${published}|场|场次`,
};

const allowed = new Map(
  Object.entries(byChannel).map(([channel, units]) => [channel, new Set(units.split('|'))]),
);

const made = /制作|发放|张贴|悬挂|散发|派发|印制|更新|展出|发布|推送|播放|拍摄|转发|作品|(?<!政务|信息)公开/;

/**
 * Whether a number of these units says how much went through the channel. 个, 处 and 块 mostly count the accounts,
 * screens and boards there are (微信公众号2个, 公开栏16处), unless the clause says they were made or put out.
 */
export function isUnitOf({ channel, word }: Mention, unit: string, clause: string): boolean {
  // 展板20块: panels are made to be shown, and counted by the piece; 宣传栏12块 hang where they hang.
  if (channel === 'display_board' && !word.includes('栏') && /^(?:块|个|面)$/.test(unit)) return true;
  if (unit === '个' || unit === '处' || unit === '块' || unit === '面')
    return made.test(clause) && channel !== 'service_window' && channel !== 'government_website';
  return allowed.get(channel)?.has(unit) ?? false;
}
