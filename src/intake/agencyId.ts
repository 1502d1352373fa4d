import type { Agency } from '../report/agency.ts';
import { agencyStem } from './agencyName.ts';

/** The id of a report whose agency could not be told. */
export const unidentified = 'unidentified';

/**
 * The id of a named agency: a known one by its official, short or former name, else letters made of the name
 * (绥滨县北山乡 → `suibin-beishan`).
 */
export async function agencyIdOf(name: string | null, known: readonly Agency[]): Promise<string> {
  if (name === null) return unidentified;
  const stem = agencyStem(name);
  const names = (agency: Agency): readonly string[] => [
    agency.names.official,
    agency.names.short,
    ...(agency.names.former ?? []).map((former) => former.name),
  ];
  const exact = known.filter((agency) => names(agency).includes(name));
  if (exact.length === 1 && exact[0]) return exact[0].id;
  const alike = known.filter((agency) => names(agency).some((one) => agencyStem(one) === stem));
  if (alike.length === 1 && alike[0]) return alike[0].id;
  const longer = known.filter((agency) => agencyStem(agency.names.official).endsWith(stem));
  if (longer.length === 1 && longer[0] && stem.length >= 3) return longer[0].id;
  const made = await slug(stem);
  // Another agency's id, spelled alike: 沁县 and 秦县.
  return (known.some(({ id }) => id === made) ? `${made}-unlisted` : made) || unidentified;
}

const divisions = /(?<=\p{Script=Han}{2})(省|自治区|自治州|自治县|地区|市|区|县|旗|乡|镇|街道|苏木)/gu;

async function slug(stem: string): Promise<string> {
  const { pinyin } = await import('pinyin-pro');
  return stem
    .replace(/(?:人民)?政府(?=办公)/, '')
    .replace(/[^\p{Script=Han}a-zA-Z0-9]/gu, '')
    .replace(divisions, '-')
    .split('-')
    .map((part) => pinyin(part, { toneType: 'none', type: 'array', v: true }).join(''))
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}
