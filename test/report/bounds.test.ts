import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenciesSchema } from '../../src/report/agencySchema.ts';
import { largest } from '../../src/report/amount.ts';
import { isDay, longest, printable, webAddress } from '../../src/report/bounds.ts';
import { describeProblem } from '../../src/report/problem.ts';
import { validateReport } from '../../src/report/validate.ts';

const zeros = [0, 0, 0, 0, 0, 0, 0];
const whole = {
  format: 'nianbao/1',
  agency: 'beishan',
  year: 2023,
  form: '2021',
  scope: 'own',
  period: { from: '2023-01-01', to: '2023-12-31' },
  published: '2024-01-09',
  source: { title: '年度报告', url: 'https://example.gov.cn/a', note: '注' },
  tables: {
    disclosure: { rules: { issued: 1 }, fees: { amount: 2.5 } },
    requests: { granted: zeros },
    disputes: { reconsideration: [0, 0, 0, 0, 0] },
  },
  channels: [{ channel: 'weibo', label: '微博', count: 3, unit: '条', qualifier: 'exact', asWritten: '3条' }],
  totalDisclosed: { count: 9, unit: '条', qualifier: 'exact' },
  informationFeeYuan: 12.5,
  claims: [{ what: 'handled', count: 3, asWritten: '办结3件', where: '一（二）' }],
  prose: { overview: '一', problems: '五', other: '六' },
  remarks: [{ zh: '备注', en: 'note' }],
  provenance: { 'requests.granted.total': { status: 'read', where: '第1页', rowLabel: '予以公开' } },
  revisions: [
    { date: '2024-02-01', note: '更正', changes: [{ cell: 'requests.granted.total', from: 1, to: 0 }] },
  ],
  corrections: [{ cell: 'requests.granted.total', from: 1, to: 0, reason: '看错', date: '2024-02-01' }],
  reviews: [{ finding: 'a', verdict: 'confirmed', reason: '属实' }],
};

/** The same with the value at a path replaced; numbers in the path are places in lists. */
function withAt(root: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(root)) return root.map((one, index) => (index === key ? withAt(one, rest, value) : one));
  const fields = typeof root === 'object' && root !== null ? root : {};
  return { ...fields, [key]: withAt(Reflect.get(fields, key), rest, value) };
}

function told(input: unknown): readonly string[] {
  const result = validateReport('x.json', input);
  return result.ok
    ? []
    : result.problems.map((problem) => Object.values(describeProblem(problem)).join('\n'));
}

/** Every path to a text of the whole report that is free (no word of a vocabulary, no day, no address). */
function textPaths(
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textPaths(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

test('the whole report is accepted', () => expect(told(whole)).toEqual([]));

describe('characters XML cannot hold', () => {
  const bad = ['\u0000', '\u0008', '\u000b', '\u000c', '\u001f', '\ud800', '\udfff', '\ufffe', '\uffff'];
  const paths = textPaths(whole);

  test('are refused in every text of a report, named by its path', () => {
    expect(paths.length).toBeGreaterThan(25);
    for (const path of paths)
      for (const character of bad) {
        const [first = ''] = told(withAt(whole, path, `a${character}b`));
        expect(first).toContain(`${path.filter((key) => typeof key === 'string').at(-1)}`);
        expect(first).not.toContain(character);
      }
  });

  test('are refused as a cell’s print and as a key, and the message holds none', () => {
    for (const character of bad) {
      const printed = { value: 1, asPrinted: `1${character}` };
      expect(told(withAt(whole, ['tables', 'requests', 'granted', 3], printed)).join()).toMatch(
        /表三·予以公开·.*XML 不能容纳/,
      );
      for (const path of [['provenance'], []]) {
        const messages = told(withAt(whole, [...path, `k${character}`], { status: 'read' }));
        expect(messages).not.toEqual([]);
        expect(messages.join()).not.toContain(character);
      }
    }
  });

  test('tab, line ends and characters beyond the BMP stand', () => {
    expect(told(withAt(whole, ['prose', 'overview'], 'a\tb\r\nc 𠮷 😀'))).toEqual([]);
  });

  test('a document’s are taken out, its vertical tabs end a line, and nothing else changes', () => {
    expect(printable('a\u000bb\u0000c\ud800d\tе\n😀')).toBe('a\nbcd\tе\n😀');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = printable(text);
        expect(told(withAt(whole, ['prose', 'overview'], result))).toEqual([]);
        expect(printable(result)).toBe(result);
      }),
    );
  });
});

describe('addresses', () => {
  test.each(['https://a.gov.cn/b?c=d#e', 'http://localhost:8080/', 'HTTPS://政府.cn/路径'])('%s', (url) => {
    expect(webAddress.safeParse(url).success).toBe(true);
  });
  test.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)//http://x',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
    ],
    ...['data:text/html,x', 'file:///etc/passwd', '//example.com/x', '/relative', 'a.html', '', 'https://'],
    ...[
      'http:',
      'http:///',
      'http://[',
      'https://a b/',
      'https://a/"onclick=',
      'https://a/<b>',
      'vbscript:x',
    ],
    ...['blob:https://a/b', 'mailto:a@b', 'ftp://a/', 'https:/a', 'https://a/\u000b', 'https://a/\ud800'],
  ])('%j is refused', (url) => {
    expect(told(withAt(whole, ['source', 'url'], url)).join()).toContain('source.url：网址只能以 http://');
  });

  // What stands in a link is written by `place/`, or is the address of a source, which the schema has looked at.
  test('no link of a page leads to anything else', () => {
    const made =
      /^(?:made\.frame$|dataAddress|address|agencyHref|findingHref|hrefTo|writePlace|href|use\.href|current\.href|stop\.href|tip\.source|url|source\.url|dashboard|open\.at|siteAddress|contactAddress|reporting)\b/;
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.svelte$/.test(file),
    );
    const links = files.flatMap((file) =>
      [
        ...readFileSync(`src/${file}`, 'utf8').matchAll(
          /\b(?:href|src|action|formaction)=(?:\{([^]*?)\}|"([^"]*)")/g,
        ),
      ].map(([, expression = '', text = '']) => ({ file, expression: expression.trim(), text })),
    );
    expect(links.length).toBeGreaterThan(25);
    for (const { file, expression, text } of links)
      expect(
        text === '#main' ||
          /^data\/schema\//.test(text) ||
          made.test(expression) ||
          /^(src|page\.site\.logo)$/.test(expression),
        `${file}: ${expression}${text}`,
      ).toBe(true);
  });
});

describe('numbers', () => {
  const counts = [
    ['tables', 'requests', 'granted', 2],
    ['tables', 'disputes', 'reconsideration', 4],
    ['tables', 'disclosure', 'rules', 'issued'],
    ['channels', 0, 'count'],
    ['totalDisclosed', 'count'],
    ['claims', 0, 'count'],
  ];
  const money = [['tables', 'disclosure', 'fees', 'amount'], ['informationFeeYuan']];

  test.each(counts.map((path) => [path.join('.'), path]))(
    '%s is whole, not negative, at most 2^53−1',
    (_, path) => {
      for (const value of [0, 1, largest]) expect(told(withAt(whole, path, value))).toEqual([]);
      for (const value of [-1, 0.5, largest + 1, 1e308, -1e308]) {
        const messages = told(withAt(whole, path, value));
        expect(messages).toHaveLength(1);
        expect(messages[0]).toMatch(
          /应为整数，不得为负数，不大于 2\^53−1；现为 .*\n.*must be a whole number/,
        );
      }
      for (const value of ['3', true, [], Number.NaN])
        expect(told(withAt(whole, path, value))).not.toEqual([]);
    },
  );

  test.each(money.map((path) => [path.join('.'), path]))('%s is money', (_, path) => {
    for (const value of [0, 0.01, 7730.28, largest]) expect(told(withAt(whole, path, value))).toEqual([]);
    for (const value of [-0.01, largest + 1, 1e308])
      expect(told(withAt(whole, path, value)).join()).toContain('应为金额');
  });

  test('a change of the year before is whole and may be negative; a growth may be anything finite', () => {
    const path = ['tables', 'disclosure', 'licensing', 'itemsChange'];
    const old = { ...whole, form: '2019', tables: {} };
    for (const value of [-8, 0, 8, -largest]) expect(told(withAt(old, path, value))).toEqual([]);
    for (const value of [0.5, -1e308])
      expect(told(withAt(old, path, value)).join()).toMatch(
        /表二·行政许可·本年增\/减）：应为整数（可为负数）/,
      );
    const growth = (count: number) => told({ ...whole, claims: [{ what: 'requestsToHandleGrowth', count }] });
    expect(growth(-12.5)).toEqual([]);
    expect(growth(1e308).join()).toContain('claims[0].count');
  });

  test('approximate and printed cells are held to the same', () => {
    const path = ['tables', 'requests', 'granted', 0];
    const approximate = { status: 'approximate', value: -80, qualifier: 'over', asPrinted: '80余' };
    for (const cell of [approximate, { value: 0.5, asPrinted: '0.5' }])
      expect(told(withAt(whole, path, cell)).join()).toContain('表三·予以公开·自然人');
  });
});

describe('days', () => {
  test.each([
    '2023-99-99',
    '2023-02-29',
    '2023-04-31',
    '2023-00-10',
    '2023-1-1',
    '1899-01-01',
    '2101-01-01',
    '20230101',
    '',
  ])('%s is refused wherever a day stands', (text) => {
    const paths = [
      ['published'],
      ['period', 'from'],
      ['source', 'retrieved'],
      ['revisions', 0, 'date'],
      ['corrections', 0, 'date'],
    ];
    for (const path of paths) expect(told(withAt(whole, path, text)).join()).toContain('应为真实存在的日期');
  });

  test('every day of the calendar passes', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => isDay(date.toISOString().slice(0, 10))));
    expect(isDay('2024-02-29')).toBe(true);
  });
});

describe('lengths', () => {
  test('every text and every list ends somewhere, and the message says where', () => {
    for (const path of textPaths(whole))
      expect(told(withAt(whole, path, 'x'.repeat(longest.prose + 1)))).not.toEqual([]);
    for (const list of ['channels', 'claims', 'remarks', 'revisions', 'corrections', 'reviews'] as const)
      expect(told({ ...whole, [list]: Array.from({ length: 2001 }, () => whole[list][0]) }).join()).toContain(
        `${list}：不得多于 2000 项`,
      );
    expect(told(withAt(whole, ['channels', 0, 'label'], 'x'.repeat(201))).join()).toContain(
      '不得多于 200 字',
    );
  });

  test('a file with a hundred thousand faults is answered with a hundred and their number', () => {
    const channels = Array.from({ length: 100_000 }, () => ({}));
    expect(told({ ...whole, channels }).length).toBeLessThan(110);
  });

  test('an agency’s name of 100,000 characters is refused', () => {
    const names = { official: 'x'.repeat(100_000), short: 'x', en: 'x' };
    const agencies = [{ id: 'a', names, kind: 'government', level: 'county', parent: null }];
    expect(agenciesSchema.safeParse({ format: 'nianbao-agencies/1', agencies }).success).toBe(false);
  });
});
