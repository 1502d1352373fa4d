import { forms } from '../../report/lineItems.ts';
import type { longTableColumns as tableReference, openDataColumns as reference } from '../zh/openData.ts';

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

/** What the columns of the table of all figures hold (`nianbao export --parquet`). */
export const longTableColumns: typeof tableReference = {
  agency: 'Id of the agency',
  agency_name: 'Its full name',
  level: 'Its level',
  kind: 'Its kind',
  area: 'Id of the agency above it; none for the topmost',
  form: 'Form used, by its year',
  scope: 'own: the organ alone; consolidated: with those below it',
  synthetic: 'Whether it is example data',
  section: 'disclosure, requests, disputes: tables 二, 三, 四; channels and totals: from the text',
  row_code: 'Stable key of the row; several channels with one number are joined by +',
  column_code: 'Stable key of the column',
  comparable_column: 'The one key of columns that mean the same on all forms',
  row_zh: 'Name of the row in Chinese',
  column_zh: 'Name of the column in Chinese',
  outcome_kind: 'Which kind of outcome a row of table 三 is',
  unit: 'Unit counted in',
  unit_family: 'Units of channels that may be added are of one family',
  value: 'The exact number; empty where there is none, never 0 instead',
  status: 'State of the figure: number, zero, approximate, blank, not_mentioned and so on',
  qualifier: 'over 余, at_least 以上, approx 约',
  lower_bound: 'The true figure is this or more',
  upper_bound: 'The true figure is this or less',
  about: 'The number of an 约: above or below the true one',
  as_printed: 'An approximate figure in the words of the source',
  source: 'Address of the report, or its title',
  province: 'Folder: id of the topmost agency above it',
  year: 'Folder: year reported on',
};
