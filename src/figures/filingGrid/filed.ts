import type { Collection } from '../../measures/collection.ts';
import { exact, type Measured } from '../../measures/measured.ts';
import type { Agency } from '../../report/agency.ts';
import { deadlineOf, filingOf, type Filing } from '../../report/deadline.ts';
import { confirmationOf, isSilence } from '../../report/silence.ts';

/** How one agency filed for one year. */
export interface Filed {
  readonly filing: Filing;
  readonly published: string | null;
  readonly deadline: string;
  /** Who confirmed that it was not published, and when. */
  readonly confirmed: ReturnType<typeof confirmationOf>;
}

export function filedOf(collection: Collection, agency: Agency, year: number): Filed {
  const report = collection.reportOf(agency.id, year);
  const deadline = deadlineOf(agency, year);
  const published = report?.published;
  return {
    filing: filingOf(agency, year, report ? (published ?? null) : undefined),
    published: published ?? null,
    deadline,
    confirmed: report ? undefined : confirmationOf(agency, year),
  };
}

const dayLength = 86_400_000;

/** Days from the deadline to the day of publication; where neither is known, why. */
export function daysFromDeadline({ filing, published, deadline }: Filed): Measured {
  if (published !== null)
    return exact(Math.round((Date.parse(published) - Date.parse(deadline)) / dayLength));
  if (filing === 'unknown') return { state: 'blank' };
  return { state: isSilence(filing) ? filing : 'notReported' };
}
