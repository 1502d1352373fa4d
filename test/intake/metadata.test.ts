import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/intake/readDocument.ts';
import { refusals } from '../../src/intake/refusal.ts';
import type { Agency } from '../../src/report/agency.ts';

const agency = (id: string, official: string, short: string, former?: string): Agency => ({
  id,
  names: { official, short, en: id, ...(former === undefined ? {} : { former: [{ name: former }] }) },
  kind: 'government',
  level: 'county',
  parent: null,
});
const known = [
  agency('suibin-beishan', '绥滨县北山乡人民政府', '北山乡'),
  agency('hongze', '淮安市洪泽区人民政府', '洪泽区', '洪泽县人民政府'),
  agency('east-dafu', '东县大福镇人民政府', '大福镇'),
  agency('west-dafu', '西县大福镇人民政府', '大福镇'),
];

const tables = `二、主动公开政府信息情况
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
规章 | 0 | 0 | 0 |
行政规范性文件 | 3 | 0 | 7 |`;
const textOf = (head: string, body = '', tail = ''): string =>
  `${head}\n一、总体情况\n${body}\n${tables}\n六、其他需要报告的事项\n无。\n${tail}`;

async function metadataOf(head: string, body?: string, tail?: string, name = 'a.txt') {
  const bytes = new TextEncoder().encode(textOf(head, body, tail));
  const { report, agencyName, reason, status } = await readDocument(name, bytes, { agencies: known });
  return {
    status,
    reason: reason?.zh ?? null,
    id: report?.agency ?? null,
    agency: agencyName,
    year: report?.year ?? null,
    published: report?.published ?? null,
    period: report?.period ?? null,
    // The texts below break off on purpose; that remark is of no interest here.
    remarks: (report?.remarks ?? []).map(({ zh }) => zh).filter((zh) => zh !== refusals.tablesMissing.zh),
  };
}

describe('agency and year', () => {
  test.each([
    ['one line', '绥滨县北山乡人民政府2023年政府信息公开工作年度报告', '绥滨县北山乡人民政府', 2023],
    [
      'two lines',
      '# 绥滨县北山乡人民政府\n\n## 2023 年政府信息公开工作年度报告',
      '绥滨县北山乡人民政府',
      2023,
    ],
    ['three lines', '梅河县司法局\n2022年\n政府信息公开工作年度报告', '梅河县司法局', 2022],
    ['year first', '2023年青石县临水镇政府信息公开工作年度报告', '青石县临水镇', 2023],
    ['Chinese digits', '青石县临水镇二〇二三年政府信息公开工作年度报告', '青石县临水镇', 2023],
    ['关于', '青石县财政局关于2021年度政府信息公开工作情况的报告', '青石县财政局', 2021],
    ['年报', '青石市生态环境局2024年度政府信息公开年报', '青石市生态环境局', 2024],
    ['traditional', '青石縣臨水鎮2023年政府信息公開工作年度報告', '青石县临水镇', 2023],
    ['with readings', '青石縣(xiàn)臨水鎮(zhèn)2023年政府信息公開(kāi)工作年度報告', '青石县临水镇', 2023],
    ['a town called 湖南镇', '衢江区湖南镇2023年政府信息公开工作年度报告', '衢江区湖南镇', 2023],
    ['year in brackets', '青石县临水镇政府信息公开工作年度报告(2020年)', '青石县临水镇', 2020],
    ['title repeated', '2023年青石县政府信息公开年报\n2023年青石县政府信息公开年报', '青石县', 2023],
    [
      'site furniture',
      '您现在的位置： 首页 > 政务公开 > 政府信息公开年报 > 青石县\n字号：大 中 小\n青石县水利局2024年政府信息公开工作年度报告\n发布时间：2025-01-20 来源：青石县人民政府网 浏览次数：12',
      '青石县水利局',
      2024,
    ],
    [
      'agency in the line of the source',
      '2024年政府信息公开工作年度报告\n发布时间：2025-01-20 10:20 来源：青石县司法局 点击：88',
      '青石县司法局',
      2024,
    ],
    [
      'agency in index rows',
      '索引号 | 01400/2025-0001 | 发布机构 | 青石县审计局 |\n名称 | 2024年政府信息公开工作年度报告 | 发布日期 | 2025-01-20 |',
      '青石县审计局',
      2024,
    ],
    [
      'a publisher goes before the source',
      '2024年政府信息公开工作年度报告\n来源：青石县人民政府\n发布机构：青石县临水镇人民政府',
      '青石县临水镇人民政府',
      2024,
    ],
    ['the name of the site', '青石县人民政府门户网站 临水镇2024年政府信息公开工作年度报告', '临水镇', 2024],
    [
      'a party committee that signs too',
      '中共临水镇委员会 临水镇人民政府2024年政府信息公开工作年度报告',
      '临水镇人民政府',
      2024,
    ],
    ['index row with a year alone', '# 青石县临水镇 | 镇 | 2023 |', '青石县临水镇', 2023],
    ['template not filled in', '××县××镇2023年政府信息公开工作年度报告', null, 2023],
    ['name masked by a mirror', '# 某市(镜像,市名被替换) | 市 | 2024 |', null, 2024],
    ['site name behind the name', '# 青石县临水镇(镜像站) | 镇 | 2022 |', '青石县临水镇', 2022],
  ])('%s', async (_, head, name, year) => {
    const found = await metadataOf(head);
    expect([found.agency, found.year]).toEqual([name, year]);
  });

  test.each([
    ['period', '统计期限自2022年1月1日起至2022年12月31日止。', '', 2022],
    ['period that lost digits', '统计期限为202011日至1231日。', '', 2020],
    ['period that lost its months', '数据统计期限为20251月1日至12月31日。', '', 2025],
    ['sentences', '2021年,我局主动公开信息12条,比2020年增加2条。', '', 2021],
    ['a carried-over year is not this year', '全年办结11件;办理2021年结转4件。', '', null],
    ['two years in turn', '2021年公开3条。2020年公开2条。', '', null],
    ['signature', '全年公开12条。', '青石县司法局\n2024年1月19日', 2023],
    ['signed in autumn: for which year?', '全年公开12条。', '青石县司法局\n2024年9月19日', null],
  ])('the year of a title without one: %s', async (_, body, tail, year) => {
    const found = await metadataOf('青石县司法局政府信息公开工作年度报告', body, tail);
    expect(found.year).toBe(year);
    if (year === null) {
      expect(found.status).toBe('partial');
      expect(found.reason).toContain('--year');
    } else expect(found.remarks.join()).toContain(`${year} 年`);
  });

  test('the name of the file counts only where it is a title', async () => {
    const named = await metadataOf(
      '',
      '全年公开12条。',
      '',
      '下载/青石县司法局2022年政府信息公开工作年度报告.txt',
    );
    expect([named.agency, named.year]).toEqual(['青石县司法局', 2022]);
    expect(named.remarks.join()).toContain('文件名');
    expect((await metadataOf('', '全年公开12条。', '', '下载/2022.txt')).year).toBeNull();
  });
});

describe('known agencies', () => {
  test.each([
    ['official name', '淮安市洪泽区人民政府', 'hongze'],
    ['short name', '洪泽区', 'hongze'],
    ['former name', '洪泽县', 'hongze'],
    ['government of the short name', '北山乡人民政府', 'suibin-beishan'],
    ['two of one short name', '大福镇', 'dafu'],
    ['a department is not its government', '洪泽区财政局', 'hongze-caizhengju'],
    ['the office of a government has its own report', '洪泽区人民政府办公室', 'hongze-bangongshi'],
    ['a name in the same letters as a known one', '红泽区', 'hongze-unlisted'],
  ])('%s', async (_, name, id) => {
    expect((await metadataOf(`${name}2023年政府信息公开工作年度报告`)).id).toBe(id);
  });
});

describe('day of publication', () => {
  const title = '青石县临水镇2023年政府信息公开工作年度报告';
  test.each([
    ['line above the text', `${title}\n发布时间：2024-01-22 10:20 来源：临水镇`, '', '2024-01-22'],
    ['blanks inside', `${title}\n(2024年3 月 26日)`, '', '2024-03-26'],
    ['signature', title, '青石县临水镇人民政府\n2024 年 1 月 9 日', '2024-01-09'],
    ['signature in Chinese digits', title, '青石县临水镇人民政府\n二〇二四年一月十九日', '2024-01-19'],
    [
      'the page says more than the signature',
      `${title}\n发布日期：2024/1/22`,
      '临水镇\n2024年1月9日',
      '2024-01-22',
    ],
    ['a day in a sentence is not it', title, '本机关2024年1月1日起不再收取费用。', null],
    ['lost digits', title, '20241月9日', null],
    ['none', title, '', null],
  ])('%s', async (_, head, tail, day) => {
    expect((await metadataOf(head, '', tail)).published).toBe(day);
  });
});

describe('what contradicts itself is told', () => {
  const title = '青石县临水镇2023年政府信息公开工作年度报告';
  test.each([
    ['period of another year', '统计期限自2022年1月1日至2022年12月31日。', '', '正文统计期限为 2022 年'],
    ['sentences of another year', '2022年,我镇公开3条。2022年度未收到申请。', '', '正文多处写作 2022 年'],
    [
      'another agency before 年度报告',
      '按照要求编制本报告,现公布潞城镇2023年度政府信息公开工作年度报告,内容包括总体情况等六个部分,请予监督。',
      '',
      '潞城镇',
    ],
    ['signed by another agency', '全年公开12条。', '红山县教育局\n2024年1月9日', '红山县教育局'],
    ['put up years after it was signed', '发布日期：2024-03-01', '临水镇\n2018年12月31日', '相差过远'],
  ])('%s', async (_, body, tail, said) => {
    const head = body.startsWith('发布日期') ? `${title}\n${body}` : title;
    expect((await metadataOf(head, body, tail)).remarks.join()).toContain(said);
  });

  test('the government’s own office and the fuller name are no other agency', async () => {
    const office = await metadataOf(title, '2023年公开3条。', '临水镇人民政府党政综合办公室\n2024年1月9日');
    expect(office.remarks).toEqual([]);
    const fuller = await metadataOf(
      '临水镇2023年政府信息公开工作年度报告',
      '',
      '青石县临水镇人民政府\n2024年1月9日',
    );
    expect([fuller.remarks, fuller.agency, fuller.id]).toEqual([
      [],
      '青石县临水镇人民政府',
      'qingshi-linshui',
    ]);
  });
});
