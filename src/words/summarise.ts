import type { Finding } from '../checks/finding.ts';
import type { FactId, Facts } from '../measures/factsOf.ts';
import { exactNumberOf, numberOf } from '../measures/measured.ts';
import { withinGuard } from '../measures/ratioOf.ts';
import { outcomeKindLabels } from '../report/lineItems.ts';
import { isSilence } from '../report/silence.ts';
import { changeText } from './changeText.ts';
import { contradictionOf } from './contradictionOf.ts';
import { readout } from './measuredText.ts';
import type { Words } from './words.ts';

export interface SummaryOf {
  readonly facts: Facts;
  readonly name: string;
  /** For an area made of its units' reports: how many there are of how many awaited; `null` for one report. */
  readonly coverage: { readonly reported: number; readonly awaited: number } | null;
  /** What the checks found in the report or reports summed up, of this year and the one before. */
  readonly findings: readonly Finding[];
}

/**
 * The main facts of one year as sentences, always the same for the same data. Where a fact cannot be stated — no
 * figure, nothing to divide by, another form, a report that contradicts itself — the sentence says so.
 */
export function summarise(summary: SummaryOf, words: Words): readonly string[] {
  const said = factSentences(summary, words);
  if (said.nothing !== null) return [said.nothing];
  return [
    said.coverage,
    said.received,
    said.flow,
    said.outcome,
    said.disputes,
    said.disclosed,
    said.refusal,
  ].flatMap((one) => one ?? []);
}

/** The sentences by what they are about; `null` where there is nothing to say, `nothing` where nothing can be. */
export interface FactSentences {
  readonly nothing: string | null;
  readonly coverage: string | null;
  readonly received: string;
  readonly flow: string;
  readonly outcome: string;
  readonly disputes: string;
  readonly disclosed: string | null;
  /** Why nothing is compared with the year before, where that holds for all. */
  readonly refusal: string | null;
}

export function factSentences(summary: SummaryOf, words: Words): FactSentences {
  const { facts, coverage, name } = summary;
  const { year } = facts;
  const { totalDisclosed } = facts.facts;
  const text = words.summary;
  const isEmpty = coverage?.reported === 0 || (!coverage && isSilence(facts.facts.received.measured.state));
  const said = (id: FactId) => figureText(summary, id, 'count', words);
  const rate = facts.facts.handlingRate.measured;
  return {
    nothing: isEmpty ? text.nothing(name, year) : null,
    coverage: coverage ? text.coverage(name, year, coverage.reported, coverage.awaited) : null,
    received: text.received(coverage ? null : name, year, {
      ...{ count: plainCount(summary, 'received'), said: said('received') },
      change: changeAfter(summary, 'received', 'count', words),
    }),
    flow: text.flow(
      {
        carriedOver: said('carriedOver'),
        toHandle: said('toHandle'),
        handled: said('handled'),
        carriedForward: said('carriedForward'),
      },
      'ratio' in rate && rate.state !== 'undefined' ? readout(rate, 'rate', '', words) : '',
    ),
    outcome: outcomeText(summary, words),
    disputes: text.disputes(
      withChange(summary, 'reconsideration', 'count', words),
      withChange(summary, 'litigation', 'count', words),
    ),
    disclosed:
      'value' in totalDisclosed.measured
        ? text.disclosed(readout(totalDisclosed.measured, 'count', text.units.items, words))
        : null,
    refusal: sharedRefusal(summary, words),
  };
}

function outcomeText(summary: SummaryOf, words: Words): string {
  const { facts, leadingOutcome } = summary.facts;
  const text = words.summary;
  const { number } = words.format;
  if (facts.handled.measured.state === 'zero') return text.nothingHandled;
  const parts: string[] = [];
  if (leadingOutcome) {
    const { n, N } = leadingOutcome.ratio;
    const fraction = `${number(n)}/${number(N)}`;
    const share = withinGuard(leadingOutcome.ratio)
      ? fraction
      : `${number(n / N, 'rate')}${words.format.comma}${fraction}`;
    parts.push(
      text.leading(
        leadingOutcome.kinds.map((kind) => words.format.term(outcomeKindLabels[kind])),
        number(n),
        share,
      ),
    );
  }
  parts.push(text.disclosureRate(withChange(summary, 'disclosureRate', 'rate', words)));
  return text.outcome(parts);
}

/** The facts whose change from the year before is told. */
const compared = [
  'received',
  'disclosureRate',
  'reconsideration',
  'litigation',
] as const satisfies readonly FactId[];

/** A figure in a sentence; where there is none, or the report contradicts it, that is said with it. */
function figureText(
  { facts, findings, coverage }: SummaryOf,
  id: FactId,
  kind: 'count' | 'rate',
  words: Words,
): string {
  const { measured } = facts.facts[id];
  const text = words.summary;
  const said = readout(measured, kind, text.units.cases, words);
  if (numberOf(measured) === null) return measured.state === 'undefined' ? said : text.notStated(said);
  if (!contradictionOf(id, facts.year, findings)) return said;
  return coverage ? text.contradictedSum(said) : text.contradicted(said);
}

/** A figure that can be said as a number of things; `null` where words stand for it or round it. */
function plainCount({ facts, findings }: SummaryOf, id: FactId): number | null {
  return contradictionOf(id, facts.year, findings) ? null : exactNumberOf(facts.facts[id].measured);
}

function withChange(summary: SummaryOf, id: FactId, kind: 'count' | 'rate', words: Words): string {
  return `${figureText(summary, id, kind, words)}${changeAfter(summary, id, kind, words)}`;
}

/** The change from the year before, after a comma; none after a figure that is not there or not to be trusted. */
function changeAfter(summary: SummaryOf, id: FactId, kind: 'count' | 'rate', words: Words): string {
  const { facts, findings } = summary;
  const { measured, change } = facts.facts[id];
  if (numberOf(measured) === null || contradictionOf(id, facts.year, findings)) return '';
  if (sharedRefusal(summary, words) !== null) return '';
  const isTold = change.ok || change.reason === 'baseZero';
  const clause =
    isTold && contradictionOf(id, facts.year - 1, findings)
      ? words.change.contradictedBefore
      : changeText(change, kind, words.summary.units.cases, words);
  return `${words.format.comma}${clause}`;
}

/** One sentence in place of four times the same reason why nothing is compared with the year before. */
function sharedRefusal({ facts, findings }: SummaryOf, words: Words): string | null {
  const told = compared.filter((id) => numberOf(facts.facts[id].measured) !== null);
  const reasons = new Set(
    told.map((id) => {
      const { change } = facts.facts[id];
      if (!change.ok && change.reason !== 'baseZero') return change.reason;
      return contradictionOf(id, facts.year - 1, findings) ? 'contradicted' : 'told';
    }),
  );
  const [reason] = reasons;
  if (told.length < 2 || reasons.size > 1 || !reason || reason === 'told') return null;
  return reason === 'contradicted' ? null : words.change.refusals[reason].sentence;
}
