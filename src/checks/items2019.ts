import { disclosureCell } from '../report/address.ts';
import { disclosureRowEntries, disclosureRowsOf, type DisclosureRow } from '../report/disclosureItems.ts';
import type { Report } from '../report/report.ts';
import { placeName } from './cellNames.ts';
import { asPrinted, compareSides } from './compareSides.ts';
import type { Finding } from './finding.ts';
import { hasFigures } from './hasFigures.ts';
import { makeFinding } from './makeFinding.ts';
import { sumTerms, termsOf } from './sumTerms.ts';

const rowsWithItems = disclosureRowsOf('2019').filter((row) =>
  disclosureRowEntries[row].columns['2019'].includes('itemsLastYear'),
);
const cellsOfRow = (row: DisclosureRow) =>
  [disclosureCell(row, 'itemsLastYear'), disclosureCell(row, 'itemsChange')] as const;
/** Form 2019, one report: items last year + change cannot come to less than none. */
export function itemsNow2019(report: Report): readonly Finding[] {
  if (report.form !== '2019' || !hasFigures(report, 'disclosure')) return [];
  return rowsWithItems.flatMap((row) => {
    const cells = cellsOfRow(row);
    const { value, expression } = sumTerms(termsOf(report, cells), report.year);
    // An absent cell is told by `blank-cell`; by itself the row states no equation that could fail to be checked.
    if (value === null || value >= 0) return [];
    const place = placeName('disclosure', ...labelsOf(row));
    return makeFinding({
      report,
      rule: 'items-2019',
      kind: 'doubtful',
      table: 'disclosure',
      cells: [cells[1], cells[0]],
      left: { expression: { zh: expression, en: expression }, value },
      sentence: {
        zh: `${place.zh}：上一年项目数量与本年增减相加为 ${expression}=−${-value}，不应小于 0`,
        en: `${place.en}: items last year and change come to ${expression} = −${-value}, which should not be below 0`,
      },
    });
  });
}

/** Form 2019, two years: items last year (this report) = items last year + change (the report before). */
export function items2019(previous: Report, report: Report): readonly Finding[] {
  if (previous.form !== '2019' || report.form !== '2019') return [];
  if (!hasFigures(previous, 'disclosure') || !hasFigures(report, 'disclosure')) return [];
  return rowsWithItems.flatMap((row) => {
    const cells = cellsOfRow(row);
    return compareSides({
      report,
      rule: 'items-2019',
      kind: previous.scope === report.scope ? 'doubtful' : 'scope',
      table: 'disclosure',
      place: placeName('disclosure', ...labelsOf(row), { zh: '上一年项目数量', en: 'items last year' }),
      namedBy: 'column',
      left: {
        name: {
          zh: `${previous.year}年报告上一年项目＋增减 `,
          en: `items last year + change in the ${previous.year} report `,
        },
        terms: termsOf(previous, cells),
      },
      right: { name: asPrinted, terms: termsOf(report, [cells[0]]) },
      cells: [cells[0]],
    });
  });
}

function labelsOf(row: DisclosureRow) {
  const label = disclosureRowEntries[row].label['2019'];
  return label ? [label] : [];
}
