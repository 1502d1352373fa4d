import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnOn,
  comparableColumn,
  disclosureRowLabel,
  disclosureRowsOf,
} from '../../src/report/disclosureItems.ts';
import { officialForms } from '../../src/report/forms/officialForms.ts';
import {
  currentForm,
  formInForce,
  forms,
  inOfficialOrder,
  partsOfKind,
  requestRowEntries,
  requestRowsOf,
} from '../../src/report/lineItems.ts';

test.each([
  [2008, '2019'],
  [2019, '2019'],
  [2020, '2019'],
  [2021, '2021'],
  [2030, '2021'],
])('in %i form %s is in force', (year, form) => {
  expect(formInForce(year)).toBe(form);
});

test('each form follows the one before without a gap, the last is open', () => {
  for (const [index, { since }] of officialForms.entries()) {
    const before = officialForms[index - 1];
    if (before) expect(before.until).toBe(since - 1);
  }
  expect(officialForms.at(-1)?.until).toBeNull();
  expect(currentForm).toBe(officialForms.at(-1)?.id);
});

test.each(officialForms)('form $id prints no row twice, and every column it renames exists on it', (form) => {
  for (const rows of [form.requests.map(({ row }) => row), form.disclosure.map(({ row }) => row)])
    expect(new Set(rows).size).toBe(rows.length);
  const columns = new Set<string>(form.disclosure.flatMap((line) => line.columns));
  expect(
    [...Object.keys(form.columnHeads), ...Object.values(form.equivalents)].filter((one) => !columns.has(one)),
  ).toEqual([]);
});

describe('equivalence between forms', () => {
  test.each([
    ['rules', 'made', 'issued'],
    ['normativeDocuments', 'made', 'issued'],
    ['rules', 'totalPublished', 'totalPublished'],
    ['penalties', 'decisions', 'decisions'],
    ['fees', 'itemsLastYear', 'itemsLastYear'],
  ] as const)('%s: %s is known as %s', (row, column, known) => {
    expect(comparableColumn(row, column)).toBe(known);
  });

  test.each([
    ['2019', 'rules', 'issued', 'made'],
    ['2021', 'rules', 'made', 'issued'],
    ['2019', 'rules', 'inForce', undefined],
    ['2021', 'rules', 'totalPublished', undefined],
    ['2019', 'fees', 'amount', undefined],
    ['2021', 'fees', 'itemsChange', undefined],
    ['2021', 'otherServices', 'decisions', undefined],
    ['2019', 'licensing', 'decisions', 'decisions'],
  ] as const)('on form %s, %s: the figure %s stands under %s', (form, row, column, there) => {
    expect(columnOn(form, row, column)).toBe(there);
  });

  test('a row is called as its form prints it', () => {
    expect(disclosureRowLabel('normativeDocuments', '2019').printed).toBe('规范性文件');
    expect(disclosureRowLabel('normativeDocuments').printed).toBe('行政规范性文件');
    expect(disclosureRowLabel('procurement').printed).toBe('政府集中采购');
    expect(disclosureRowsOf('2021')).not.toContain('procurement');
  });
});

describe('a kind of outcome is its rows, or the one row that stands for them', () => {
  test.each(forms)('on form %s, never both', (form) => {
    for (const isPrinted of [() => false, () => true]) {
      const rows = requestRowsOf(form, isPrinted);
      for (const row of rows) {
        const { kind, wholeKind } = requestRowEntries[row];
        if (kind && wholeKind)
          expect(rows.filter((one) => partsOfKind(form, kind).includes(one))).toEqual([]);
      }
    }
  });

  test('（六） printed as one row leaves 23 rows of 25', () => {
    expect(requestRowsOf('2021')).toHaveLength(25);
    expect(requestRowsOf('2021', (row) => row === 'otherwiseHandled')).toHaveLength(23);
    expect(requestRowsOf('2019')).toEqual(requestRowsOf('2021', () => true));
  });
});

test('rows of two forms as one list keep the order of both; a new row stands after the one before it', () => {
  const rows = fc.subarray([...'abcdefgh']);
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const merged = inOfficialOrder([one, other]);
      for (const list of [one, other]) expect(merged.filter((row) => list.includes(row))).toEqual(list);
      expect(merged).toHaveLength(new Set([...one, ...other]).size);
    }),
  );
  expect(
    inOfficialOrder([
      ['a', 'b', 'd'],
      ['a', 'c', 'd', 'e'],
    ]),
  ).toEqual(['a', 'c', 'b', 'd', 'e']);
});
