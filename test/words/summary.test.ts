import type { Words } from '../../src/words/words.ts';
import { bothWords } from '../../src/words/bothWords.ts';
import { describe, expect, test } from 'vitest';
import { checkAll } from '../../src/checks/checkAll.ts';
import { collectionOf } from '../../src/measures/collection.ts';
import { areaFactsOf, factsOf } from '../../src/measures/factsOf.ts';
import { rollUp } from '../../src/measures/rollUp.ts';
import type { Agency } from '../../src/report/agency.ts';
import type { Report } from '../../src/report/report.ts';
import { summarise } from '../../src/words/summarise.ts';
import {
  hongze2023,
  hongze2024,
  shanghaiOffice2019,
  suqian2023,
  suqian2024,
} from '../fixtures/agencyYears.ts';

function agency(id: string, zh: string, en: string, parent: string | null): Agency {
  return { id, names: { official: zh, short: zh, en }, kind: 'government', level: 'city', parent };
}
const agencies = [
  agency('jiangsu', '江苏省', 'Jiangsu', null),
  agency('suqian', '宿迁市', 'Suqian', 'jiangsu'),
  agency('hongze', '洪泽区', 'Hongze', 'jiangsu'),
  agency('shanghai-office', '上海市政府办公厅', 'Shanghai General Office', null),
];
const stamp = { version: 'test', dataDate: '2026-01-01' };

function told(reports: readonly Report[], id: string, year: number) {
  const collection = collectionOf(agencies, reports, stamp);
  const findings = checkAll({ tree: collection.tree, reports }).filter((one) => one.agency === id);
  const names = collection.tree.byId.get(id)?.names;
  return (words: Words) =>
    summarise(
      {
        facts: factsOf(collection, id, year),
        name: names ? words.format.agency(names) : id,
        coverage: null,
        findings,
      },
      words,
    );
}

function areaTold(reports: readonly Report[], id: string, year: number) {
  const collection = collectionOf(agencies, reports, stamp);
  const rolled = rollUp(collection, id, 'requests.newlyReceived', year);
  return (words: Words) =>
    summarise(
      {
        facts: areaFactsOf(collection, id, year),
        name: words.format.given({ zh: '江苏省', en: 'Jiangsu' }),
        coverage: rolled,
        findings: checkAll({ tree: collection.tree, reports }),
      },
      words,
    );
}

type Said = (words: Words) => readonly string[];
const zh = (say: Said) => say(bothWords.zh);
const en = (say: Said) => say(bothWords.en);

describe('summary of published reports', () => {
  test('宿迁市 2024: figures with change, rates with n/N, an approximate total as written', () => {
    const sentences = told([suqian2023, suqian2024], 'suqian', 2024);
    expect(zh(sentences)).toMatchInlineSnapshot(`
      [
        "2024年，宿迁市新收政府信息公开申请3,525件，同比增加14件（0.4%）。",
        "上年结转121件，共收办3,646件，办结3,521件，结转下年度125件；办结率96.6%（3,521/3,646）。",
        "办理结果以“予以公开”最多，1,431件（40.6%，1,431/3,521）；公开率54.0%（1,902/3,521），同比上升10.4个百分点。",
        "行政复议170件，同比减少270件（61.4%）；行政诉讼77件，同比减少36件（31.9%）。",
        "报告自述全年主动公开政府信息14万余条。",
      ]
    `);
    expect(en(sentences)).toMatchInlineSnapshot(`
      [
        "Suqian received 3,525 new requests in 2024, up 14 (0.4%) on the year before.",
        "Carried over: 121; to handle: 3,646; handled: 3,521; carried forward: 125; handling rate: 96.6% (3,521/3,646).",
        "The most frequent outcome: granted, 1,431 (40.6%, 1,431/3,521); disclosure rate: 54.0% (1,902/3,521), up 10.4 percentage points on the year before.",
        "Administrative reconsideration: 170, down 270 (61.4%) on the year before; litigation: 77, down 36 (31.9%) on the year before.",
        "Information disclosed on the agency’s own initiative, as the report states: 140K+.",
      ]
    `);
  });

  test('洪泽区 2024: what the year before misprinted is not compared with', () => {
    const sentences = told([hongze2023, hongze2024], 'hongze', 2024);
    expect(zh(sentences)).toMatchInlineSnapshot(`
      [
        "2024年，洪泽区新收政府信息公开申请95件，同比增加74件（352.4%）。",
        "上年结转0件，共收办95件，办结95件，结转下年度0件；办结率100.0%（95/95）。",
        "办理结果以“予以公开”最多，50件（52.6%，50/95）；公开率62.1%（59/95），同比上升43.1个百分点。",
        "行政复议2件，上年数据勾稽不符，不作同比；行政诉讼4件，上年数据勾稽不符，不作同比。",
      ]
    `);
    expect(en(sentences)).toMatchInlineSnapshot(`
      [
        "Hongze received 95 new requests in 2024, up 74 (352.4%) on the year before.",
        "Carried over: 0; to handle: 95; handled: 95; carried forward: 0; handling rate: 100.0% (95/95).",
        "The most frequent outcome: granted, 50 (52.6%, 50/95); disclosure rate: 62.1% (59/95), up 43.1 percentage points on the year before.",
        "Administrative reconsideration: 2, the figure printed the year before contradicts the form’s arithmetic, so it is not compared; litigation: 4, the figure printed the year before contradicts the form’s arithmetic, so it is not compared.",
      ]
    `);
  });

  test('洪泽区 2023: a printed total that contradicts its parts is said to', () => {
    expect(zh(told([hongze2023], 'hongze', 2023))).toMatchInlineSnapshot(`
      [
        "2023年，洪泽区新收政府信息公开申请21件。",
        "上年结转0件，共收办21件，办结21件，结转下年度0件；办结率100.0%（21/21）。",
        "办理结果以“无法提供”最多，13件（61.9%，13/21）；公开率19.0%（4/21）。",
        "行政复议填列为0件，与勾稽关系不符；行政诉讼填列为0件，与勾稽关系不符。",
        "上年没有可比的数字，以上各数不作同比。",
      ]
    `);
  });

  test('上海市政府办公厅 2019: blanks are never zeros', () => {
    const sentences = told([shanghaiOffice2019], 'shanghai-office', 2019);
    expect(zh(sentences)).toMatchInlineSnapshot(`
      [
        "2019年，上海市政府办公厅新收政府信息公开申请859件。",
        "上年结转18件，共收办877件，办结805件，结转下年度72件；办结率91.8%（805/877）。",
        "公开率至少34.2%（275/805）。",
        "行政复议7件；行政诉讼至少9件。",
        "上年没有可比的数字，以上各数不作同比。",
      ]
    `);
    expect(en(sentences)).toMatchInlineSnapshot(`
      [
        "Shanghai General Office received 859 new requests in 2019.",
        "Carried over: 18; to handle: 877; handled: 805; carried forward: 72; handling rate: 91.8% (805/877).",
        "Disclosure rate: at least 34.2% (275/805).",
        "Administrative reconsideration: 7; litigation: at least 9.",
        "The year before has no figures to compare with.",
      ]
    `);
  });

  test('a year without a report', () => {
    const sentences = told([suqian2023], 'suqian', 2024);
    expect(zh(sentences)).toMatchInlineSnapshot(`
      [
        "本站未收录宿迁市2024年年度报告，无从概括；这不等于没有工作。",
      ]
    `);
    expect(en(sentences)).toMatchInlineSnapshot(`
      [
        "No 2024 report of Suqian is collected here, so nothing can be summed up; that does not mean nothing was done.",
      ]
    `);
  });

  test('an area: how many reports, sums at least, no change over other units', () => {
    const sentences = areaTold([suqian2023, suqian2024, hongze2024], 'jiangsu', 2024);
    expect(zh(sentences)).toMatchInlineSnapshot(`
      [
        "2024年度，江苏省应收录年报的2个单位中，已收录2个。",
        "新收政府信息公开申请3,620件。",
        "上年结转121件，共收办3,741件，办结3,616件，结转下年度125件；办结率96.7%（3,616/3,741）。",
        "办理结果以“予以公开”最多，1,481件（41.0%，1,481/3,616）；公开率54.2%（1,961/3,616）。",
        "行政复议172件；行政诉讼81件。",
        "报告自述全年主动公开政府信息至少140,000条。",
        "两年的数字有约数、下限或所含单位不全，以上各数不作同比。",
      ]
    `);
    expect(en(sentences)).toMatchInlineSnapshot(`
      [
        "For 2024, the reports of 2 of 2 agencies are collected for Jiangsu.",
        "3,620 new requests were received.",
        "Carried over: 121; to handle: 3,741; handled: 3,616; carried forward: 125; handling rate: 96.7% (3,616/3,741).",
        "The most frequent outcome: granted, 1,481 (41.0%, 1,481/3,616); disclosure rate: 54.2% (1,961/3,616).",
        "Administrative reconsideration: 172; litigation: 81.",
        "Information disclosed on the agency’s own initiative, as the report states: at least 140,000 items.",
        "One of the two years is approximate, a lower bound or incomplete, so nothing is compared.",
      ]
    `);
  });

  test('no sentence holds what no reader should see', () => {
    const all = [suqian2023, suqian2024, hongze2023, hongze2024, shanghaiOffice2019];
    for (const { agency: id, year } of all)
      for (const text of [...zh(told(all, id, year)), ...en(told(all, id, year))]) {
        expect(text).not.toMatch(/undefined|NaN|Infinity|null|\[object|\s\s|\s[,.;]/);
        expect(text).toMatch(/[。.]$/);
      }
  });
});
