import type { Channel } from '../../report/channels.ts';

import { isPartOfName } from './partOfName.ts';

/** A word of a sentence that names a channel. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly channel: Channel;
  readonly word: string;
  /** Something done (a briefing, a training), not a place where things are published: it heads a compound. */
  readonly activity: boolean;
}

const activities: readonly Channel[] = ['policy_interpretation', 'press_conference', 'training'];

/**
 * Words of each channel, tried in this order at every place of the text, so that a longer word stands before a
 * shorter one it begins with (微信群 before 微信) and a compound before its head.
 */
const vocabulary: readonly (readonly [Channel, string, 'activity'?])[] = [
  ['press_conference', '(?:例行|政策|新闻)*(?:发布会|吹风会|通气会)'],
  [
    'policy_interpretation',
    '(?:(?:政策|文件|规范|文字|图文|图片|图解|图表|视频|动漫|音频|专家|领导|负责人|部门|多形式|性|简明|原创)+(?:的)?)?解读(?:材料|稿件|稿|信息|文件|文章|产品|方案|作品|视频|活动|类|件)?|政策(?:文件)?(?:图解|问答)|一图读懂|一图看懂',
  ],
  [
    'other',
    '(?:在线|网络|网上|嘉宾|领导)访谈(?:节目|活动)?|(?:政府|公众|政务|警营)开放日(?:活动)?',
    'activity',
  ],
  [
    'training',
    '(?:业务|专题|专项|集中|轮训|工作|公开|条例|线上|线下|政务)*培训(?:会议|会|班|活动|讲座|课)?|(?:政策)?宣讲(?:会|活动)?|(?:业务|专题|政策|知识|公开|条例)*讲座',
  ],
  ['other', '其[他它](?:公开)?(?:方式|途径|渠道|形式|平台|载体|媒介|媒体渠道|公开平台)'],
  [
    'other_new_media',
    '(?:村民|居民|村组|村务|党群|网格|工作|业主|群众|便民)*(?:微信|QQ|钉钉)(?:工作|服务|交流)?群|(?:微信|政务)?小程序',
  ],
  [
    'short_video',
    '(?:微信|政务|官方)?视频号|(?:官方|政务)?抖音(?:短视频)?(?:平台|账号|号)?|快手(?:短视频)?(?:平台|账号|号)?|短视频(?:平台|账号|号)?|哔哩哔哩|微视频',
  ],
  [
    'wechat_account',
    '(?:政务|官方)?微信(?:公众(?:服务)?(?:号|平台|账号|账户)|公共(?:账号|平台|号)|平台|订阅号|服务号|公号|账号|公众)?|(?:政务|官方)?(?:公众号|公众(?:服务)?平台|订阅号|服务号)',
  ],
  ['weibo', '(?:政务|官方|新浪|腾讯|政府)*微博(?:平台|账号)?'],
  [
    'other_new_media',
    '[“"][^”"]{1,8}发布[”"](?!等?(?:政务|官方|微信|公众|微博|抖音|视频|快手|头条|客户端|APP|新媒体))|(?:政务|政府|网络|各类|其他)?新媒体(?:平台|账号|矩阵|渠道)?|(?:今日)?头条(?:号)?|随申办|社区通|浙里办|渝快办|皖事通|粤省事|赣服通|豫事办|闽政通|爱山东|苏服办|津心办|冀时办|蒙速办|三晋通|秦务员|辽事通|我的长沙|百家号|人民号|澎湃号|小红书|微信圈|朋友圈|腾讯新闻|(?:网易|搜狐|企鹅|大鱼|一点)号|[“"]?(?:[两双]微一端|双微|两微)[”"]?(?:平台)?',
  ],
  [
    'broadcast',
    '(?:应急|农村|乡村|村级|村村响|社区|流动|有线|无线|小)*(?:广播(?!电视|影视)|大喇叭|小喇叭|喇叭|村村响)(?:站|系统)?',
  ],
  [
    'news_media',
    '(?:各级|主流|新闻|传统|官方|市级|省级|县级|区级|国家级|中央)*(?:新闻|主流)?媒体(?:平台|中心)?|(?:[\\u4e00-\\u9fff]{2})?融媒体?(?:中心|平台)?|报刊|报纸|[\\u4e00-\\u9fff]{2}(?:日报|晚报)|(?:广播)?电视(?:台|节目)?(?!问政|电话)|(?<!政务|发布|工作|相关|各类|时政|要闻|图片)[\\u4e00-\\u9fff]{2}新闻(?=[、和及,])|南方\\+(?:客户端)?|人民网|新华网|央视|学习强国(?:平台)?|[\\u4e00-\\u9fff]{2}新闻网|新闻(?:报道|稿件|稿)|宣传(?:报道|稿件|稿)|报道稿件|(?:移动|新闻|手机|政务|\\+)*客户端|(?:手机|移动)?APP',
  ],
  ['gazette', '(?:人民)?(?:政府|市府)?公报'],
  [
    'notice_board',
    '(?:政务|村务|党务|财务|三务|信息|政府信息|村级|社区|线下|镇村|便民)*(?:公开|公示公告|公示|公告|公布|布告|宣传公示)(?:栏(?!目)|牌|墙|板|橱窗)|橱窗|阅报栏|信息栏(?!目)',
  ],
  [
    'electronic_screen',
    '(?:LED|led)(?:电子|显示|大|滚动|宣传)*(?:屏幕|屏)?|电子(?:显示|大|滚动|宣传|信息|触摸)*(?:屏幕|屏)|(?:户外|滚动|宣传)?(?:显示|大|触摸)(?:屏幕|屏)',
  ],
  ['display_board', '宣传(?:栏(?!目)|图版|展板|展架|板|牌)|展板|图版|展架|黑板报|板报'],
  ['brochure', '(?:宣传|政策|便民|办事|工作|惠民)*(?:手册|小册子|册子|折页)|宣传册'],
  ['leaflet', '(?:宣传|彩色)*(?:传单|宣传单)(?:页)?|明白(?:纸|卡)|宣传(?:彩页|页|单|资料|材料|品)|一封信'],
  [
    'other',
    '(?:宣传)?(?:横幅|条幅|标语)|(?:流动)?宣传车|(?:手机|政务)?短信(?:平台)?|政务服务[”"]?(?:事项)?(?:管理)?(?:网|平台|系统)|(?:网上|在线|掌上)(?:办事|政务|服务)*大厅|一体化(?:政务)?(?:服务)?平台',
  ],
  [
    'service_window',
    '(?:便民|政务|综合|行政)*服务(?:中心|大厅|窗口|站|场所)|(?:便民|办事|服务|受理)窗口|(?:办事|政务)大厅|(?:政务|信息|政府信息)?公开专区|(?:信息|公共)*查阅(?:点|中心|场所|室|窗口)',
  ],
  [
    'government_website',
    '(?:政府|政务|门户|官方|公众|信息|服务|人民|党务|三务|公开|部门|单位|网|电子|中国)*(?:网站|门户网|政府网|信息网|政务网|公开网|官网|子站|站群)(?:集群|平台|专栏|专题)?|(?:政务|政府)?(?:信息)?(?:依法|基层|基础)?公开(?:工作|信息|基础|管理|统一)*(?:平台|系统|目录(?:系统)?)|(?:公开)?目录系统|公开目录|(?:政务|政府|信息|主动)*公开专栏|(?:政务|政府|信息|主动)+公开栏目|(?:政府|政务)?信息平台|(?:门户|政务)平台',
  ],
];

// Bounded repetition: 政务政务政务… over a whole page must not be tried from each of its characters to its end.
const bounded = (words: string): string => words.replaceAll(')*', '){0,4}').replaceAll(')+', '){1,4}');
const pattern = new RegExp(vocabulary.map(([, words]) => `(${bounded(words)})`).join('|'), 'gu');

/** The channels a sentence names, in order. */
export function findMentions(sentence: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const index = match.findIndex((group, at) => at > 0 && group !== undefined) - 1;
    const entry = vocabulary[index];
    if (!entry) continue;
    const [channel, , activity] = entry;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      channel,
      word: match[0],
      activity: activity === 'activity' || activities.includes(channel),
    });
  }
  return found.filter((one, at) => !isPartOfName(one, found[at + 1], sentence));
}
