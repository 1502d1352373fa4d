import { forms } from '../../report/lineItems.ts';
import type { openDataColumns as reference } from '../zh/openData.ts';

/** What the columns that only open data have hold. They travel with no page: see `bothWords.ts`. */
export const openDataColumns: typeof reference = {
  agency: 'Id of the agency, see agencies.json',
  year: 'Year reported on',
  form: `Form used, by its year: ${forms.join(', ')}`,
  scope: 'own: the organ alone; consolidated: with those below it',
  section: 'disclosure, requests, disputes: tables 二, 三, 四; channels and totals: from the text',
  row: 'Stable key of the row',
  column: 'Stable key of the column',
  row_zh: 'Name of the row in Chinese',
  column_zh: 'Name of the column in Chinese',
  row_en: 'Name of the row in English',
  column_en: 'Name of the column in English',
  comparable_with_previous_year: 'Whether it may be compared with the year before',
};
