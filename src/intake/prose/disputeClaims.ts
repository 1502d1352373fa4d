import type { Claim } from '../../report/claims.ts';
import type { SaidOf } from './claimSentences.ts';

const words = /(?:的)?(?:案件|案|申请|事项|件)?(?:数量|数|总数)?(?:共|共计|累计|为|有|各|均为)*$/;
const subject = /(?:行政)?(复议|诉讼)(?:(?:、|和|及|与|以及|或)?(?:被)?(?:提起)?(?:行政)?(诉讼|复议))?$/;

/** Reconsideration or litigation a number is said of; of both only where it is 0 of both, or 各 of each. */
export function disputeClaims({ lead, count }: SaidOf): readonly Claim[] {
  if (/其中|维持|纠正|败诉|撤销|同比|较|增加|减少|直接|应诉/.test(lead)) return [];
  const found = subject.exec(lead.replace(words, ''));
  if (!found) return [];
  const named = [found[1], found[2]].filter((word) => word !== undefined);
  if (named.length > 1 && count.value !== 0 && !/各(?:自)?$/.test(lead)) return [];
  return [
    ...(named.includes('复议') ? (['reconsideration'] as const) : []),
    ...(named.includes('诉讼') ? (['litigation'] as const) : []),
  ];
}

export const allUpheld = /(?:均|全部|都)(?:获|予以|予|为|被|得到|已)?(?:结果)?维持/;
