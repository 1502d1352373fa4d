import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alikeness,
  changedFrom,
  changedPieces,
  compareText,
  comparedText,
  pairsOf,
} from '../../src/measures/compareText.ts';
import { compareProse, earlierText } from '../../src/measures/compareProse.ts';
import type { Report } from '../../src/report/report.ts';
import { repeatedShare } from '../../src/words/measuredText.ts';
import words from '../../src/words/zh/index.ts';
import { hongze2023 } from '../fixtures/agencyYears.ts';

const kinds = (before: string, now: string): readonly string[] =>
  compareText(before, now).sentences.map(({ kind }) => kind);

describe('the text of two years', () => {
  test.each([
    ['word for word', '一是更新不够及时。', '一是更新不够及时。', ['repeated']],
    ['renumbered', '一是更新不够及时。', '三是更新不够及时。', ['repeated']],
    ['other blanks and marks', '更新，不够 及时。', '更新不够及时；', ['repeated']],
    ['other width of digits', '公开信息１２条。', '公开信息12条。', ['repeated']],
    ['another figure', '全年公开政府信息120条。', '全年公开政府信息135条。', ['changed']],
    ['another year', '2022年，我镇工作仍有不足。', '2023年，我镇工作仍有不足。', ['changed']],
    ['another thing', '全年公开政府信息120条。', '群众对表格的理解仍有困难。', ['new']],
    ['moved', '甲事已办结。乙事在推进。', '乙事在推进。甲事已办结。', ['repeated', 'repeated']],
    ['split by a new line', '无', '无\n其他事项没有。', ['repeated', 'new']],
    ['a heading of the form', '（二）依申请公开。', '（二）依申请公开。无。', ['heading', 'new']],
    ['nothing before', '', '全年公开政府信息120条。', ['new']],
  ] as const)('%s', (_, before, now, expected) => {
    expect(kinds(before, now)).toEqual(expected);
  });

  test('the share is of characters, without numbering and marks', () => {
    const { repeated } = compareText('一是更新慢。', '二是更新慢。我镇新建公开专区。');
    expect(repeated).toEqual({ n: 3, N: 3 + 8 });
  });

  test('a sentence of last year is the origin of one changed sentence only, the nearest', () => {
    const { sentences, dropped } = compareText(
      '全年公开政府信息120条。村级公开栏尚不规范。',
      '全年公开政府信息135条。全年公开政府信息135条次。',
    );
    expect(sentences.map(({ before }) => before)).toEqual(['全年公开政府信息120条。', null]);
    expect(dropped).toEqual(['村级公开栏尚不规范。']);
  });

  const sentence = fc.stringMatching(/^[甲乙丙丁戊0-9，]{1,12}[。；]$/);
  const text = fc.array(sentence, { maxLength: 8 }).map((list) => list.join(''));

  test('a text against itself is wholly repeated; n never exceeds N; every sentence is told', () => {
    fc.assert(
      fc.property(text, text, (before, now) => {
        const self = compareText(now, now);
        expect(self.repeated.n).toBe(self.repeated.N);
        const { repeated, sentences } = compareText(before, now);
        expect(repeated.n).toBeLessThanOrEqual(repeated.N);
        for (const { kind, before: from } of sentences)
          expect(from === null).toBe(kind === 'new' || kind === 'heading');
        expect(repeated.n > 0).toBe(sentences.some(({ kind }) => kind === 'repeated'));
      }),
      { numRuns: 200 },
    );
  });

  test('alikeness is symmetric, 1 with itself and within 0 and 1; changed is at or above the limit', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const [a, b] = [pairsOf(comparedText(one)), pairsOf(comparedText(other))];
        expect(alikeness(a, b)).toBe(alikeness(b, a));
        expect(alikeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(alikeness(a, b)).toBeLessThanOrEqual(1);
        if (a.size > 0) expect(alikeness(a, a)).toBe(1);
        const [found] = compareText(one, other).sentences;
        if (found?.kind === 'changed') expect(alikeness(a, b)).toBeGreaterThanOrEqual(changedFrom);
      }),
      { numRuns: 200 },
    );
  });

  test('the pieces of a changed sentence are the sentence, and what is kept stood before', () => {
    expect(changedPieces('全年公开120条。', '全年主动公开135条。')).toEqual([
      { text: '全年', kept: true },
      { text: '主动', kept: false },
      { text: '公开1', kept: true },
      { text: '35', kept: false },
      { text: '条。', kept: true },
    ]);
    fc.assert(
      fc.property(sentence, sentence, (before, now) => {
        const pieces = changedPieces(before, now);
        expect(pieces.map((piece) => piece.text).join('')).toBe(now);
        let at = 0;
        for (const character of pieces.filter(({ kept }) => kept).flatMap((piece) => [...piece.text])) {
          at = before.indexOf(character, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('sections of two reports', () => {
  const report = (year: number, prose?: NonNullable<Report['prose']>): Report => ({
    ...hongze2023,
    year,
    ...(prose ? { prose } : {}),
  });
  test('only sections kept in both are compared, and summed up', () => {
    const before = report(2022, { overview: '甲乙丙。', other: '无' });
    const { sections, repeated } = compareProse(
      before,
      report(2023, { overview: '甲乙丙。丁戊己。', problems: '新。' }),
    );
    expect(sections.map(({ section, comparison }) => [section, comparison !== null])).toEqual([
      ['overview', true],
      ['problems', false],
    ]);
    expect(repeated).toEqual({ n: 3, N: 6 });
  });

  test('the nearest earlier report with text is taken', () => {
    const [a, b, c] = [report(2020, { other: '无' }), report(2021, { other: '无' }), report(2022)];
    expect(earlierText([a, b, c], { year: 2023 })).toBe(b);
    expect(earlierText([a, b, c], { year: 2020 })).toBeNull();
  });

  test.each([
    [{ n: 655, N: 655 }, '重复率 100%（655/655 字）'],
    [{ n: 999, N: 1000 }, '重复率 99%（999/1000 字）'],
    [{ n: 1, N: 1000 }, '重复率 1%（1/1000 字）'],
    [{ n: 0, N: 40 }, '重复率 0%（0/40 字）'],
    [{ n: 1, N: 1 }, '重复 1/1 字'],
  ])('%o is told as %s', (ratio, zh) => {
    expect(repeatedShare(ratio, words)).toBe(zh);
  });
});
