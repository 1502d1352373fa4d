import { addressLabels, type CellAddress } from '../report/address.ts';
import type { Table } from '../report/lineItems.ts';
import type { Report, ReportClaim } from '../report/report.ts';
import { nameUnknown, placeName, tableName } from './cellNames.ts';
import { claimBreach, claimIntroduction, claimKey, scopeNote } from './claimFinding.ts';
import type { Finding, Rule } from './finding.ts';
import { makeFinding } from './makeFinding.ts';
import { printedParts } from './printedParts.ts';
import { sumTerms, termsOf } from './sumTerms.ts';

/**
 * A count the prose states against the sum of the cells it speaks of. A count with a qualifier (20余) or a
 * table with an absent cell cannot be checked; the sentence tells what is printed.
 */
export function countClaim(
  report: Report,
  rule: Rule,
  table: Table,
  claim: ReportClaim,
  cells: readonly CellAddress[],
): readonly Finding[] {
  const sum = sumTerms(termsOf(report, cells), report.year);
  const intro = claimIntroduction(claim);
  const [first] = cells;
  // A single cell can be named; of several the sum says which they are.
  const name =
    first && cells.length === 1
      ? placeName(table, ...Object.values(addressLabels(first, report.form)))
      : tableName(table);
  const counted = cells.length > 1 && sum.expression !== `${sum.printed}`;
  const written = counted ? `${sum.expression}=${sum.printed}` : `${sum.printed}`;
  const vague = claim.qualifier !== undefined && claim.qualifier !== 'exact';
  const stated = vague ? (claim.asWritten ?? `${claim.count}`) : `${claim.count}`;
  const common = {
    report,
    rule,
    table,
    cells,
    about: claimKey(report, claim),
    left: {
      expression: { zh: `${intro.zh} ${stated}`, en: `${intro.en} ${stated}` },
      value: vague ? null : claim.count,
    },
    right: {
      expression: { zh: `${name.zh} ${sum.expression}`, en: `${name.en} ${sum.expression}` },
      value: sum.value,
    },
  };
  if (sum.value === null) {
    const missing = nameUnknown(
      sum.unknown,
      cells.every(({ column }) => column === 'total') ? 'row' : 'both',
    );
    const parts = printedParts(report, cells);
    return [
      makeFinding({
        ...common,
        kind: 'uncheckable',
        sentence: {
          zh: `${intro.zh} ${stated}：${tableName(table).zh}${missing.zh}，无法核对${parts ? `；已印各格合计 ${parts}` : ''}`,
          en: `${intro.en} ${stated}; ${tableName(table).en} cannot be checked (${missing.en})${parts ? `; the printed cells add up to ${parts}` : ''}`,
        },
      }),
    ];
  }
  if (vague)
    return [
      makeFinding({
        ...common,
        kind: 'uncheckable',
        sentence: {
          zh: `${intro.zh} ${stated}，不是确数，无法核对；${name.zh}为 ${written}`,
          en: `${intro.en} ${stated}, which is no exact number and cannot be checked; ${name.en}: ${written}`,
        },
      }),
    ];
  if (sum.value === claim.count) return [];
  const note = scopeNote(report, claim);
  return [
    makeFinding({
      ...common,
      kind: claimBreach(report, claim),
      sentence: {
        zh: `${intro.zh} ${stated}，${name.zh}为 ${written}${note.zh}`,
        en: `${intro.en} ${stated}, ${name.en}: ${written}${note.en}`,
      },
    }),
  ];
}
