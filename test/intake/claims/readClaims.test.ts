import { expect, test } from 'vitest';
import { proseText } from '../../../src/intake/proseText.ts';
import { informationFee } from '../../../src/intake/claims/informationFee.ts';
import { readClaims } from '../../../src/intake/claims/readClaims.ts';

const claimsOf = (...lines: readonly string[]): Record<string, number> =>
  Object.fromEntries(readClaims(proseText(lines), '一').map(({ what, count }) => [what, count]));

test.each([
  '我乡本年度未接到政府信息公开申请。',
  '未收到公民、法人或者其他组织提出的政府信息公开申请。',
  '没有收到任何形式的申请',
  '全年无依申请公开件。',
  '依申请公开：零报告。',
  '依申请公开0件次。',
  '收到申请0条。',
  '依申请公开办件量0件。',
  '申请数量为0。',
  '沒有依申請公開。',
  '不存在依申请公开的情况。',
  '依申请公开情况：全年申请0件。',
  '全年未有申请人提出政府信息公开申请。',
  '依申请公开办理情况：0件。',
])('%s is a number: 0', (sentence) => {
  expect(claimsOf(sentence)).toMatchObject({ requestsReceived: 0 });
});

test.each([
  ['收到政府信息公开申请一件，已办结。', 1],
  ['全年受理自然人申请72件。', 72],
  ['全年共收到5件政府信息公开申请。', 5],
  ['收到网络和信函提交的申请，共12件。', 12],
  ['依申请公开4件。', 4],
  ['受理申请15宗，收到申请16宗。', 16],
  ['受理依申请公开件2个；另，全年没有收到申请。', 2],
  ['线上收到申请9件，线下3件。', 12],
  ['收到网上申请8件，信函申请4件，共计12件。', 12],
  ['线下收到申请3件，线上收到申请9件。', 12],
  ['收到申请（网上）１，０２０件。', 1020],
])('%s', (sentence, count) => {
  expect(claimsOf(sentence)).toMatchObject({ requestsReceived: count });
});

test.each([
  '办理依申请46件。',
  '申请较上年增加3件。',
  '未发生因政府信息公开申请引起的行政复议。',
  '收到征询件1份。',
  '无申请人逾期不补正的情形。',
  '收到网上申请3件，信函申请1件。',
  '收到网上申请3件，信函申请1件，共计9件。',
  '未收到留言。',
  '收到行政许可申请120件。',
  '收到申请**件。',
  '线上收到申请9件，线下3件，邮寄2件。',
  '线上收到申请9件，线下办结3件。',
  '网上收到申请9件，信函收到申请3件。',
  '加装电梯补贴，申请0件。',
  '未有申请人申请。',
  '无申请人重复提出政府信息公开申请。',
])('%s says nothing of how many requests were received', (sentence) => {
  expect(claimsOf(sentence)).not.toHaveProperty('requestsReceived');
});

test('the way of the requests of a year', () => {
  expect(
    claimsOf(
      '收到政府信息公开申请25件，比上年增加5件；上年结转2件；办结26件，其中予以公开10件，部分公开3件，不予公开4件，无法提供5件，不予处理2件，其他处理2件；结转下年度1件。',
    ),
  ).toEqual({
    requestsReceived: 25,
    carriedOver: 2,
    handled: 26,
    granted: 10,
    partlyGranted: 3,
    refused: 4,
    unableToProvide: 5,
    notProcessed: 2,
    otherwiseHandled: 2,
    carriedForward: 1,
  });
});

test('requests to handle, their applicants and their growth', () => {
  expect(
    claimsOf('全市收办政府信息公开申请3607件，同比增长70.3%，其中自然人3493件，法人或其他组织114件。'),
  ).toEqual({
    requestsToHandle: 3607,
    requestsToHandleGrowth: 70.3,
    toHandleNaturalPersons: 3493,
    toHandleOrganizations: 114,
  });
  expect(claimsOf('收办申请90件，同比下降12%。')).toMatchObject({ requestsToHandleGrowth: -12 });
});

test.each([
  ['行政复议案件134件，行政诉讼案件57件。', { reconsideration: 134, litigation: 57 }],
  ['未发生因政府信息公开引发的行政复议、行政诉讼。', { reconsideration: 0, litigation: 0 }],
  ['行政复议、行政诉讼均为0。', { reconsideration: 0, litigation: 0 }],
  ['行政复议、行政诉讼共3件。', {}],
  ['未发生行政复议被撤销的情况。', {}],
  ['行政诉讼9件，均获维持。', { litigation: 9, disputesAllUpheld: 1 }],
])('%s', (sentence, expected) => {
  expect(claimsOf(sentence)).toEqual(expected);
});

test('answers to letters and proposals are no answers to requests', () => {
  expect(claimsOf('收到申请2件。办理信件30件，答复留言12件，提案办结8件。')).toEqual({ requestsReceived: 2 });
});

test('wording, qualifier, scope and place are kept', () => {
  const lines = ['（一）主动公开。公开信息9条。', '（二）依申请公开。２０２３年全区受理申请20余件。'];
  expect(readClaims(proseText(lines), '一')).toEqual([
    {
      what: 'requestsReceived',
      count: 20,
      qualifier: 'over',
      asWritten: '２０２３年全区受理申请20余件',
      scope: 'consolidated',
      where: '一（二）',
    },
  ]);
});

test.each([
  ['全年收取信息处理费2950元。', 2950],
  ['未收取信息处理费。', 0],
  ['信息处理费收取情况：无', 0],
  ['收取信息处理费0.295万元。', { value: 2950, asPrinted: '0.295万元' }],
  [
    '收取信息处理费约300元。',
    { status: 'approximate', value: 300, qualifier: 'approx', asPrinted: '约300元' },
  ],
  ['发出信息处理费收费通知2件，金额500元，实际收取300元。', 300],
  ['无其他需要报告的事项。', undefined],
  ['严格落实《政府信息公开信息处理费管理办法》。', undefined],
])('%s', (sentence, fee) => {
  expect(informationFee(proseText([sentence]))).toEqual(fee);
});
