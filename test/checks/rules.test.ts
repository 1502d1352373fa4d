import { describe, expect, test } from 'vitest';
import { checkParts } from '../../src/checks/consolidation.ts';
import { checkReport } from '../../src/checks/checkReport.ts';
import { checkYears } from '../../src/checks/checkYears.ts';
import { rules, type Finding, type FindingKind, type Rule } from '../../src/checks/finding.ts';
import { bothWords } from '../../src/words/bothWords.ts';
import {
  sound,
  before,
  requests,
  disclosure,
  claiming,
  unit,
  items,
  itemsNext,
  county,
} from './soundReports.ts';

interface Broken {
  readonly rule: Rule;
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  readonly zh: string;
}

/** One fixture broken on purpose per rule; the rest of it is sound. */
const broken: readonly Broken[] = [
  {
    rule: 'stale-year',
    kind: 'doubtful',
    findings: checkReport({ ...sound, prose: { problems: '2023年，工作中仍有不足。' } }),
    zh: '正文五写作“2023年，工作中仍有不足”，报告年度为2024年，疑为沿用旧文',
  },
  {
    rule: 'stale-name',
    kind: 'doubtful',
    findings: checkReport(
      { ...sound, published: null, prose: { overview: '洪泽县按照要求开展工作。' } },
      {
        ...county,
        names: {
          official: '淮安市洪泽区人民政府',
          short: '洪泽区',
          en: 'Hongze District',
          former: [{ name: '洪泽县', until: 2015 }],
        },
      },
    ),
    zh: '正文一写作“洪泽县按照要求开展工作”，“洪泽县”是2015年以前的名称，现为洪泽区，疑为沿用旧文',
  },
  {
    rule: 'requests-balance',
    kind: 'error',
    findings: checkReport(requests({ carriedForward: [2, 0, 0, 0, 0, 0, 2] })).slice(0, 1),
    zh: '表三·自然人：本年新收＋上年结转 95+0=95，办理结果总计＋结转下年度 95+2=97，相差 2',
  },
  {
    rule: 'requests-handled-sum',
    kind: 'error',
    findings: checkReport(requests({ granted: [48, 2, 0, 0, 0, 0, 50] })).slice(0, 1),
    zh: '表三·（七）总计·自然人：48+9+1+1+1+31+1+1=93，报告填列为 95',
  },
  {
    rule: 'requests-applicant-sum',
    kind: 'error',
    findings: checkReport(
      requests({ granted: [50, 0, 0, 0, 0, 0, 51], partlyGranted: [9, 0, 0, 0, 0, 0, 8] }),
    ).slice(0, 1),
    zh: '表三·予以公开：50+0+0+0+0+0=50，报告填列为 51',
  },
  {
    rule: 'disputes-sum',
    kind: 'error',
    findings: checkReport({
      ...sound,
      tables: { ...sound.tables, disputes: { ...sound.tables.disputes, suedDirectly: [1, 0, 0, 2, 4] } },
    }),
    zh: '表四·未经复议直接起诉：1+0+0+2=3，报告填列为 4',
  },
  {
    rule: 'carry-over',
    kind: 'error',
    findings: checkYears(
      {
        ...before,
        tables: {
          ...before.tables,
          requests: { ...before.tables.requests, carriedForward: [3, 0, 0, 0, 0, 0, 3] },
        },
      },
      sound,
    ).slice(0, 1),
    zh: '表三·上年结转政府信息公开申请数量·自然人：2023年报告结转下年度 3，2024年报告填列为 0',
  },
  {
    rule: 'period',
    kind: 'error',
    findings: checkReport({ ...sound, period: { from: '2023-01-01', to: '2023-12-31' } }),
    zh: '统计期限：报告写作2023-01-01至2023-12-31，2024年报告应为2024-01-01至2024-12-31',
  },
  {
    rule: 'period',
    kind: 'error',
    findings: checkReport({ ...sound, source: { title: '洪泽区二〇二三年政府信息公开工作年度报告' } }),
    zh: '题名写作2023年，报告年度为2024年',
  },
  {
    rule: 'period',
    kind: 'doubtful',
    findings: checkReport({ ...sound, published: '2024-12-31' }),
    zh: '落款或发布日期为2024-12-31，早于报告年度2024年结束之日',
  },
  {
    rule: 'normative-stock',
    kind: 'doubtful',
    findings: checkYears(
      before,
      disclosure(sound, { normativeDocuments: { issued: 3, repealed: 1, inForce: 8 } }),
    ),
    zh: '表二·行政规范性文件·现行有效件数：2023年末有效＋制发－废止 5+3−1=7，报告填列为 8',
  },
  {
    rule: 'items-2019',
    kind: 'doubtful',
    findings: checkYears(
      items,
      disclosure(itemsNext, { licensing: { itemsLastYear: 20, itemsChange: 0, decisions: 40 } }),
    ),
    zh: '表二·行政许可·上一年项目数量：2019年报告上一年项目＋增减 20−3=17，报告填列为 20',
  },
  {
    rule: 'items-2019',
    kind: 'doubtful',
    findings: checkReport(
      disclosure(items, { licensing: { itemsLastYear: 2, itemsChange: -3, decisions: 4 } }),
    ).filter(({ rule }) => rule === 'items-2019'),
    zh: '表二·行政许可：上一年项目数量与本年增减相加为 2−3=−1，不应小于 0',
  },
  {
    rule: 'narrative-requests',
    kind: 'error',
    findings: checkReport(claiming({ what: 'refused', count: 4, where: '一（二）' })),
    zh: '正文一（二）称不予公开 4，表三为 1+1+1=3',
  },
  {
    rule: 'narrative-disputes',
    kind: 'error',
    findings: checkReport(claiming({ what: 'reconsideration', count: 3 })),
    zh: '正文称行政复议案件 3，表四·行政复议·总计为 2',
  },
  {
    rule: 'consolidation',
    kind: 'scope',
    findings: checkParts(sound, [unit('one', 60), unit('two', 30)]),
    zh: '表二·行政强制·本年处理决定数量：汇总报告填列为 84，所辖 2 个单位合计 90，口径可能不同',
  },
  {
    rule: 'deadline',
    kind: 'doubtful',
    findings: checkReport({ ...sound, published: '2025-04-02' }, county),
    zh: '发布日期2025-04-02，晚于期限2025-03-31（《政府信息公开条例》第四十九条第二款：县级以上地方人民政府每年3月31日前）',
  },
  {
    rule: 'jump',
    kind: 'doubtful',
    findings: checkYears(before, disclosure(sound, { licensing: { decisions: 200 } })),
    zh: '表二·行政许可·本年处理决定数量：2023年 9000，2024年 200（÷45），变动很大，请核对',
  },
  {
    rule: 'blank-cell',
    kind: 'uncheckable',
    findings: checkReport(
      disclosure(sound, { fees: { amount: { status: 'notApplicable', asPrinted: '/' } } }),
    ),
    zh: '表二：1 格未填报，不作 0 计（行政事业性收费·本年收费金额（单位：万元）填作“/”或“无”）',
  },
];

describe('rules', () => {
  test('the fixtures are sound where they are not broken', () => {
    expect(checkReport(sound, county)).toEqual([]);
    expect(checkYears(before, sound)).toEqual([]);
    expect(
      checkYears(
        items,
        disclosure(itemsNext, { licensing: { itemsLastYear: 17, itemsChange: 0, decisions: 40 } }),
      ),
    ).toEqual([]);
    expect(checkParts(sound, [unit('one', 54), unit('two', 30)])).toEqual([]);
  });

  test.each(broken)('$rule: $zh', ({ rule, kind, findings, zh }) => {
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({ rule, kind });
    expect(finding && bothWords.zh.sayFinding(finding.text)).toBe(zh);
    expect(finding && bothWords.en.sayFinding(finding.text)).toMatch(/^[A-Z]/);
  });

  test('every rule has its fixture, a label and a statement in both languages', () => {
    expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(rules));
    for (const rule of rules) {
      for (const words of [bothWords.zh, bothWords.en]) {
        const { label, statement } = words.findings.rules[rule];
        expect([label, statement].every((text) => text.length > 2)).toBe(true);
      }
    }
  });
});
