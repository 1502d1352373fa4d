import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../src/report/problem.ts';
import { parseReport, validateReport } from '../../src/report/validate.ts';

const zeros7 = [0, 0, 0, 0, 0, 0, 0];

function draft(changes: object = {}): object {
  return {
    format: 'nianbao/1',
    agency: 'beishan',
    year: 2023,
    form: '2021',
    scope: 'own',
    period: null,
    published: null,
    source: { title: '年度报告' },
    tables: { requests: { newlyReceived: zeros7 } },
    channels: [],
    totalDisclosed: null,
    claims: [],
    ...changes,
  };
}

function firstProblem(input: unknown) {
  const result = validateReport('x.json', input);
  if (result.ok) throw new Error('expected a problem');
  const [problem] = result.problems;
  if (!problem) throw new Error('expected a problem');
  return problem;
}

describe('validateReport', () => {
  test('accepts every way a cell can be written', () => {
    const cells = [
      5,
      null,
      { value: 251000, asPrinted: '251000元' },
      { status: 'blank', asPrinted: '/' },
      { status: 'approximate', value: 80, qualifier: 'over', asPrinted: '80余' },
      { status: 'unreadable' },
      { status: 'notApplicable' },
    ];
    expect(validateReport('x.json', draft({ tables: { requests: { granted: cells } } })).ok).toBe(true);
  });

  test('names file, path, official row and column, finding and what is allowed, in both languages', () => {
    const problem = firstProblem(draft({ tables: { requests: { stateSecret: [0, 0, '3', 0, 0, 0, 0] } } }));
    expect(problem.path).toBe('tables.requests.stateSecret[2]');
    const said = describeProblem(problem);
    expect(said.zh).toBe(
      'x.json · tables.requests.stateSecret[2]（表三·属于国家秘密·科研机构）：应为数字、null（空白），或 {"status": …} 形式；现为 "3"',
    );
    expect(said.en).toContain('table 3, state secret, research institution');
    expect(said.en).toContain('found "3"');
  });

  const bad: readonly [string, object, RegExp][] = [
    [
      'a negative count',
      { tables: { requests: { granted: [-1, 0, 0, 0, 0, 0, 0] } } },
      /must not be negative/,
    ],
    ['half a request', { tables: { requests: { granted: [0.5, 0, 0, 0, 0, 0, 0] } } }, /whole number/],
    ['a column too few', { tables: { requests: { granted: [0, 0, 0, 0, 0, 0] } } }, /granted/],
    [
      'a row of the other form',
      { form: '2019', tables: { requests: { feeOverdue: zeros7 } } },
      /2019 form has no such row/,
    ],
    [
      'a column of the other form',
      { tables: { disclosure: { rules: { made: 3 } } } },
      /2021 form has no such row/,
    ],
    [
      '（六） counted twice',
      { tables: { requests: { otherwiseHandled: zeros7, other: zeros7 } } },
      /not both/,
    ],
    ['an unknown row', { tables: { requests: { grantd: zeros7 } } }, /grantd/],
    ['an unknown field', { sythetic: true }, /unknown field sythetic/],
    [
      'an unknown channel',
      { channels: [{ channel: 'fax', count: 1, unit: '条', qualifier: 'exact' }] },
      /must be government_website/,
    ],
    ['another version', { format: 'nianbao/2' }, /must be nianbao\/1/],
    ['no day at all', { published: '9 January' }, /must be a day that exists/],
  ];
  test.each(bad)('refuses %s', (_, changes, message) => {
    expect(describeProblem(firstProblem(draft(changes))).en).toMatch(message);
  });

  test('a signed change may be negative and money may have decimals', () => {
    const old = draft({
      form: '2019',
      tables: { disclosure: { licensing: { itemsLastYear: 9, itemsChange: -8, decisions: 1 } } },
    });
    expect(validateReport('x.json', old).ok).toBe(true);
    expect(
      validateReport('x.json', draft({ tables: { disclosure: { fees: { amount: 7730.28 } } } })).ok,
    ).toBe(true);
  });

  test('text that is not JSON comes back as a problem, not as an exception', () => {
    const result = parseReport('broken.json', '{"format": "nianbao/1",');
    expect(result).toMatchObject({ ok: false, problems: [{ file: 'broken.json', path: '' }] });
  });
});
