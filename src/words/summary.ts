import type { FactId, Facts } from '../measures/factsOf.ts';
import { withinGuard } from '../measures/ratioOf.ts';
import { outcomeKindLabels, type Label } from '../report/lineItems.ts';
import { capitalised } from './capitalised.ts';
import { languages, type Language } from './language.ts';
import { numberText, readout } from './measuredText.ts';
import { changeClause, figureText, sharedRefusal, type SummaryOf } from './summaryFigures.ts';

type Say = (language: Language) => string;

const requests: Label = { zh: '件', en: '' };
const cases: Label = { zh: '件', en: '' };

/**
 * The main facts of one year as sentences, always the same for the same data. Where a fact cannot be stated — no
 * figure, nothing to divide by, another form, a report that contradicts itself — the sentence says so.
 */
export function summarise(summary: SummaryOf): readonly Label[] {
  const said = factSentences(summary);
  if (said.nothing) return [said.nothing];
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
  readonly nothing: Label | null;
  readonly coverage: Label | null;
  readonly received: Label;
  readonly flow: Label;
  readonly outcome: Label;
  readonly disputes: Label;
  readonly disclosed: Label | null;
  /** Why nothing is compared with the year before, where that holds for all. */
  readonly refusal: Label | null;
}

export function factSentences(summary: SummaryOf): FactSentences {
  const { facts, coverage } = summary;
  const isEmpty =
    coverage?.reported === 0 || (!coverage && facts.facts.received.measured.state === 'notReported');
  return {
    nothing: isEmpty ? label((language) => nothingToSay(summary, language)) : null,
    coverage: coverage
      ? label((language) => coverageText(summary.name, facts.year, coverage, language))
      : null,
    received: label((language) => receivedText(summary, language)),
    flow: label((language) => flowText(summary, language)),
    outcome: label((language) => outcomeText(summary, language)),
    disputes: label((language) => disputesText(summary, language)),
    disclosed:
      'value' in facts.facts.totalDisclosed.measured
        ? label((language) => disclosedText(facts, language))
        : null,
    refusal: sharedRefusal(summary),
  };
}

function label(say: Say): Label {
  const [zh, en] = languages.map(say);
  return { zh: zh ?? '', en: en ?? '' };
}

function nothingToSay({ name, facts }: SummaryOf, language: Language): string {
  return language === 'zh'
    ? `${name.zh}${facts.year}年度未见年度报告，无从概括；这不等于没有工作。`
    : `No ${facts.year} report of ${name.en} was found, so nothing can be summed up; that does not mean nothing was done.`;
}

function coverageText(
  name: Label,
  year: number,
  { reported, awaited }: NonNullable<SummaryOf['coverage']>,
  language: Language,
): string {
  const open = reported < awaited;
  return language === 'zh'
    ? `${year}年度，${name.zh}应有年报的${awaited}个单位中，收录${reported}个${open ? '，以下合计只及这些单位' : ''}。`
    : `For ${year}, the reports of ${reported} of ${awaited} agencies are at hand for ${name.en}${open ? '; sums cover these alone' : ''}.`;
}

function receivedText(summary: SummaryOf, language: Language): string {
  const { facts, name, coverage } = summary;
  const said = figureText(summary, 'received', 'count', requests, language);
  const change = changeClause(summary, 'received', 'count', requests, language);
  if (language === 'zh')
    return `${coverage ? '' : `${facts.year}年，${name.zh}`}新收政府信息公开申请${said}${change}。`;
  return capitalised(
    `${coverage ? '' : `in ${facts.year}, ${name.en}: `}requests newly received: ${said}${change}.`,
  );
}

function flowText(summary: SummaryOf, language: Language): string {
  const said = (id: FactId): string => figureText(summary, id, 'count', { zh: '件', en: '' }, language);
  const rate = summary.facts.facts.handlingRate.measured;
  const rateText =
    'ratio' in rate && rate.state !== 'undefined' ? readout(rate, 'rate', cases, language) : '';
  if (language === 'zh')
    return `上年结转${said('carriedOver')}，共收办${said('toHandle')}，办结${said('handled')}，结转下年度${said('carriedForward')}${rateText ? `；办结率${rateText}` : ''}。`;
  return `Carried over: ${said('carriedOver')}; to handle: ${said('toHandle')}; handled: ${said('handled')}; carried forward: ${said('carriedForward')}${rateText ? `; handling rate: ${rateText}` : ''}.`;
}

function outcomeText(summary: SummaryOf, language: Language): string {
  const { facts } = summary;
  const { handled } = facts.facts;
  const zh = language === 'zh';
  if (handled.measured.state === 'zero')
    return zh ? '办结为0，公开率等比率无从计算。' : 'Nothing was handled, so there is no disclosure rate.';
  const parts: string[] = [];
  const leading = facts.leadingOutcome;
  if (leading) {
    const { n, N } = leading.ratio;
    const kinds = leading.kinds.map((kind) => outcomeKindLabels[kind]);
    const fraction = `${numberText(n, 'count', language)}/${numberText(N, 'count', language)}`;
    const share = withinGuard(leading.ratio)
      ? fraction
      : `${numberText(n / N, 'rate', language)}${zh ? '，' : ', '}${fraction}`;
    parts.push(
      zh
        ? `办理结果以${kinds.map((kind) => `“${kind.zh}”`).join('和')}最多，${kinds.length > 1 ? '各' : ''}${numberText(n, 'count', 'zh')}件（${share}）`
        : `the most frequent outcome: ${kinds.map((kind) => kind.en).join(' and ')}, ${numberText(n, 'count', 'en')}${kinds.length > 1 ? ' each' : ''} (${share})`,
    );
  }
  const rate = figureText(summary, 'disclosureRate', 'rate', cases, language);
  const change = changeClause(summary, 'disclosureRate', 'rate', cases, language);
  parts.push(zh ? `公开率${rate}${change}` : `disclosure rate: ${rate}${change}`);
  return zh ? `${parts.join('；')}。` : capitalised(`${parts.join('; ')}.`);
}

function disputesText(summary: SummaryOf, language: Language): string {
  const said = (id: FactId): string =>
    figureText(summary, id, 'count', cases, language) + changeClause(summary, id, 'count', cases, language);
  return language === 'zh'
    ? `行政复议${said('reconsideration')}；行政诉讼${said('litigation')}。`
    : `Administrative reconsideration: ${said('reconsideration')}; litigation: ${said('litigation')}.`;
}

function disclosedText({ facts }: Facts, language: Language): string {
  const said = readout(facts.totalDisclosed.measured, 'count', { zh: '条', en: 'items' }, language);
  return language === 'zh'
    ? `报告自述全年主动公开政府信息${said}。`
    : `Information disclosed on the agency’s own initiative, as the report states: ${said}.`;
}
