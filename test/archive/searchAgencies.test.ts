import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/command/buildCatalogue.ts';
import { mostFound, searchAgencies } from '../../src/archive/searchAgencies.ts';

const { agencies } = buildCatalogue('public/data').catalogue;
const first = (query: string) => searchAgencies(query, agencies)[0];

describe('agencies by any of their names', () => {
  test.each([
    ['北山', 'suibin-beishan'],
    ['beishan', 'suibin-beishan'],
    ['bei shan xiang', 'suibin-beishan'],
    ['BSX', 'suibin-beishan'],
    ['绥滨县北山乡人民政府', 'suibin-beishan'],
    ['洪泽', 'hongze'],
    ['hzq', 'hongze'],
    ['Hongze', 'hongze'],
    ['jiangsu', 'jiangsu'],
    ['ｓｕｑｉａｎ', 'suqian'],
  ])('%s finds %s first', (query, id) => {
    expect(first(query)?.agency.id).toBe(id);
  });

  test('a former name finds what the place is called now, and says by which name', () => {
    expect(first('丁湖乡')).toMatchObject({ agency: { names: { short: '丁湖镇' } }, matched: '丁湖乡' });
    expect(first('dhx')?.matched).toBe('丁湖乡');
  });

  test('the exact name stands before names that only hold it', () => {
    const found = searchAgencies('示例县', agencies).map(({ agency }) => agency.id);
    expect(found[0]).toBe('demo-county');
    expect(found.length).toBeGreaterThan(10);
  });

  test.each(['', '   ', '·', '火星', 'zzzz'])('%j finds nobody', (query) => {
    expect(searchAgencies(query, agencies)).toEqual([]);
  });

  test('among 5,000 a list never grows beyond what can be shown, and the best fit stays first', () => {
    const [beishan] = agencies.filter(({ id }) => id === 'suibin-beishan');
    if (!beishan) throw new Error('北山乡 is in the data');
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...beishan,
      id: `town-${index}`,
      spellings: beishan.spellings.map((one) => ({ ...one, name: `${one.name}${index}` })),
    }));
    const found = searchAgencies('北山乡4321', many);
    expect(found.map(({ agency }) => agency.id)).toEqual(['town-4321']);
    expect(searchAgencies('bsx', many)).toHaveLength(mostFound);
  });
});
