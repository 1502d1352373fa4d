import { outcomeKinds } from '../report/lineItems.ts';

/** The ways one thing can be measured. */
export const scales = ['count', 'share', 'rate'] as const;
export type Scale = (typeof scales)[number];

/** A thing counted, and the share or rate it is the numerator of. */
export type Kin = { readonly count: string } & { readonly [S in Scale]?: string };

const families: readonly Kin[] = [
  { count: 'requests.outcomeTotal', rate: 'rates.handling' },
  ...outcomeKinds.map((kind): Kin => {
    if (kind === 'refused') return { count: 'outcomes.refused', share: 'rates.refusal' };
    const counted = { count: `outcomes.${kind}`, share: `shares.${kind}` };
    return kind === 'granted' ? { ...counted, rate: 'rates.disclosure' } : counted;
  }),
  { count: 'applicants.naturalPerson', share: 'rates.naturalPersonShare' },
  { count: 'disputes.reconsideration.corrected', rate: 'rates.reconsiderationCorrection' },
  { count: 'disputes.litigation.corrected', rate: 'rates.litigationCorrection' },
];

/** The other scales on which a measure can be shown; `undefined` where there is only itself. */
export function kinOf(measure: string): Kin | undefined {
  return families.find((kin) => scales.some((scale) => kin[scale] === measure));
}
