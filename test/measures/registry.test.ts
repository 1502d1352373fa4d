import { bothWords } from '../../src/words/bothWords.ts';
import { describe, expect, test } from 'vitest';
import { cellsOf, writeAddress } from '../../src/report/address.ts';
import { comparableColumn } from '../../src/report/disclosureItems.ts';
import { forms } from '../../src/report/lineItems.ts';
import { columnKindOf, measureGroups } from '../../src/measures/measure.ts';
import {
  defaultMeasure,
  measureById,
  measureIds,
  measureNamed,
  registry,
} from '../../src/measures/registry.ts';

const chinese = /[\u4e00-\u9fff]/;

describe('registry', () => {
  test.each(registry.map((measure) => [measure.id, measure] as const))('%s is complete', (_, measure) => {
    for (const words of [bothWords.zh, bothWords.en]) {
      const { denominator, ...told } = words.measure(measure.id);
      for (const text of [...Object.values(told), ...(denominator === null ? [] : [denominator])]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toContain('undefined');
      }
    }
    const { definition, source } = bothWords.zh.measure(measure.id);
    expect(definition).toMatch(chinese);
    expect(definition.length).toBeGreaterThan(10);
    expect(source).toMatch(/条例》第|〔20(19|20|21)〕/);
    expect(measureGroups).toContain(measure.group);
    expect(['count', 'rate', 'money']).toContain(columnKindOf(measure));
  });

  test('English names nothing in Chinese but the numbers of items and one quoted qualifier', () => {
    const left = registry.flatMap(({ id }) =>
      Object.values(bothWords.en.measure(id)).map((text) =>
        `${text ?? ''}`.replace(/[（][一二五六八九][）]|80余/g, ''),
      ),
    );
    expect(left.filter((text) => chinese.test(text))).toEqual([]);
  });

  test('ids are unique, labels are unique, and the default exists', () => {
    expect(new Set(measureIds).size).toBe(measureIds.length);
    expect(new Set(measureIds.map((id) => bothWords.zh.measure(id).label)).size).toBe(registry.length);
    expect(new Set(measureIds.map((id) => bothWords.en.measure(id).label)).size).toBe(registry.length);
    expect(measureById(defaultMeasure)?.kind).toBe('count');
    expect(measureById('rates.nonsense')).toBeUndefined();
    expect(() => measureNamed('rates.nonsense')).toThrow(RangeError);
    expect(() => bothWords.zh.measure('rates.nonsense')).toThrow(RangeError);
  });

  test('rates and only rates have two sides and the guard', () => {
    for (const measure of registry) {
      const isRate = measure.kind === 'rate';
      expect([measure.id, bothWords.zh.measure(measure.id).denominator !== null]).toEqual([
        measure.id,
        isRate,
      ]);
      expect([measure.id, measure.sides !== null]).toEqual([measure.id, isRate]);
      expect([measure.id, measure.smallNumbers]).toEqual([measure.id, isRate]);
    }
  });

  test('every total, dispute and table-二 cell of both forms can be asked for', () => {
    const wanted = forms.flatMap((form) =>
      cellsOf(form).flatMap((cell) => {
        if (cell.table === 'disclosure')
          return [`disclosure.${cell.row}.${comparableColumn(cell.row, cell.column)}`];
        if (cell.table === 'disputes') return [writeAddress(cell)];
        if (cell.column !== 'total') return [];
        const isKind = ['granted', 'partlyGranted', 'otherwiseHandled'].includes(cell.row);
        return [`${isKind ? 'outcomes' : 'requests'}.${cell.row}`];
      }),
    );
    expect(wanted.filter((id) => !measureById(id))).toEqual([]);
  });

  test.each([
    ['disclosure.rules.issued', ['2019', '2021']],
    ['disclosure.normativeDocuments.issued', ['2019', '2021']],
    ['disclosure.licensing.decisions', ['2019', '2021']],
    ['disclosure.otherServices.decisions', ['2019']],
    ['disclosure.rules.totalPublished', ['2019']],
    ['disclosure.rules.inForce', ['2021']],
    ['disclosure.fees.amount', ['2021']],
    ['disclosure.fees.itemsLastYear', ['2019']],
    ['requests.feeOverdue', ['2021']],
    ['outcomes.otherwiseHandled', ['2019', '2021']],
  ])('%s is on form %j and may be joined between them', (id, on) => {
    expect(measureById(id)?.forms).toEqual(on);
  });
});
