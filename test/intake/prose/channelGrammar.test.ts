import { expect, test } from 'vitest';
import { channelsOf } from './channelsOf.ts';

const site = 'government_website';
const wechat = 'wechat_account';

test.each([
  // Readers and members close what was said before them.
  ['微信公众号粉丝1.2万人，发布近300条，阅读48万次。', [`${wechat} ~300条`]],
  ['微信群45个，成员3000人，发布500余条。', ['other_new_media +500条']],
  ['公众号开通以来累计推送1200条，本年度推送230条。', [`${wechat} 230条`]],
  ['网站每周更新1次，全年更新52次。', [`${site} 52次`]],
  ['公众号关注数2300，发文134篇。', [`${wechat} 134篇`]],
  ['村村建立公示栏，公示信息360条。', ['notice_board 360条']],
  ['无新媒体账号，公开栏公示24期。', ['notice_board 24期']],
  // A channel may stand before a colon or comma of its own.
  ['政府网站：56条；微信公众号：全年发布78条。', [`${site} 56条`, `${wechat} 78条`]],
  ['网站，公开信息23条，，公众号45条。', [`${site} 23条`, `${wechat} 45条`]],
  ['网站公开：概况2条、动态30条。', [`${site} 32条`]],
  ['通过村微信群、广播等形式，宣传政策120余次。', ['other +120次 [other_new_media broadcast]']],
  ['公示栏、公众号等途径，公开信息共120条。', [`other 120条 [notice_board ${wechat}]`]],
  ['政府网站发布信息，包括动态20条、公告30条。', [`${site} 50条`]],
  ['全年公开120条，主要通过政府网站公开。', [`${site} 120条`]],
  // A number broken by a blank is not its last piece.
  ['门户网站发布信息2 443条，公众号30条。', [`${wechat} 30条`]],
  // Behind its number, or with the number in brackets.
  ['公开56条在区门户网站，78条在公众号。', [`${site} 56条`, `${wechat} 78条`]],
  ['主要通过网站（56条）、微信公众号（34条）公开。', [`${site} 56条`, `${wechat} 34条`]],
  ['公众号（2个）149条。', [`${wechat} 149条`]],
  ['80条通过网站公开、40条通过公众号公开。', [`${site} 80条`, `${wechat} 40条`]],
  ['网站、公众号、微博分别发布120、80和40条。', [`${site} 120`, `${wechat} 80`, 'weibo 40条']],
  ['公开80条，分别为网站60条、公众号20条。', [`${site} 60条`, `${wechat} 20条`]],
  // What a channel took from another is a part of its own.
  ['网站公开200条，其中公示80条、公众号转载20条。', [`${site} 200条`]],
  // The rest of a list of channels.
  ['渠道：政府网站56条，公众号78条，其他20条。', [`${site} 56条`, `${wechat} 78条`, 'other 20条']],
  ['公众号61条，其中原创10条，其他51条。', [`${wechat} 61条`]],
  // Parts by channel may exceed their total, and still are what the report says.
  ['公开382条，其中网站2443条，公众号150条。', [`${site} 2443条`, `${wechat} 150条`]],
  ['网站公开304利用公众号公开144。', [`${site} 304`, `${wechat} 144`]],
  ['上千条信息通过公众号发布，网站公开百余条。', [`${wechat} +1000条`, `${site} +100条`]],
])('%s', (sentence, expected) => {
  expect(channelsOf(sentence)).toEqual(expected);
});
