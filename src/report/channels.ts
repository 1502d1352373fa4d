import type { Label } from './lineItems.ts';

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

export const channelLabels: Record<Channel, Label> = {
  government_website: { zh: '政府网站', en: 'government website' },
  wechat_account: { zh: '微信公众号', en: 'WeChat accounts' },
  weibo: { zh: '微博', en: 'Weibo' },
  short_video: { zh: '短视频', en: 'short video' },
  other_new_media: { zh: '其他新媒体', en: 'other new media' },
  news_media: { zh: '新闻媒体', en: 'news media' },
  broadcast: { zh: '广播', en: 'broadcast' },
  notice_board: { zh: '公示栏', en: 'notice boards' },
  service_window: { zh: '服务窗口', en: 'service windows' },
  electronic_screen: { zh: '电子屏', en: 'electronic screens' },
  display_board: { zh: '宣传图版', en: 'display boards' },
  brochure: { zh: '手册', en: 'brochures' },
  leaflet: { zh: '传单', en: 'leaflets' },
  gazette: { zh: '政府公报', en: 'government gazette' },
  press_conference: { zh: '新闻发布会', en: 'press conferences' },
  policy_interpretation: { zh: '政策解读', en: 'policy interpretation' },
  training: { zh: '培训会议', en: 'training and meetings' },
  other: { zh: '其他渠道', en: 'other channels' },
};

/** Units that may share a scale. Units of different families are never added or stacked. */
export const unitFamilies = ['items', 'copies', 'boards', 'events', 'attendances', 'issues'] as const;
export type UnitFamily = (typeof unitFamilies)[number];

export const unitFamilyLabels: Record<UnitFamily, Label> = {
  items: { zh: '发布信息（条、篇、件、次）', en: 'items published' },
  issues: { zh: '刊期（期）', en: 'issues' },
  copies: { zh: '发放（本、份、张、册）', en: 'copies handed out' },
  boards: { zh: '版面（块、个）', en: 'boards and stands' },
  events: { zh: '活动（场、场次）', en: 'events' },
  attendances: { zh: '人次', en: 'attendances' },
};

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
