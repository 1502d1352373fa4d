import { expect, test } from 'vitest';
import { proseText } from '../../../src/intake/proseText.ts';
import { readChannels } from '../../../src/intake/prose/readChannels.ts';
import { channelsOf } from './channelsOf.ts';

const site = 'government_website';
const wechat = 'wechat_account';

test.each([
  // A number belongs to the channel its clause names.
  ['全年在县人民政府网站公开34条,微信公众号推送88篇。', [`${site} 34条`, `${wechat} 88篇`]],
  ['在区门户网站发布信息５６条；政务微博７条。', [`${site} 56条`, 'weibo 7条']],
  ['门户网站１，２３４条，今日头条20条。', [`${site} 1234条`, 'other_new_media 20条']],
  ['更新网站信息18条，发布公众号文章9篇。', [`${site} 18条`, `${wechat} 9篇`]],
  ['在縣政府門戶網站發布41條,微信公眾號餘下12條。', [`${site} 41条`, `${wechat} 12条`]],
  ['全年在政府网站公开財政信息,3条。', [`${site} 3条`]],
  ['通过村务公示栏、宣传栏，公开信息52条。', ['notice_board 52条 [notice_board display_board]']],
  // The number before its channel.
  ['共有36条信息通过微信公众号发布。', [`${wechat} 36条`]],
  ['主动公开信息89条，全部在区政府网站发布。', [`${site} 89条`]],
  // Units and things that are counted.
  [
    '发放宣传单4000余张、手册700余本，制作展板20块，电子屏滚动播放30次。',
    ['leaflet +4000张', 'brochure +700本', 'display_board 20块', 'electronic_screen 30次'],
  ],
  [
    '召开新闻发布会4场，在线访谈2期，政策解读19篇，业务培训3次。',
    ['press_conference 4场', 'other 2期', 'policy_interpretation 19篇', 'training 3次'],
  ],
  ['网站在线访谈1次。', ['other 1次']],
  // Qualifiers.
  [
    '微信公众号发布近200条，微博超30条，抖音约12条。',
    [`${wechat} ~200条`, 'weibo +30条', 'short_video ~12条'],
  ],
  ['公众号推送3万余条，公示栏张贴不少于40期。', [`${wechat} +30000条`, 'notice_board ≥40期']],
  ['在网站公开一百二十条，公众号十余条。', [`${site} 120条`, `${wechat} +10条`]],
  ['发放明白纸万余份。', ['leaflet +10000份']],
  ['门户网站公开政府信息150余', [`${site} +150`]],
  // One number of several channels is never split.
  ['通过门户网站、公众号等发布120条。', [`other 120条 [${site} ${wechat}]`]],
  ['微博、微信公众号共发布60条。', [`other_new_media 60条 [weibo ${wechat}]`]],
  ['便民窗口、公示栏公示20余条。', ['notice_board +20条 [service_window notice_board]']],
  ['经县门户网站、云岭在线等平台公开80条。', [`other 80条 [${site} other]`]],
  ['视频号及抖音号发布15条。', ['short_video 15条']],
  // 各 and 分别.
  ['政务微博、微信发布信息各50条。', ['weibo 50条', `${wechat} 50条`]],
  ['网站、公众号分别发布120条和60条。', [`${site} 120条`, `${wechat} 60条`]],
  // Sub-counts of one list are one number; after a comma they stand alone.
  ['网站公开预算3条、政策8条、公告6条。', [`${site} 17条`]],
  ['门户网站发布动态13条,图解5条。', [`${site} 13条`, `${site} 5条`]],
  ['微信公众号原创12条,转发25条。', [`${wechat} 37条`]],
  // This year's number, not that of all years.
  ['公众号累计推送921条,其中2023年36条。', [`${wechat} 36条`]],
  ['政务新媒体6个,发布500条。', ['other_new_media 500条']],
  // Unknown is not zero.
  ['微信公众号发布**条，网站公开信息条。', [`${wechat} ?条`, `${site} ?条`]],
  ['新闻发布会0次。', ['press_conference 0次']],
])('%s', (sentence, expected) => {
  expect(channelsOf(sentence)).toEqual(expected);
});

test.each([
  ['a total', '全年主动公开政府信息292条。'],
  ['subjects of a total', '全年公开292条，其中政策29条、公告公示57条、政策解读6条。'],
  ['accounts', '我局有微信公众号2个、微博1个。'],
  ['readers', '微信公众号关注15468人，总阅读49.7万次，网站浏览336万人次。'],
  ['letters and questions', '网站受理咨询12条，公众号答复留言30条，热线办理90件，信件,18条。'],
  ['boards and windows there are', '设立政务公开栏16处，便民窗口12个，LED屏3块。'],
  ['people trained', '培训工作人员120人次。'],
  ['villages and ranks', '在16个村公示栏张贴，网站考核排名前20名。'],
  ['an increase', '微信公众号较上年增加12条。'],
  ['a habit', '公示栏每月更新2次。'],
  ['last year', '去年门户网站发布80条。'],
  ['a bare name', '公众号无数字，展板、公示栏只点名。'],
  ['per cent', '网站占60%。'],
  ['an article of law', '依据第二十条第一项在网站公开。'],
])('%s: no channel', (_, sentence) => {
  expect(channelsOf(sentence)).toEqual([]);
});

test.each([
  // 其中 of a total may be by channel, with subjects of a channel inside.
  [
    '公开443条,其中门户网站382条,包括动态200条、通知182条;公众号61条,其中原创10条。',
    [`${site} 382条`, `${wechat} 61条`],
  ],
  ['公开96条，其中网站80条（动态60条、公告20条），其他渠道16条。', [`${site} 80条`, 'other 16条']],
  // Among channels a briefing is one of them, among subjects one of those.
  ['公开40条。其中：网站31条，政策解读9件。', [`${site} 31条`, 'policy_interpretation 9件']],
  ['公开40条，其中政策解读9件，网站31条。', [`${site} 31条`]],
  // A combined number that is then split is a total.
  [
    '通过公众号、便民窗口、公示栏等方式公开80余条，其中公众号67条，便民窗口、公示栏公示20余条。',
    [`${wechat} 67条`, 'notice_board +20条 [service_window notice_board]'],
  ],
  ['微信、网站共公开130条(微信90条,网站40条)。', [`${wechat} 90条`, `${site} 40条`]],
  // Parts by subject stay parts although one names the channel.
  [
    '公众号、微信群发布80余次。其中农业4次，畜牧微信4次。',
    [`other_new_media +80次 [${wechat} other_new_media]`],
  ],
  // Told twice, or a part told later.
  ['网站公开103条。平台建设：政府网站公开103条。', [`${site} 103条`]],
  ['区门户网站公开639条。一是政府网站公开会议、解读、预决算等441条。', [`${site} 639条`]],
  // What follows parts that add up is no longer a part.
  ['政务网站203条,其中动态192条,党务11条,目录系统动态17篇。', [`${site} 203条`, `${site} 17篇`]],
])('%s', (sentence, expected) => {
  expect(channelsOf(sentence)).toEqual(expected);
});

test('a sentence goes on over a wrapped line and ends with a short one', () => {
  expect(
    channelsOf(
      '本年度我乡通过绥东县人民政府门户网站依法公开各类',
      '信息共计112条。',
      '公众号20条',
      '微博3条',
    ),
  ).toEqual([`${site} 112条`, `${wechat} 20条`, 'weibo 3条']);
});

test('wording and label are those of the print', () => {
  const { channels, totalDisclosed } = readChannels(
    proseText(['主动公開信息８０ 余條，其中微信 公眾號 ６７ 條。']),
  );
  expect(channels).toMatchObject([{ label: '微信公眾號', asWritten: '６７ 條', unit: '条' }]);
  expect(totalDisclosed).toEqual({ count: 80, unit: '条', qualifier: 'over', asWritten: '８０ 余條' });
});

test.each([
  ['全年主动公开政府信息292条，其中政策29条。', 292],
  ['截至年底累计公开921条,其中2023年公开36条。', 36],
  ['收到申请12件,予以公开9件。', undefined],
  ['公开规范性文件3件。', undefined],
  ['政务新媒体6个,发布信息500条。', undefined],
  ['2023年大河乡公开545条,公众号529条。', 545],
])('the total of %s', (sentence, count) => {
  expect(readChannels(proseText([sentence])).totalDisclosed?.count).toBe(count);
});
