import { expect, test } from 'vitest';
import { proseText } from '../../../src/intake/proseText.ts';
import { readChannels } from '../../../src/intake/prose/readChannels.ts';
import { channelsOf } from './channelsOf.ts';

const site = 'government_website';
const wechat = 'wechat_account';

test.each([
  [['1.政府网站。全年发布信息56条。'], [`${site} 56条`]],
  [['（一）微信公众号。加强审核。推送文章78篇。'], [`${wechat} 78篇`]],
  [
    ['一是政府门户网站。全年发布信息56条。二是微信公众号。推送图文30篇。'],
    [`${site} 56条`, `${wechat} 30篇`],
  ],
  [['2、公示栏：', '全年张贴信息24期。'], ['notice_board 24期']],
  [
    ['县政府网站', '发布信息56条。', '微博', '发布信息7条。'],
    [`${site} 56条`, 'weibo 7条'],
  ],
  [['1.政府网站。全年发布各类信息56条。'], [`${site} 56条`]],
  [['1.微信公众号。粉丝3000人。全年推送40条。'], [`${wechat} 40条`]],
])('%s', (lines, expected) => {
  expect(channelsOf(...lines)).toEqual(expected);
});

test.each([
  ['a total', ['1.政府网站。全年主动公开政府信息292条。']],
  ['the whole county', ['1.政府网站。全县共发布信息292条。']],
  ['a subject', ['1.政府网站。发布财政预算12条。']],
  ['accounts and readers', ['1.微信公众号。开设账号2个。粉丝3000人。']],
  ['another year', ['1.政府网站。去年，发布信息56条。']],
  ['two numbers', ['1.政府网站。发布信息56条。更新信息30条。']],
  ['another channel below', ['1.政府网站。发布信息56条，并同步至公众号。']],
  ['the next item', ['1.政府网站。2.制度建设。发布信息5条。']],
  ['the next paragraph', ['1.政府网站。加强管理。', '全年发布信息56条。']],
  ['a list of channels', ['政府网站', '微信公众号', '全年发布信息56条。']],
  ['a list in one sentence', ['一是政府网站；二是公示栏。全年发布信息56条。']],
  ['the end of a list', ['1.政府网站及专栏；', '2.公示栏。', '全年发布信息56条。']],
  ['more than a name', ['1.政府网站建设。全年发布信息56条。']],
  ['a platform of any kind', ['1.公开平台。全年发布信息56条。']],
])('%s takes no channel from a heading', (_, lines) => {
  expect(channelsOf(...lines)).toEqual([]);
});

test('a number under the heading of a channel is no total', () => {
  expect(readChannels(proseText(['1.政府网站。全年公开信息56条。'])).totalDisclosed).toBeNull();
});
