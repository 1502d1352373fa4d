import type { Agency, AgencyKind, Level } from './agency.ts';

const levelEndings: readonly (readonly [RegExp, Level])[] = [
  [/(?:省|自治区)$/, 'province'],
  [/(?:市|自治州|盟|地区)$/, 'city'],
  [/(?:县|区|旗)$/, 'county'],
  [/(?:乡|镇|街道|苏木)$/, 'township'],
];
const government = /(?:人民政府|街道办事处|政府)$/;

/**
 * An agency known by its name alone, as a report of the reader's own names it: its kind and level by how the name
 * ends, its place below the known agency whose name it begins with (绥滨县福兴乡 below 绥滨县).
 */
export function agencyOfName(id: string, name: string, known: readonly Agency[]): Agency {
  const stem = name.replace(/街道办事处$/, '街道').replace(government, '');
  const own = levelEndings.find(([ending]) => ending.test(stem))?.[1];
  const kind: AgencyKind = own === undefined ? 'department' : 'government';
  const above = known
    .filter(
      (agency) => agency.id !== id && stem.length > stemOf(agency).length && stem.startsWith(stemOf(agency)),
    )
    .sort((one, other) => stemOf(other).length - stemOf(one).length)[0];
  const short = above ? stem.slice(stemOf(above).length) : stem;
  return {
    id,
    names: { official: name, short: short === '' ? name : short, en: name },
    kind,
    level: own ?? above?.level ?? 'county',
    parent: above?.id ?? null,
  };
}

function stemOf({ names }: Agency): string {
  return names.official.replace(government, '');
}
