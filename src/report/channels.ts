import { recordOf } from './recordOf.ts';
import type { Term } from './term.ts';

/** Channels of disclosure. The form has no table for them; the numbers stand in the prose of section 一. */
export const channels = [
  'government_website',
  'wechat_account',
  'weibo',
  'short_video',
  'other_new_media',
  'news_media',
  'broadcast',
  'notice_board',
  'service_window',
  'electronic_screen',
  'display_board',
  'brochure',
  'leaflet',
  'gazette',
  'press_conference',
  'policy_interpretation',
  'training',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** As the prose calls them. */
const calledIn: Record<Channel, string> = {
  government_website: '政府网站',
  wechat_account: '微信公众号',
  weibo: '微博',
  short_video: '短视频',
  other_new_media: '其他新媒体',
  news_media: '新闻媒体',
  broadcast: '广播',
  notice_board: '公示栏',
  service_window: '服务窗口',
  electronic_screen: '电子屏',
  display_board: '宣传图版',
  brochure: '手册',
  leaflet: '传单',
  gazette: '政府公报',
  press_conference: '新闻发布会',
  policy_interpretation: '政策解读',
  training: '培训会议',
  other: '其他渠道',
};
export const channelLabels: Record<Channel, Term> = recordOf(
  channels,
  (channel) => channel,
  (channel) => ({ printed: calledIn[channel], of: 'channels', id: channel }),
);

/** Units that may share a scale. Units of different families are never added or stacked. */
export const unitFamilies = ['items', 'copies', 'boards', 'events', 'attendances', 'issues'] as const;
export type UnitFamily = (typeof unitFamilies)[number];

const familyNames: Record<UnitFamily, string> = {
  items: '发布信息（条、篇、件、次）',
  issues: '刊期（期）',
  copies: '发放（本、份、张、册）',
  boards: '版面（块、个）',
  events: '活动（场、场次）',
  attendances: '人次',
};
export const unitFamilyLabels: Record<UnitFamily, Term> = recordOf(
  unitFamilies,
  (family) => family,
  (family) => ({ printed: familyNames[family], of: 'unitFamilies', id: family }),
);

const unitsOf: Record<UnitFamily, readonly string[]> = {
  items: ['条', '篇', '件', '次', '则', '项', '宗', '条次', '件次', '篇次', '个', ''],
  issues: ['期'],
  copies: ['本', '份', '张', '册', '套'],
  boards: ['块', '面', '处', '幅'],
  events: ['场', '场次', '回', '班次'],
  attendances: ['人', '人次'],
};

/**
 * The family a count belongs to. 个 and 次 say little by themselves, so the channel decides: sixty 个 of display
 * boards are boards, thirty-eight 次 of press conferences are events.
 */
export function unitFamily(channel: Channel, unit: string): UnitFamily {
  if (
    unit === '个' &&
    (channel === 'display_board' || channel === 'notice_board' || channel === 'electronic_screen')
  )
    return 'boards';
  if (unit === '次' && (channel === 'press_conference' || channel === 'training')) return 'events';
  return unitFamilies.find((family) => unitsOf[family].includes(unit)) ?? 'items';
}
