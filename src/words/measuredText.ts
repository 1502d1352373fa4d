import type { FigureColumn } from '../measures/figureTable.ts';
import type { Measured, MeasuredState } from '../measures/measured.ts';
import { withinGuard } from '../measures/ratioOf.ts';
import type { Label } from '../report/lineItems.ts';
import { languageTags, type Language } from './language.ts';

type Kind = FigureColumn['kind'];

/** What each state without a number is called where it stands in place of one. */
export const absenceLabels = {
  blank: { zh: '空白', en: 'blank' },
  notApplicable: { zh: '不适用', en: 'n/a' },
  unreadable: { zh: '无法辨认', en: 'unreadable' },
  notInForm: { zh: '本表无此项', en: 'not in form' },
  notReported: { zh: '无年报', en: 'no report' },
  undefined: { zh: '—', en: '—' },
} as const satisfies Partial<Record<MeasuredState, Label>>;

/** What each mark on a chart means, for the key under it. */
export const stateMeanings: Record<Exclude<MeasuredState, 'number'>, Label> = {
  zero: { zh: '报告为0', en: 'reported as 0' },
  approximate: { zh: '约数（如“80余”）', en: 'approximate (such as “80+”)' },
  atLeast: { zh: '至少如此：有的部分缺失或为约数', en: 'at least: a part is missing or approximate' },
  blank: { zh: '空白：未填，不等于0', en: 'blank: left empty, which is not 0' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  unreadable: { zh: '无法辨认', en: 'unreadable' },
  notInForm: { zh: '该年表格无此项', en: 'not in that year’s form' },
  notReported: { zh: '未见该年年报', en: 'no report found for that year' },
  undefined: { zh: '分母为0，无比率', en: 'nothing to divide by: no rate' },
};

/** The word beside the mark of a year without a report: a gap is said, not only drawn. */
export const gapLabel: Label = { zh: '缺', en: 'none' };

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(languageTags[language], options);
  formats.set(key, known);
  return known;
}

/** A number in full, with separators and every printed decimal; rates as per cent with one decimal. */
export function numberText(value: number, kind: Kind, language: Language): string {
  if (kind === 'rate')
    return format(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      value,
    );
  return format(language, { maximumFractionDigits: 4 }).format(value);
}

/** A number where there is little room, as on an axis: 1.2万, 3亿; 12K, 300M. Below 万 in full. */
export function shortNumberText(value: number, kind: Kind, language: Language): string {
  if (kind === 'rate') return format(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  if (Math.abs(value) < 10_000)
    return kind === 'money' && Math.abs(value) >= 100
      ? format(language, { maximumFractionDigits: 0 }).format(value)
      : numberText(value, kind, language);
  return format(language, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/** A figure as it stands in a table cell, without unit and without n/N. */
export function measuredText(measured: Measured, kind: Kind, language: Language): string {
  switch (measured.state) {
    case 'number':
    case 'zero':
      return numberText(measured.value, kind, language);
    case 'approximate':
      return approximateText(measured, language);
    case 'atLeast':
      return atLeast(numberText(measured.value, kind, language), language);
    default:
      return absenceLabels[measured.state][language];
  }
}

/** The same on a chart, where there is little room. Absent figures have marks there, so they say nothing. */
export function markText(measured: Measured, kind: Kind, language: Language): string {
  switch (measured.state) {
    case 'number':
    case 'zero':
      return markNumber(measured.value, kind, language);
    case 'approximate':
      return qualifiedNumber(measured, language);
    case 'atLeast':
      return `≥${markNumber(measured.value, kind, language)}`;
    default:
      return '';
  }
}

/** Rates keep their decimal, so that figures in a column align; axes do without. */
function markNumber(value: number, kind: Kind, language: Language): string {
  return kind === 'rate' ? numberText(value, kind, language) : shortNumberText(value, kind, language);
}

/** The same rounded to whole per cent or two digits, for the smallest places. Absent figures say nothing. */
export function roundText(measured: Measured, kind: Kind, language: Language): string {
  if (!('value' in measured)) return '';
  if (kind === 'rate')
    return format(language, { style: 'percent', maximumFractionDigits: 0 }).format(measured.value);
  return format(language, { notation: 'compact', maximumSignificantDigits: 2 }).format(measured.value);
}

/** n of N beside a rate; empty for figures that are no rates. */
export function ratioText(measured: Measured, language: Language): string {
  if (!('ratio' in measured) || !measured.ratio) return '';
  const { n, N } = measured.ratio;
  return `${numberText(n, 'count', language)}/${numberText(N, 'count', language)}`;
}

/** Whether the small-number guard asks for n of N in place of per cent. */
export function isGuarded(measured: Measured): boolean {
  return 'ratio' in measured && measured.ratio !== undefined && withinGuard(measured.ratio);
}

/** A figure read out in full: with its unit, a rate with n of N, a guarded rate as n of N alone. */
export function readout(measured: Measured, kind: Kind, unit: Label, language: Language): string {
  const ratio = ratioText(measured, language);
  if (isGuarded(measured) && measured.state !== 'undefined')
    return language === 'zh' ? `${ratio}（分母小，不列比率）` : `${ratio} (too few for a rate)`;
  const text = measuredText(measured, kind, language);
  if (ratio !== '') return language === 'zh' ? `${text}（${ratio}）` : `${text} (${ratio})`;
  if (!('value' in measured)) return text;
  if (measured.state === 'approximate') return text;
  return language === 'zh' ? `${text}${unit.zh}` : `${text} ${unit.en}`;
}

function approximateText(measured: Approximate, language: Language): string {
  return language === 'zh' ? measured.asPrinted : qualifiedNumber(measured, language);
}

type Approximate = Extract<Measured, { state: 'approximate' }>;

const qualified: Record<Approximate['qualifier'], Record<Language, (number: string) => string>> = {
  over: { zh: (number) => `${number}余`, en: (number) => `${number}+` },
  at_least: { zh: (number) => `≥${number}`, en: (number) => `≥${number}` },
  approx: { zh: (number) => `约${number}`, en: (number) => `≈${number}` },
};

function qualifiedNumber({ qualifier, value }: Approximate, language: Language): string {
  return qualified[qualifier][language](shortNumberText(value, 'count', language));
}

function atLeast(number: string, language: Language): string {
  return language === 'zh' ? `至少${number}` : `at least ${number}`;
}
