import type { Agency } from './agency.ts';
import { agencyTree } from './agencyTree.ts';
import type { Problem } from './problem.ts';
import { show } from './problemsOf.ts';

/** Where agencies stand: the file, and their place in its list. */
export type AgencyPlaces = ReadonlyMap<Agency, { readonly file: string; readonly index: number }>;

export function agencyPlaces(file: string, agencies: readonly Agency[]): AgencyPlaces {
  return new Map(agencies.map((agency, index) => [agency, { file, index }]));
}

/** What is wrong with the tree of these agencies, each told with its place. */
export function treeProblems(places: AgencyPlaces): readonly Problem[] {
  return agencyTree([...places.keys()]).faults.map(({ agency, fault }) => ({
    file: places.get(agency)?.file ?? '',
    path: `agencies[${places.get(agency)?.index}].parent`,
    found: show(agency.parent),
    place: { zh: agency.names.official, en: agency.names.en },
    message: faultMessages[fault],
  }));
}

const faultMessages = {
  unknownParent: {
    zh: '上级机构不在所列机构之中，暂作最上级显示',
    en: 'the parent is not among the agencies listed; it is shown as if it had none',
  },
  ownParent: {
    zh: '上级机构不能是它自己，暂作最上级显示',
    en: 'is its own parent; it is shown as if it had none',
  },
  cycle: {
    zh: '上级机构绕了一圈又回到它自己，暂作最上级显示',
    en: 'its line of parents leads back to itself; it is shown as if it had none',
  },
} as const;
