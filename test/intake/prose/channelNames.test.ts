import { expect, test } from 'vitest';
import { channelsOf } from './channelsOf.ts';

test.each([
  // An account is named by its last word; what stands before says whose it is.
  ['依托“青河融媒”公众号推送70篇。', ['wechat_account 70篇']],
  [
    '县融媒体中心抖音号发布45条，政务新媒体“青河发布”公众号发布80条。',
    ['short_video 45条', 'wechat_account 80条'],
  ],
  ['微博微信98条。', ['other_new_media 98条 [weibo wechat_account]']],
  ['“两微一端”发布信息560条，腾讯新闻12条。', ['other_new_media 560条', 'other_new_media 12条']],
  ['村村响广播播放120次，流动宣传车巡回36次。', ['broadcast 120次', 'other 36次']],
  ['网上办事大厅公开事项88项，政务服务大厅公示128项。', ['other 88项', 'service_window 128项']],
  [
    '召开新闻发布会3场，政策吹风会1场，举办讲座2场。',
    ['press_conference 3场', 'press_conference 1场', 'training 2场'],
  ],
  ['回应关切12次，参加新闻发布会1次。', ['press_conference 1次']],
  ['发布文件8件，同步发布解读材料6件。', ['policy_interpretation 6件']],
  ['参加上级培训2次，组织镇村干部培训1次。', ['training 2次', 'training 1次']],
  [
    'LED屏滚动播放210条次，便民大厅、公示栏公开34条次。',
    ['electronic_screen 210条次', 'notice_board 34条次 [service_window notice_board]'],
  ],
  ['发放明白纸300余份，一封信1200封。', ['leaflet +300份', 'leaflet 1200封']],
  ['政务大厅电子屏播放50条，便民服务大厅公示栏公开45次。', ['electronic_screen 50条', 'notice_board 45次']],
  ['通过悬挂横幅、发放宣传单等方式宣传30余次。', ['other +30次 [other leaflet]']],
  ['开展线上培训2期、线下培训3期。', ['training 2期', 'training 3期']],
  ['公众号开设“政策解读”栏目，发布23条。', ['wechat_account 23条']],
  ['政务公开栏、宣传栏各更新12期。', ['notice_board 12期', 'display_board 12期']],
  ['手机短信推送政策300余条，政府公报刊登文件32件。', ['other +300条', 'gazette 32件']],
  ['抖音作品34个，获赞1.2万次。', ['short_video 34个']],
])('%s', (sentence, expected) => {
  expect(channelsOf(sentence)).toEqual(expected);
});

test.each([
  ['what is taken down or put right', '删除网站信息24条，整改公众号错误8条。'],
  ['boards there are', '政务公开宣传栏12块，公示栏16块。'],
  ['what is done with the media', '接受媒体采访12次，与媒体合作3次，公众号民意调查2期。'],
  ['tending the channels', '网站巡查52次，公众号内容审核120次，公示栏维修3次；电视问政1期。'],
  ['numbers nobody counted', '公众号发布数百条，微博几十条。'],
  ['subjects side by side', '从内容看，动态类56条，政策解读类8条，公告类20条。'],
])('%s: no channel', (_, sentence) => {
  expect(channelsOf(sentence)).toEqual([]);
});
