import { expect, test } from 'vitest';
import { bothWords } from '../../src/words/bothWords.ts';
import { partText } from '../../src/words/partText.ts';
import { agencyTree } from '../../src/report/agencyTree.ts';
import { agencyDraft } from '../measures/reportDraft.ts';

const names = { official: '绥滨县北山乡人民政府', short: '北山乡', en: 'Beishan' };
const tree = agencyTree([agencyDraft('beishan', null, { names })]);

test.each([
  ['requests.published.total', '表三·要求提供公开出版物·总计', 'Table 3, asks for a publication, total'],
  [
    'disputes.suedDirectly.total',
    '表四·未经复议直接起诉·总计',
    'Table 4, litigation without prior reconsideration, total',
  ],
  ['beishan', '北山乡', 'Beishan'],
  ['channels.wechat_account+weibo', '微信公众号、微博', 'WeChat accounts, Weibo'],
  ['rates.disclosure.numerator', '予以公开＋部分公开', 'granted + partly granted'],
  ['rates.handling.denominator', '本年新收＋上年结转', 'newly received + carried over'],
  ['outcomes.refused', '不予公开', 'refused'],
  ['gone', 'gone', 'gone'],
])('%s is %s', (id, zh, en) => {
  expect(partText(id, tree, bothWords.zh)).toBe(zh);
  expect(partText(id, tree, bothWords.en)).toBe(en);
});
