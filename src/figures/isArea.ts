import type { Collection } from '../measures/collection.ts';

/** Whether an agency is looked at as an area, with others below it. */
export function isArea({ tree }: Pick<Collection, 'tree'>, agency: string | null): boolean {
  return agency === null || tree.childrenOf(agency).length > 0;
}
