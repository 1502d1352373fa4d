import type { Agency } from '../../report/agency.ts';
import type { Label } from '../../report/lineItems.ts';

/** What an agency is called in lists and paths. */
export function agencyName({ names }: Pick<Agency, 'names'>): Label {
  return { zh: names.short, en: names.en };
}
