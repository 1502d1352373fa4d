import type { Label } from '../report/lineItems.ts';

/** How many agencies of how many awaited. */
export function reportedOf(reported: number, awaited: number): Label {
  return {
    zh: `收录${reported}个单位，应有${awaited}个`,
    en: `${reported} of ${awaited} agencies on file`,
  };
}
