import type { Agency } from '../../report/agency.ts';
import type { AgencyTree } from '../../report/agencyTree.ts';

/** A piece of an archive that one task makes: small areas with all below them, or one area and the parts it is merged from. */
export type Part =
  | { readonly kind: 'unit'; readonly name: string; readonly roots: readonly Agency[] }
  | {
      readonly kind: 'trunk';
      readonly name: string;
      readonly agency: Agency;
      readonly parts: readonly Part[];
    };

/** So many reports are read in about a second, and fit into a worker many times over. */
export const unitReports = 400;

/**
 * The tree in parts of at most `most` reports, in its order; areas next to each other that are small share one.
 * `count` is how many reports an agency has of its own.
 */
export function partsOf(
  tree: AgencyTree,
  count: (agency: string) => number,
  most: number = unitReports,
): readonly Part[] {
  const sizes = new Map<string, number>();
  const inTree = tree.roots.flatMap((root) => [root, ...tree.below(root.id)]);
  // Those below come after those above, so backwards every part is counted before its whole.
  for (const { id } of inTree.reverse())
    sizes.set(
      id,
      tree.childrenOf(id).reduce((sum, child) => sum + (sizes.get(child.id) ?? 0), count(id)),
    );
  const under = (agencies: readonly Agency[]): readonly Part[] => {
    const parts: Part[] = [];
    let batch: Agency[] = [];
    let size = 0;
    const finish = (): void => {
      const [first] = batch;
      if (first) parts.push({ kind: 'unit', name: first.id, roots: batch });
      batch = [];
      size = 0;
    };
    for (const agency of agencies) {
      const own = sizes.get(agency.id) ?? 0;
      const children = tree.childrenOf(agency.id);
      if (size + own > most) finish();
      if (own > most && children.length > 0)
        parts.push({ kind: 'trunk', name: agency.id, agency, parts: under(children) });
      else {
        batch.push(agency);
        size += own;
      }
    }
    finish();
    return parts;
  };
  return under(tree.roots);
}
