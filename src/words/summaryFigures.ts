import type { Finding } from '../checks/finding.ts';
import type { FactId, Facts } from '../measures/factsOf.ts';
import { numberOf } from '../measures/measured.ts';
import type { Label } from '../report/lineItems.ts';
import { changeRefusals, changeText, contradictedBefore } from './changeText.ts';
import { contradictionOf } from './contradictions.ts';
import type { Language } from './language.ts';
import { readout } from './measuredText.ts';

export interface SummaryOf {
  readonly facts: Facts;
  readonly name: Label;
  /** For an area made of its units' reports: how many there are of how many awaited; `null` for one report. */
  readonly coverage: { readonly reported: number; readonly awaited: number } | null;
  /** What the checks found in the report or reports summed up, of this year and the one before. */
  readonly findings: readonly Finding[];
}

/** The facts whose change from the year before is told. */
const compared = [
  'received',
  'disclosureRate',
  'reconsideration',
  'litigation',
] as const satisfies readonly FactId[];

/** A figure in a sentence; where there is none, or the report contradicts it, that is said with it. */
export function figureText(
  { facts, findings, coverage }: SummaryOf,
  id: FactId,
  kind: 'count' | 'rate',
  unit: Label,
  language: Language,
): string {
  const { measured } = facts.facts[id];
  // Without a unit English would leave the space for it.
  const said = readout(measured, kind, unit, language).trimEnd();
  const zh = language === 'zh';
  if (numberOf(measured) === null)
    return measured.state === 'undefined' ? said : zh ? `一项${said}` : `${said}, not stated here`;
  if (!contradictionOf(id, facts.year, findings)) return said;
  if (coverage)
    return zh
      ? `${said}（含与勾稽关系不符的报告）`
      : `${said} (with reports that contradict the form’s arithmetic)`;
  return zh ? `印为${said}，与勾稽关系不符` : `printed as ${said}, which contradicts the form’s arithmetic`;
}

/** The change from the year before as a clause; nothing after a figure that is not there or not to be trusted. */
export function changeClause(
  { facts, findings }: SummaryOf,
  id: FactId,
  kind: 'count' | 'rate',
  unit: Label,
  language: Language,
): string {
  const { measured, change } = facts.facts[id];
  if (numberOf(measured) === null || contradictionOf(id, facts.year, findings)) return '';
  if (sharedRefusal({ facts, findings })) return '';
  const comma = language === 'zh' ? '，' : ', ';
  const told = change.ok || change.reason === 'baseZero';
  return told && contradictionOf(id, facts.year - 1, findings)
    ? comma + contradictedBefore[language]
    : comma + changeText(change, kind, unit, language);
}

/** One sentence in place of four times the same reason why nothing is compared with the year before. */
export function sharedRefusal({ facts, findings }: Pick<SummaryOf, 'facts' | 'findings'>): Label | null {
  const told = compared.filter((id) => numberOf(facts.facts[id].measured) !== null);
  const reasons = new Set(
    told.map((id) => {
      const { change } = facts.facts[id];
      const contradicted = contradictionOf(id, facts.year - 1, findings);
      if (!change.ok && change.reason !== 'baseZero') return change.reason;
      return contradicted ? 'contradicted' : 'told';
    }),
  );
  const [reason] = reasons;
  if (told.length < 2 || reasons.size > 1 || !reason || reason === 'told') return null;
  return reason === 'contradicted' ? null : changeRefusals[reason];
}
