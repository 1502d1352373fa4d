import { bothWords } from '../../src/words/bothWords.ts';
import mammoth from 'mammoth';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paperOf } from '../../src/exports/paper/paperOf.ts';
import { figureNamed } from '../figures/everyFigure.ts';
import { paperPictures, type PaperPicture } from '../../src/exports/paper/paperPictures.ts';
import { keptTogether } from '../../src/exports/paper/docxParts.ts';
import { writeDocx } from '../../src/exports/paper/writeDocx.ts';
import { countyWithTowns } from '../fixtures/figureCounty.ts';
import { askedOf, publishedData } from './askedOf.ts';

const published = publishedData();
const demo = askedOf(
  published,
  { agency: 'demo-county', years: [2021, 2025] },
  { figures: ['outcomes', 'compare-bars'] },
);

describe('a briefing', () => {
  test('says whose and which years, in sentences, and labels made-up data', () => {
    const paper = paperOf(demo);
    expect(paper.title).toBe('示例县2021—2025年度政府信息公开年报情况通报');
    expect(paper.synthetic).toBe('合成数据，非真实');
    expect(paper.summary[0]).toMatch(/^2025年，示例县新收政府信息公开申请\d+件/);
    expect(paper.figures.map(({ heading }) => heading)).toEqual([
      expect.stringMatching(/^图1　示例县2025年：办理结果/),
      expect.stringMatching(/^图2　示例县2025年：19个单位.*中位数/),
    ]);
    expect(paperOf({ ...demo, words: bothWords.en }).summary.join('')).not.toMatch(/[一-鿿]/);
  });

  test('title, summary and tables speak of the same years, however many, also where reports are summed', () => {
    const seven = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
    for (const agency of ['demo-county', null, 'huaian']) {
      const paper = paperOf(askedOf(published, { agency, years: [2019, 2025] }));
      expect(paper.title).toContain('2019—2025年度');
      const told = paper.summary.at(-1) ?? '';
      expect([...told.matchAll(/(\d{4})年 /g)].map(([, year]) => Number(year))).toEqual(seven);
      const heads = paper.tables
        .filter(({ head: [first] }) => first === '项目')
        .flatMap(({ head }) => head.slice(1));
      expect(heads.map(Number)).toEqual(seven);
    }
    // A sum says of how many reports it is.
    expect(paperOf(askedOf(published, { agency: null })).summary.at(-1)).toMatch(
      /（已收录\d+个单位，应收录\d+个）/,
    );
  });

  test('names who has not filed, by year, in the order of the directory', () => {
    const { filing } = paperOf(demo);
    expect(filing[0]).toMatch(/^示例县2025年度应报送20个单位：按时\d+个/);
    expect(filing).toContain('2024年度经确认未发布：辛沟乡。');
    expect(filing).toContain('2021年度本站未收录：丑坝乡。');
  });

  test('lists units in the order of the directory, never by their figures, with sum and own report', () => {
    const [, units] = paperOf(demo).tables;
    const children = published.tree.childrenOf('demo-county').map(({ names }) => names.short);
    expect(units?.rows.map(({ name }) => name)).toEqual([
      ...children,
      '所辖合计',
      '本级汇总报告',
      '未单列单位（差额）',
    ]);
    const guarded = units?.rows.flatMap(({ cells }) => cells).filter((cell) => /^\d+\/\d$/.test(cell)) ?? [];
    expect(guarded.length).toBeGreaterThan(3);
  });

  test('marks a figure its report contradicts, and states no change from it', () => {
    const paper = paperOf(askedOf(published, { agency: 'hongze' }, { figures: ['disputes'] }));
    expect(paper.title).toBe('洪泽区2023—2024年度政府信息公开年报情况通报');
    const row = paper.tables[0]?.rows.find(({ name }) => name === '行政复议案件');
    expect(row?.cells).toEqual(['0 ▲', '2']);
    expect(paper.summary.join('')).toContain('上年数据勾稽不符，不作同比');
    expect(paper.findings.items.some(({ sentence }) => sentence.includes('10+1+0+0=11'))).toBe(true);
    expect(paper.sources.map(({ text }) => text)).toHaveLength(2);
  });

  test('where there is no report it says so, and nothing else', () => {
    const paper = paperOf(
      askedOf(published, { agency: 'hongze', cellYear: 2022, years: [2022, 2022] }, { figures: [] }),
    );
    expect(paper.summary).toEqual(['本站未收录洪泽区2022年年度报告，无从概括；这不等于没有工作。']);
  });
});

/** One dot. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);
const picture = {
  data: dot,
  width: 680,
  height: 400,
  alt: '予以公开 2021 75件',
  native: null,
} satisfies PaperPicture;

describe('as a Word file', async () => {
  const asked = { ...demo, figures: [figureNamed('outcomes'), figureNamed('official-table')] };
  const paper = paperOf(asked);
  const content = await writeDocx(paper, new Map([['outcomes', picture]]));
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
  const files = unzipSync(content);
  const part = (pattern: RegExp) =>
    Object.entries(files)
      .filter(([name]) => pattern.test(name))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');

  test('its headings, tables and pictures are real ones', () => {
    const headings = [...html.matchAll(/<h([1-3])>(?:<a[^>]*><\/a>)?(.*?)<\/h\1>/g)].map(
      ([, level, text]) => `${level ?? ''} ${text ?? ''}`,
    );
    expect(headings).toEqual(
      expect.arrayContaining([
        '1 一、摘要',
        '1 二、主要数字',
        '1 三、图',
        '1 四、核对出的问题',
        '1 五、年报报送',
        '1 附注',
      ]),
    );
    // Years, units, and the three tables of the form.
    expect(html.match(/<table>/g)).toHaveLength(5);
    expect(html).toContain('<thead>');
    expect(html).toContain(`alt="${picture.alt}"`);
    for (const sentence of [...paper.summary, ...paper.filing]) expect(html).toContain(sentence);
    for (const { rows } of paper.tables) for (const { name } of rows) expect(html).toContain(name);
  });

  test('every page has title and label above, date, link and its number below', () => {
    expect(part(/header\d*\.xml$/)).toContain('合成数据，非真实');
    const foot = part(/footer\d*\.xml$/);
    expect(foot).toContain('生成日期：2026-02-03');
    expect(foot).toContain(demo.link);
    expect(foot).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });
});

test('a county of every state makes a paper without a nonsense word, in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const paper = paperOf(askedOf(countyWithTowns, { agency: 'shili' }, { words: bothWords[language] }));
    // Messages that wait for numbers are not what it says.
    const said = { ...paper, words: language };
    expect(JSON.stringify(said)).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  }
});

test('a picture that fails is named where it would stand, and the rest comes, each with an id of its own', async () => {
  const asked = {
    ...demo,
    figures: [figureNamed('outcomes'), figureNamed('disputes'), figureNamed('channels')],
  };
  const pictures = await paperPictures(asked, ({ id }) =>
    id === 'disputes' ? Promise.reject(new Error('line 3: not XML')) : Promise.resolve(picture),
  );
  const paper = paperOf(asked);
  const content = await writeDocx(paper, pictures);
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
  expect(html.match(/<img /g)).toHaveLength(2);
  const [, failed] = paper.figures;
  const after = html.slice(html.indexOf(failed?.heading ?? 'no heading'));
  expect(after.replace(/<[^>]*>/g, '')).toMatch(/^.*?此图未能绘制（line 3: not XML）/);
  expect(html).toContain('五、年报报送');
  const xml = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
  const ids = [...xml.matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]+)"/g)];
  expect(ids.map(([, id]) => id)).toEqual(['1', '3']);
  expect(ids.map(([, , name]) => name)).toEqual([paper.figures[0]?.heading, paper.figures[2]?.heading]);
});

test('a number stays on the line of its sign and of its unit', () => {
  expect(keptTogether('fees of 4,476.5 million yuan, − 5 %, 0 ▲, 2021 和')).toBe(
    'fees of 4,476.5\u00a0million yuan, −\u00a05\u00a0%, 0\u00a0▲, 2021\u00a0和',
  );
  expect(keptTogether('the year 2021, ≥ 7')).toBe('the year 2021, ≥\u00a07');
});
