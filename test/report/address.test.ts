import { bothWords } from '../../src/words/bothWords.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressLabels,
  cellsOf,
  parseAddress,
  requestRowsIn,
  valueAt,
  writeAddress,
} from '../../src/report/address.ts';
import { forms } from '../../src/report/lineItems.ts';
import { validateReport } from '../../src/report/validate.ts';

describe('cells of a form', () => {
  // 11 or 20 cells of table 二, 25 or 23 rows of seven, 15 of table 四.
  test.each([
    ['2021', 10 + 25 * 7 + 15],
    ['2019', 22 + 23 * 7 + 15],
  ] as const)('%s has %i', (form, count) => {
    expect(cellsOf(form)).toHaveLength(count);
    expect(new Set(cellsOf(form).map(writeAddress)).size).toBe(count);
  });

  test('an address survives writing and reading, and is labelled in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.nat(), (form, index) => {
        const cells = cellsOf(form);
        const cell = cells[index % cells.length];
        if (!cell) throw new Error('no cells');
        expect(parseAddress(writeAddress(cell))).toEqual(cell);
        const { row, column } = addressLabels(cell, form);
        for (const term of [row, column])
          for (const { format } of [bothWords.zh, bothWords.en]) expect(format.term(term)).not.toBe('');
        // English has a name of its own for every word of the vocabulary.
        for (const term of [row, column]) expect(bothWords.en.format.term(term)).not.toBe(term.printed);
      }),
    );
  });

  test.each([
    '',
    'requests',
    'requests.granted',
    'requests.granted.upheld',
    'x.y.z',
    'disputes.reconsideration.total.x.',
  ])('text %j that names no cell is null or ignored beyond the third part', (text) => {
    const parsed = parseAddress(text);
    expect(parsed === null || writeAddress(parsed) === 'disputes.reconsideration.total').toBe(true);
  });
});

const report = {
  format: 'nianbao/1',
  agency: 'a',
  year: 2023,
  form: '2021',
  scope: 'own',
  period: null,
  published: null,
  source: { title: 't' },
  tables: {
    disclosure: { rules: { issued: 3 } },
    requests: { granted: [258, 0, null, null, 1, 1, null], otherwiseHandled: [0, 0, 0, 0, 0, 0, 0] },
    disputes: { reconsideration: [10, 1, 0, 0, 0] },
  },
  channels: [],
  totalDisclosed: null,
  claims: [],
};

describe('valueAt', () => {
  const validated = validateReport('x', report);
  if (!validated.ok) throw new Error('fixture');
  const states: readonly [string, string][] = [
    ['disclosure.rules.issued', 'number'],
    ['disclosure.rules.inForce', 'notInForm'],
    ['requests.granted.total', 'blank'],
    ['requests.granted.commercialEnterprise', 'zero'],
    ['requests.other.total', 'notInForm'],
    ['disputes.reconsideration.upheld', 'number'],
    ['disputes.suedDirectly.upheld', 'notInForm'],
  ];
  test.each(states)('%s is %s', (text, state) => {
    const address = parseAddress(text);
    if (!address) throw new Error(text);
    expect(valueAt(validated.value, address).state).toBe(state);
  });

  test('（六） printed as one row stands in the row list in place of its sub-rows', () => {
    const rows = requestRowsIn(validated.value);
    expect(rows).toContain('otherwiseHandled');
    expect(rows).not.toContain('feeOverdue');
    expect(rows).toHaveLength(23);
  });
});
