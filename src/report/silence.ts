import type { Agency } from './agencySchema.ts';
import { existsIn } from './agency.ts';

/**
 * Why there is no report of an agency for a year: this site has not collected it (nothing more is known), somebody
 * confirmed that it was never published, or nobody awaited one. A blank cell in a report that is there is none of them.
 */
export const silences = ['notReported', 'unpublished', 'notAwaited'] as const;
export type Silence = (typeof silences)[number];

export function isSilence(state: string): state is Silence {
  return silences.some((silence) => silence === state);
}

/** What of an agency decides it. */
export type Awaited = Pick<Agency, 'since' | 'until' | 'unpublished'>;

/** The silence of an agency without a report for `reportYear`; never `unpublished` without a record that confirms it. */
export function silenceOf(agency: Awaited, reportYear: number): Silence {
  if (!existsIn(agency, reportYear)) return 'notAwaited';
  return confirmationOf(agency, reportYear) ? 'unpublished' : 'notReported';
}

/** Who confirmed that no report was published for that year, and when; `undefined` where nobody did. */
export function confirmationOf(
  { unpublished }: Pick<Agency, 'unpublished'>,
  reportYear: number,
): NonNullable<Agency['unpublished']>[number] | undefined {
  return unpublished?.find(({ year }) => year === reportYear);
}
