import { bothWords } from '../../words/bothWords.ts';
import type { Finding } from '../../checks/finding.ts';
import { writeAddress } from '../../report/address.ts';
import type { Label } from '../../report/lineItems.ts';
import { findingExportWords as words } from '../../words/findingExportWords.ts';
import type { Language } from '../../words/language.ts';
import { findingKindWords } from '../../words/officialWords.ts';

/** A list of findings as a reader has it before them, filters applied. */
export interface FindingList {
  readonly findings: readonly Finding[];
  nameOf(agency: string): Label;
  isSynthetic(agency: string): boolean;
  readonly language: Language;
  readonly link: string | null;
  readonly dataDate: string;
  readonly version: string;
}

export type FindingValue = string | number | boolean | null;

/** A heading, then a row per finding: who, when, which rule, both sides and the difference, in words and numbers. */
export function findingRows(list: FindingList): readonly (readonly FindingValue[])[] {
  const { language } = list;
  const both = bothWords[language];
  const say = (label: Label) => label[language];
  return [
    Object.values(words.columns).map(say),
    ...list.findings.map((finding) => [
      finding.agency,
      say(list.nameOf(finding.agency)),
      finding.year,
      say(findingKindWords[finding.kind]),
      finding.kind,
      both.findings.rules[finding.rule].label,
      finding.rule,
      both.sayFinding(finding.text),
      finding.left ? both.saySide(finding.left.expression) : null,
      finding.left?.value ?? null,
      finding.right ? both.saySide(finding.right.expression) : null,
      finding.right?.value ?? null,
      finding.difference,
      finding.cells.map(writeAddress).join(' '),
      finding.id,
      list.isSynthetic(finding.agency),
    ]),
  ];
}
