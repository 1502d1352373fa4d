import type { ListedAgency } from './catalogue.ts';

export interface FoundAgency {
  readonly agency: ListedAgency;
  /** The name that was found: the present one, the official, a former or the English one. */
  readonly matched: string;
}

/** Most results a list shows. */
export const mostFound = 50;

/** How well a spelling fits, smaller is better; `null` for not at all. */
const fits = [
  ({ name, initials }: Folded, query: string) => name === query || initials === query,
  ({ name }: Folded, query: string) => name.startsWith(query),
  ({ initials }: Folded, query: string) => initials.startsWith(query),
  ({ pinyin }: Folded, query: string) => pinyin.startsWith(query),
  ({ name }: Folded, query: string) => name.includes(query),
  ({ initials }: Folded, query: string) => query.length > 1 && initials.includes(query),
  ({ pinyin }: Folded, query: string) => query.length > 2 && pinyin.includes(query),
] as const;

interface Folded {
  /** As it is written. */
  readonly written: string;
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
}

/**
 * Agencies by any of their names, in Chinese, pinyin, initials or English: `北山`, `beishan`, `bsx` all find 北山乡,
 * and 丁湖乡 finds what is now 丁湖镇. Best fit first, then in the order given. At most `mostFound`.
 */
export function searchAgencies(query: string, agencies: readonly ListedAgency[]): readonly FoundAgency[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const found: { agency: ListedAgency; matched: string; fit: number }[] = [];
  for (const agency of agencies) {
    let best: { matched: string; fit: number } | null = null;
    for (const spelling of spellingsFor(agency)) {
      const fit = fits.findIndex((fitting) => fitting(spelling, wanted));
      if (fit >= 0 && (best === null || fit < best.fit)) best = { matched: spelling.written, fit };
    }
    if (best) found.push({ agency, ...best });
  }
  return found
    .sort((a, b) => a.fit - b.fit)
    .slice(0, mostFound)
    .map(({ agency, matched }) => ({ agency, matched }));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s'’·-]/g, '');
}

const folded = new WeakMap<ListedAgency, readonly Folded[]>();

/** Spelt out once per agency, so that typing stays quick over thousands. */
function spellingsFor(agency: ListedAgency): readonly Folded[] {
  const known = folded.get(agency);
  if (known) return known;
  const english = fold(agency.names.en);
  const spelt = [
    ...agency.spellings.map(({ name, pinyin, initials }) => ({
      written: name,
      name: fold(name),
      pinyin: fold(pinyin),
      initials: fold(initials),
    })),
    { written: agency.names.en, name: english, pinyin: english, initials: '' },
  ];
  folded.set(agency, spelt);
  return spelt;
}
