import { describe, expect, test } from 'vitest';
import { checkAll } from '../../src/checks/checkAll.ts';
import { checkReport } from '../../src/checks/checkReport.ts';
import { checkYears } from '../../src/checks/checkYears.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { agencyTree } from '../../src/report/agencyTree.ts';
import type { ReportClaim } from '../../src/report/report.ts';
import {
  hongze2023,
  hongze2024,
  shanghaiOffice2019,
  suqian2023,
  suqian2024,
} from '../fixtures/agencyYears.ts';
import { bothWords } from '../../src/words/bothWords.ts';

const told = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ kind }) => kind !== 'uncheckable')
    .map(({ kind, text }) => `${kind} ${bothWords.zh.sayFinding(text)}`);

const suqianClaims: readonly ReportClaim[] = [
  { what: 'requestsToHandle', count: 3646 },
  { what: 'granted', count: 1431 },
  { what: 'partlyGranted', count: 471 },
  { what: 'refused', count: 92 },
  { what: 'unableToProvide', count: 941 },
  { what: 'notProcessed', count: 117 },
  { what: 'otherwiseHandled', count: 469 },
  { what: 'carriedForward', count: 125 },
  { what: 'requestsToHandleGrowth', count: 1.05, asWritten: '同比增长1.05%', where: '一（二）' },
  { what: 'reconsideration', count: 134, where: '一（二）' },
  { what: 'litigation', count: 57, where: '一（二）' },
];
const suqian = { ...suqian2024, claims: [...suqianClaims] };

describe('published reports', () => {
  test('洪泽区 2023: two totals of table 四 are 0 beside their parts, and nothing else', () => {
    expect(told(checkReport(hongze2023))).toEqual([
      'error 表四·行政复议：10+1+0+0=11，报告填列为 0',
      'error 表四·复议后起诉：5+0+0+0=5，报告填列为 0',
    ]);
    const [first] = checkReport(hongze2023);
    expect(first).toMatchObject({
      id: 'hongze-2023:disputes-sum:disputes.reconsideration.total',
      difference: 11,
      left: { value: 11 },
      right: { value: 0 },
    });
    expect(first && bothWords.en.sayFinding(first.text)).toBe(
      'Table 4, administrative reconsideration: 10+1+0+0 = 11, the report prints 0',
    );
  });

  test('洪泽区 2024: 17 of the organ alone beside 95 of the district is a matter of scope', () => {
    const claims: ReportClaim[] = [{ what: 'requestsReceived', count: 17, scope: 'own', where: '一（二）' }];
    const findings = checkReport({ ...hongze2024, claims }).filter(({ kind }) => kind !== 'uncheckable');
    expect(findings).toMatchObject([
      {
        rule: 'narrative-requests',
        kind: 'scope',
        left: { value: 17 },
        right: { value: 95 },
        difference: -78,
      },
    ]);
  });

  test('洪泽区 2024: documents in force follow from 2023; the leap in licensing is doubtful', () => {
    expect(told(checkYears(hongze2023, hongze2024))).toEqual([
      'doubtful 表二·行政许可·本年处理决定数量：2023年 550，2024年 9487（×17.2），变动很大，请核对',
      'doubtful 表三·予以公开：2023年 0，2024年 50，变动很大，请核对',
    ]);
  });

  test('宿迁市 2024: every identity holds; three statements of the prose do not', () => {
    expect(told([...checkReport(suqian), ...checkYears(suqian2023, suqian)])).toEqual([
      'error 正文一（二）称行政复议案件 134，表四·行政复议·总计为 170',
      'error 正文一（二）称行政诉讼案件 57，表四为 25+52=77',
      'error 正文一（二）称收办申请同比增长 1.05%，按两年表三为 3646÷3607−1=1.08%',
      'doubtful 表三·其他法律行政法规禁止公开：2023年 27，2024年 1（÷27），变动很大，请核对',
      'doubtful 表三·无正当理由大量反复申请：2023年 58，2024年 3（÷19.3），变动很大，请核对',
      'doubtful 表四·复议后起诉·其他结果：2023年 67，2024年 6（÷11.2），变动很大，请核对',
    ]);
  });

  test('上海 2019: blanks leave identities open, none is taken for zero', () => {
    const claims: ReportClaim[] = [
      { what: 'requestsReceived', count: 859 },
      { what: 'grantedInAll', count: 258 },
      { what: 'litigation', count: 9 },
    ];
    const findings = checkReport({ ...shanghaiOffice2019, claims });
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['uncheckable']));
    const sentence = (rule: string, about: string): string | undefined => {
      const found = findings.find(({ id }) => id === `shanghai-office-2019:${rule}:${about}`);
      return found && bothWords.zh.sayFinding(found.text);
    };
    expect(sentence('requests-applicant-sum', 'requests.newlyReceived.total')).toBe(
      '表三·本年新收政府信息公开申请数量：科研机构、社会公益组织空白，无法核对；已填部分 821+35+2+1=859，报告填列为 859',
    );
    expect(sentence('narrative-requests', 'grantedInAll')).toBe(
      '正文称予以公开和部分公开 258：表三予以公开、部分公开空白，无法核对；已填各格合计 258+12+1+1+3=275',
    );
    // 859 is printed and agrees, whatever the other cells are.
    expect(sentence('narrative-requests', 'requestsReceived')).toBeUndefined();
    const blanks = findings.filter(({ rule }) => rule === 'blank-cell');
    expect(blanks.map(({ table, cells }) => [table, cells.length])).toEqual([
      ['requests', 126],
      ['disputes', 9],
    ]);
  });

  test('上海 2019: 均获维持 is contradicted by the cases printed as pending, blanks or not', () => {
    const claims: ReportClaim[] = [
      { what: 'disputesAllUpheld', count: 1, asWritten: '均获维持', where: '一' },
    ];
    expect(told(checkReport({ ...shanghaiOffice2019, claims }))).toEqual([
      'error 正文一称复议、诉讼均获维持，表四却有行政复议·尚未审结 2、未经复议直接起诉·尚未审结 1',
    ]);
  });

  test('a collection comes out in the same order however it is given, without a repeated id', () => {
    const reports = [hongze2023, hongze2024, suqian2023, suqian, shanghaiOffice2019];
    const tree = agencyTree([]);
    const findings = checkAll({ tree, reports });
    expect(checkAll({ tree, reports: reports.toReversed() })).toEqual(findings);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });
});
