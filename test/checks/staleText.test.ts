import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { staleName } from '../../src/checks/staleName.ts';
import { staleYear } from '../../src/checks/staleYear.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/report/validate.ts';
import { bothWords } from '../../src/words/bothWords.ts';
import { sound } from './soundReports.ts';

/** A report for 2024 with a section of prose. */
const saying = (problems: string): Report => ({ ...sound, prose: { problems } });

describe('a year left over in the text', () => {
  test.each([
    ['2023年，工作中仍有不足。', true],
    ['二〇二三年，工作中仍有不足。', true],
    ['一是2023年度我镇公开不够及时。', true],
    ['截至2023年12月31日，共公开120条。', true],
    ['２０２２年，工作中仍有不足。', true],
    ['2024年，工作中仍有不足。', false],
    ['2025年，我镇将改进。', false],
    ['2023年以来，我镇持续改进。', false],
    ['2023年至2024年，持续推进。', false],
    ['2023年12月，建成专区。', false],
    ['2023年公开100条，2024年公开120条。', false],
    ['2023年度报告指出的问题已整改到位。', false],
    ['2022年，国家修订了条例。', false],
    ['与2023年相比有所增长。', false],
    ['截至2023年12月31日共100条，较上年增加。', false],
    ['公开量比2023年多。', false],
  ])('%s %s', (text, expected) => {
    expect(staleYear(saying(text)).length > 0).toBe(expected);
  });

  test('is told once per section and year, with the words to find it by', () => {
    const findings = staleYear(saying('2023年，甲。2023年，乙。'));
    expect(findings).toMatchObject([
      {
        id: `${sound.agency}-2024:stale-year:五.2023`,
        kind: 'doubtful',
      },
    ]);
    expect(findings.map(({ text }) => bothWords.zh.sayFinding(text))).toEqual([
      '正文五写作“2023年，甲”，报告年度为2024年，疑为沿用旧文',
    ]);
  });

  test('the prose of published reports leaves none', () => {
    const folder = 'public/data/reports/real';
    const reports = readdirSync(folder).map((name) =>
      parseReport(name, readFileSync(`${folder}/${name}`, 'utf8')),
    );
    expect(reports.filter((one) => one.ok && one.value.prose !== undefined).length).toBeGreaterThan(1);
    expect(reports.flatMap((one) => (one.ok ? staleYear(one.value) : []))).toEqual([]);
  });
});

describe('a name left over in the text', () => {
  const names = {
    official: '示例县丁湖镇人民政府',
    short: '丁湖镇',
    en: 'Dinghu',
    former: [{ name: '丁湖乡', until: 2021 }],
  };
  test.each([
    ['丁湖乡按照要求开展工作。', true],
    ['丁湖镇（原丁湖乡）按照要求开展工作。', false],
    ['丁湖乡更名为丁湖镇。', false],
    ['丁湖镇按照要求开展工作。', false],
  ])('%s %s', (text, expected) => {
    expect(staleName(saying(text), { names }).length).toBe(expected ? 1 : 0);
  });

  test('is its own name while it bore it', () => {
    expect(staleName({ ...saying('丁湖乡开展工作。'), year: 2021 }, { names })).toEqual([]);
  });
});
