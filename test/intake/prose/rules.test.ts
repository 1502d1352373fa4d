import { describe, expect, test } from 'vitest';
import { bindings } from '../../../src/intake/prose/bindings.ts';
import { statementsOf } from '../../../src/intake/prose/statements.ts';
import { proseText, sentencesOf } from '../../../src/intake/proseText.ts';
import { channelsOf } from './channelsOf.ts';

const site = 'government_website';
const wechat = 'wechat_account';

/** For each rule by which a number finds its names: three sentences of its kind of language. */
const language: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  own: [
    ['在三务公开平台公开村级财务56条。', [`${site} 56条`]],
    [
      '通过显示屏、广播、公开栏和宣传卡公开信息411条。',
      ['other 411条 [electronic_screen broadcast notice_board leaflet]'],
    ],
    ['县政府网站主动公开机构职能、政策解读、规划计划等信息共计86条。', [`${site} 86条`]],
  ],
  carried: [
    ['召开3场新闻发布会、2场政策吹风会。', ['press_conference 3场', 'press_conference 2场']],
    ['发布了866条微博、432篇微信公众号文章。', ['weibo 866条', `${wechat} 432篇`]],
    ['发放3000份明白纸、500本宣传手册。', ['leaflet 3000份', 'brochure 500本']],
  ],
  means: [
    ['通过“青河先锋”门户网站，我乡共主动公开64条。', [`${site} 64条`]],
    [
      '借助政府网站、政务新媒体等渠道，各级机关累计主动公开信息12.4万余条。',
      [`other +124000条 [${site} other_new_media]`],
    ],
    ['充分发挥政府网站第一平台作用，全年发布信息210条。', [`${site} 210条`]],
  ],
  counted: [
    ['在政府网站公开财政信息，共计3条。', [`${site} 3条`]],
    ['微信公众号发布防汛提示，累计40条。', [`${wechat} 40条`]],
    ['在公示栏张贴低保名单，共12期。', ['notice_board 12期']],
  ],
  heads: [
    ['微信公众号：要闻30条。', [`${wechat} 30条`]],
    ['政府网站公开：动态20条、公告30条。', [`${site} 50条`]],
    ['门户网站发布信息，包括动态20条、公告30条。', [`${site} 50条`]],
  ],
  setUp: [
    ['微信公众号开设“政策解读”栏目，发布23条。', [`${wechat} 23条`]],
    ['全镇12个村全部设立公开栏，公开信息340条。', ['notice_board 340条']],
    ['在网站开设优化营商环境专题，发布20条。', [`${site} 20条`]],
  ],
  behind: [
    ['共有36条信息通过微信公众号发布。', [`${wechat} 36条`]],
    ['公开信息89条，全部在区政府网站公开。', [`${site} 89条`]],
    ['80条通过网站公开、40条通过公众号公开。', [`${site} 80条`, `${wechat} 40条`]],
  ],
};

test('every rule has its sentences', () => {
  expect(Object.keys(language)).toEqual(bindings.map(({ rule }) => rule));
});

describe.each(bindings.map(({ rule, like }) => [rule, like]))('%s: %s', (rule) => {
  test.each(language[rule] ?? [])('%s', (sentence, expected) => {
    expect(channelsOf(sentence)).toEqual(expected);
    const [first] = sentencesOf(proseText([sentence]).text);
    const rules = first ? statementsOf(first, 1, []).map((one) => one.rule) : [];
    expect(rules).toContain(rule);
  });
});

describe('names', () => {
  test.each([
    // Of one word the lexicon has.
    ['全年在民政网发布信息361篇，利用滚动屏播放政策100余次。', [`${site} 361篇`, 'electronic_screen +100次']],
    [
      '召开新闻发布活动6场，印制画册300本，政务微媒体推送77条。',
      ['press_conference 6场', 'brochure 300本', 'other_new_media 77条'],
    ],
    ['在省政府采购网公告12条，在公共资源交易平台公开22条。', ['other 12条', 'other 22条']],
    // Media, by name and by how their names end.
    ['在大众网、海报新闻平台发布稿件92篇。', ['news_media 92篇']],
    ['在新华社、青河日报等媒体刊发稿件80条。', ['news_media 80条']],
    ['青河日报等市级以上媒体采用45条，临水电视台播出20条。', ['news_media 45条', 'news_media 20条']],
    // Whose it is stands before it, and its own name may behind.
    [
      '县融媒体中心“青河发布”微信公众号推送稿件1500篇，视频号推送短视频230条。',
      [`${wechat} 1500篇`, 'short_video 230条'],
    ],
    ['政务微信公众号“青石发布”推送信息1523条。', [`${wechat} 1523条`]],
    ['使用“幸福青石APP”发布330条，“青石发布”发布12条。', ['news_media 330条', 'other_new_media 12条']],
    // 等 names the kind the listed ones are of.
    ['微信公众号、微博等新媒体发布878条。', [`other_new_media 878条 [${wechat} weibo]`]],
    ['政务公开栏等其他方式公开300条。', ['notice_board 300条']],
    ['报刊、电视等主流媒体播发46条。', ['news_media 46条']],
    // A member nobody knows is one more channel.
    [
      '通过微信公众号、青石圈、抖音等平台发布90条。',
      [`other_new_media 90条 [${wechat} other_new_media short_video]`],
    ],
    ['通过政府网站、青石通等平台发布90条。', [`other 90条 [${site} other]`]],
    // A place nobody listed, where something is put up; a column is one of a site.
    ['通过“清风乡村”平台、村务公开栏等公开信息320条。', ['other 320条 [other notice_board]']],
    ['在“阳光监管”平台公示12条，单位专栏公布信息17条。', ['other 12条', `${site} 17条`]],
    ['在县人民政府网公布信息34条，集约化平台发布85条。', [`${site} 34条`, `${site} 85条`]],
    ['网站和长青岛发布共公开31条。', [`other 31条 [${site} other]`]],
  ])('%s', (sentence, expected) => {
    expect(channelsOf(sentence)).toEqual(expected);
  });
});

describe('runs of numbers', () => {
  test.each([
    // Two units of one thing: the pieces are counted, not what holds them.
    ['《青河新闻》播出256期2085条。', ['news_media 2085条']],
    ['微信公众号推送图文消息223组1120条。', [`${wechat} 1120条`]],
    ['镇级微信公众号编发推文96期312条。', [`${wechat} 312条`]],
    ['公众号编发98期、345条，微博发布12期共56条。', [`${wechat} 345条`, 'weibo 56条']],
    // Accounts, then what they published.
    ['公众号2个，发布480条；抖音号1个，发布视频35个。', [`${wechat} 480条`, 'short_video 35个']],
    // Two years beside one another: each its own, and the first is this report's.
    ['2023年政府网站公开56条，2022年公开45条。', [`${site} 56条`]],
    // A total, split by channel.
    ['村级公告栏等公开信息约3.5万条次，其中政府网站2700余条。', [`${site} +2700条`]],
    [
      '公开栏、宣传栏、电子屏公开信息30期，其中公开栏12期，电子屏18期。',
      ['notice_board 12期', 'electronic_screen 18期'],
    ],
    ['共公开信息300条。其中，微信公众号200条；政府网站100条。', [`${wechat} 200条`, `${site} 100条`]],
    // Each its own, without a comma or with one unit lost.
    ['政府网站56条微信公众号78条微博12条。', [`${site} 56条`, `${wechat} 78条`, 'weibo 12条']],
    ['公众号推送信息1363微博发布信息200条。', [`${wechat} 1363`, 'weibo 200条']],
    ['政府网站发布信息31000余条，直播发布会150余场。', [`${site} +31000条`, 'press_conference +150场']],
    // 各 and 分别.
    ['微信、微博、抖音各发布信息120条。', [`${wechat} 120条`, 'weibo 120条', 'short_video 120条']],
    ['“青石发布”微信公众号、视频号分别发布1200条、300条信息。', [`${wechat} 1200条`, 'short_video 300条']],
    ['政务微博、政务微信累计发布信息分别为320条和410条。', ['weibo 320条', `${wechat} 410条`]],
    // 解读 as a thing and as a verb.
    [
      '发布高质量解读文件369个，制作解读材料49项。',
      ['policy_interpretation 369个', 'policy_interpretation 49项'],
    ],
    [
      '同步解读政策文件12件，对重要政策进行解读9次。',
      ['policy_interpretation 12件', 'policy_interpretation 9次'],
    ],
    ['通过公众号解读政策30条。', [`${wechat} 30条`]],
    ['对12件规范性文件进行了解读。', ['policy_interpretation 12件']],
  ])('%s', (sentence, expected) => {
    expect(channelsOf(sentence)).toEqual(expected);
  });
});

/** What looks like a channel's number and is none: three sentences each. */
const traps: Record<string, readonly string[]> = {
  'a subject among subjects': [
    '公开政策文件、政策解读、公报信息75条。',
    '主动公开信息中，政策解读5条、会议公开12条、预决算2条。',
    '累计公开73条:要闻22条;公告17条;决算1条;政策解读8条;通知11条。',
  ],
  'a list of subjects': [
    '公开的内容有：政策解读4条，工作动态30条。',
    '从公开内容看，政策法规类12条，政策解读类8条。',
    '按信息类别分：政策解读8条，公告公示32条。',
  ],
  'applications and letters': [
    '通过网站提交862件，信函提交12件。',
    '通过短信、邮寄等方式送达答复书120件。',
    '受理依申请公开12件，其中网站申请8件。',
    '微信公众号收到网民留言120条，全部办结。',
  ],
  'papers inside the house': [
    '编发《政务公开工作简报》12期。',
    '向上级报送《信息专报》30期。',
    '印发会议纪要12期、工作通报3期。',
  ],
  'documents made or repealed': [
    '废止规章9件，修订规章3件。',
    '制发规范性文件8件，废止2件，现行有效32件。',
    '办理人大代表建议12件、政协提案8件，均在网站公开。',
  ],
  'accounts, boards and screens there are': [
    '全县政府网站3个，政务新媒体28个。',
    '我镇有微信公众号1个，公开栏32处，大喇叭56个，电子屏4块。',
    '设立信息公开查阅点3个，设置20块公示栏，维护3个网站。',
  ],
  'tending the channels': [
    '对3个政府网站、12个政务新媒体进行了4次抽查。',
    '清理政府网站过期信息82条，修正错链30条。',
    '组织开展政府网站检查4次，通报2次。',
  ],
  'readers and marks': [
    '微信公众号关注人数达8900人，较上年增长12%。',
    '政府网站年度访问量232万次，日均访问6000次。',
    '政府网站绩效评估得分92分，排名第3名。',
  ],
  'another year, a habit, a plan': [
    '去年，政府网站公开信息120条，微信公众号300条。',
    '微信公众号平均每周推送3次，公示栏要求每季度更新不少于1次。',
    '计划2024年在网站发布信息500条以上，拟在公示栏公开信息12条。',
  ],
  'a change, and what did not happen': [
    '政府网站较上年多发布12条。',
    '微信公众号比去年增加30条。',
    '微信公众号全年未更新超过30天的情况0次。',
  ],
};

describe.each(Object.entries(traps))('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(channelsOf(sentence)).toEqual([]);
  });
});
