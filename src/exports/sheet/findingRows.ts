import type { Words } from '../../words/words.ts';
import type { Finding } from '../../checks/finding.ts';
import { writeAddress } from '../../report/address.ts';

/** A list of findings as a reader has it before them, filters applied. */
export interface FindingList {
  readonly findings: readonly Finding[];
  nameOf(agency: string): string;
  isSynthetic(agency: string): boolean;
  readonly words: Words;
  readonly link: string | null;
  readonly dataDate: string;
  readonly version: string;
}

export type FindingValue = string | number | boolean | null;

/** A heading, then a row per finding: who, when, which rule, both sides and the difference, in words and numbers. */
export function findingRows(list: FindingList): readonly (readonly FindingValue[])[] {
  const { words } = list;
  return [
    Object.values(words.findingList.columns),
    ...list.findings.map((finding) => [
      finding.agency,
      list.nameOf(finding.agency),
      finding.year,
      words.findings.kinds[finding.kind],
      finding.kind,
      words.findings.rules[finding.rule].label,
      finding.rule,
      words.sayFinding(finding.text),
      finding.left ? words.saySide(finding.left.expression) : null,
      finding.left?.value ?? null,
      finding.right ? words.saySide(finding.right.expression) : null,
      finding.right?.value ?? null,
      finding.difference,
      finding.cells.map(writeAddress).join(' '),
      finding.id,
      list.isSynthetic(finding.agency),
    ]),
  ];
}
