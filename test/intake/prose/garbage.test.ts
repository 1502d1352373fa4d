import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proseText } from '../../../src/intake/proseText.ts';
import { readChannels } from '../../../src/intake/prose/readChannels.ts';
import { informationFee } from '../../../src/intake/claims/informationFee.ts';
import { readClaims } from '../../../src/intake/claims/readClaims.ts';

function readAll(lines: readonly string[]): number {
  const prose = proseText(lines);
  const { channels } = readChannels(prose);
  const claims = readClaims(prose, '一');
  informationFee(prose);
  for (const { count } of [...channels, ...claims])
    if (count !== null) expect(Number.isFinite(count)).toBe(true);
  return channels.length + claims.length;
}

const words = [
  '网站',
  '微信公众号',
  '解读',
  '公开',
  '发布',
  '其中',
  '包括',
  '（',
  '）',
  '、',
  '，',
  '。',
  '；',
  '：',
  '“',
  '”',
  '等',
  '各',
  '分别',
  '12',
  '３',
  '一百',
  '余',
  '约',
  '**',
  '万',
  '条',
  '件',
  '个',
  '%',
  '未收到',
  '申请',
  '复议',
  '处理费',
  '元',
  '全年',
  '\n',
  ' ',
  '數(shù)',
  '①',
];

test('any order of the words of the language is read without failing, into finite numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      readAll(parts.join('').split('\n'));
    }),
    { numRuns: 300 },
  );
});

test('a word repeated over 50 kB is no puzzle', { timeout: 60_000 }, () => {
  for (const word of [...words, '政务县', '网站1条、', '其中网站1条。', '未收到申请', '1,', '“县']) {
    readAll([word.repeat(Math.ceil(50_000 / word.length))]);
  }
});
