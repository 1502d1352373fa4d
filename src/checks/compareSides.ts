import type { CellAddress } from '../report/address.ts';
import type { Label, Table } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { nameUnknown, type NamedBy } from './cellNames.ts';
import type { Finding, FindingKind, Rule, Side } from './finding.ts';
import { makeFinding } from './makeFinding.ts';
import { sumTerms, type Term, type TermSum } from './sumTerms.ts';

/** One side of an identity: what it is called in the sentence, and its cells. */
interface NamedTerms {
  readonly name: Label;
  readonly terms: readonly Term[];
}

export interface Comparison {
  readonly report: Report;
  readonly rule: Rule;
  /** What a breach is. */
  readonly kind: FindingKind;
  readonly table: Table;
  readonly place: Label;
  /** What `place` does not say of an absent cell. */
  readonly namedBy: NamedBy;
  readonly left: NamedTerms;
  readonly right: NamedTerms;
  /** The cells to light, the one in question first. */
  readonly cells: readonly CellAddress[];
}

export const unnamed: Label = { zh: '', en: '' };
export const asPrinted: Label = { zh: '报告印为 ', en: 'the report prints ' };

/**
 * Compares two sums of printed cells: nothing where they agree, one finding where they do not, and one
 * `uncheckable` finding, whatever the rest says, where any cell is absent or approximate.
 */
export function compareSides(comparison: Comparison): readonly Finding[] {
  const { report, rule, kind, table, place, cells } = comparison;
  const left = sumTerms(comparison.left.terms, report.year);
  const right = sumTerms(comparison.right.terms, report.year);
  const sides = {
    left: sideOf(comparison.left.name, left),
    right: sideOf(comparison.right.name, right),
  };
  if (left.value === null || right.value === null) {
    const missing = nameUnknown([...left.unknown, ...right.unknown], comparison.namedBy);
    const known = sayBoth(comparison, left, right);
    return [
      makeFinding({
        report,
        rule,
        kind: 'uncheckable',
        table,
        cells,
        ...sides,
        sentence: {
          zh: `${place.zh}：${missing.zh}，无法核对${known ? `；${known.zh}` : ''}`,
          en: `${place.en}: cannot be checked (${missing.en})${known ? `; ${known.en}` : ''}`,
        },
      }),
    ];
  }
  if (left.value === right.value) return [];
  const told = sayBoth(comparison, left, right) ?? unnamed;
  const apart = comparison.right.terms.length > 1 ? Math.abs(left.value - right.value) : null;
  return [
    makeFinding({
      report,
      rule,
      kind,
      table,
      cells,
      ...sides,
      sentence: {
        zh: `${place.zh}：${told.zh}${apart === null ? '' : `，相差 ${apart}`}`,
        en: `${place.en}: ${told.en}${apart === null ? '' : `; they differ by ${apart}`}`,
      },
    }),
  ];
}

function sideOf(name: Label, sum: TermSum): Side {
  const { expression } = sum;
  return {
    expression: { zh: `${name.zh}${expression}`, en: `${name.en}${expression}` },
    value: sum.value,
  };
}

function sayBoth(comparison: Comparison, left: TermSum, right: TermSum): Label | null {
  const said = [saySide(comparison.left, left), saySide(comparison.right, right)].filter(
    (label) => label !== null,
  );
  if (said.length === 0) return null;
  return { zh: said.map(({ zh }) => zh).join('，'), en: said.map(({ en }) => en).join(', ') };
}

/** `10+1+0+0=11`; of a side with absent cells what is printed of it; nothing where nothing is. */
function saySide({ name, terms }: NamedTerms, sum: TermSum): Label | null {
  if (sum.printed === null) return null;
  const partly = sum.value === null;
  const plain = terms.length === 1 || sum.expression === `${sum.printed}`;
  return {
    zh: `${name.zh}${partly ? '已印部分 ' : ''}${plain ? sum.printed : `${sum.expression}=${sum.printed}`}`,
    en: `${name.en}${partly ? 'printed parts ' : ''}${plain ? sum.printed : `${sum.expression} = ${sum.printed}`}`,
  };
}
