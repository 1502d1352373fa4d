import { requestCell, writeAddress } from '../report/address.ts';
import {
  outcomeKindLabels,
  outcomeKinds,
  requestRowEntries,
  requestRows,
  type Label,
  type OutcomeKind,
  type RequestRow,
} from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { requestTotal } from './cellMeasured.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { outcomeKind } from './outcomeKind.ts';
import { formSource, rowSource, withArticle50 } from './sources.ts';
import { sumOf } from './sumOf.ts';

const unit: Label = { zh: '件', en: 'requests' };
const source = withArticle50(formSource('requests'));

/** Requests to handle in the year: newly received and carried over. */
export function toHandle(report: Report): Measured {
  return sumOf(
    (['newlyReceived', 'carriedOver'] as const).map((row) => ({
      id: writeAddress(requestCell(row)),
      measured: requestTotal(report, row),
    })),
  );
}

const printedTotal: Label = {
  zh: '取表三“总计”栏印出的数；该栏空白而六类申请人齐全时相加并标明为计算值，只有部分时为下限。',
  en: 'The total printed in table 3; where it is blank, the sum of the six kinds of applicant if all are printed (marked as computed), else a lower bound.',
};

function rowMeasure(row: RequestRow, group: 'requests' | 'reasons', label: Label, what: Label): Measure {
  return countMeasure({
    id: `requests.${row}`,
    group,
    label,
    definition: { zh: `${what.zh}${printedTotal.zh}`, en: `${what.en} ${printedTotal.en}` },
    unit,
    source: rowSource(requestRowEntries[row].source, formSource('requests')),
    forms: requestRowEntries[row].forms,
    measure: (report) => requestTotal(report, row),
  });
}

const flows: readonly Measure[] = [
  rowMeasure(
    'newlyReceived',
    'requests',
    { zh: '本年新收申请', en: 'requests newly received' },
    { zh: '本年新收政府信息公开申请数量。', en: 'Requests newly received this year.' },
  ),
  rowMeasure(
    'carriedOver',
    'requests',
    { zh: '上年结转申请', en: 'requests carried over' },
    {
      zh: '上年结转政府信息公开申请数量，应等于上一年度的结转下年度数。',
      en: 'Requests carried over from the previous year; should equal what that year carried forward.',
    },
  ),
  countMeasure({
    id: 'requests.toHandle',
    group: 'requests',
    label: { zh: '收办申请', en: 'requests to handle' },
    definition: {
      zh: '本年新收与上年结转之和（计算值）；一项缺失时为下限。',
      en: 'Newly received plus carried over (computed); a lower bound where one of them is missing.',
    },
    unit,
    source,
    measure: toHandle,
  }),
  rowMeasure(
    'outcomeTotal',
    'requests',
    { zh: '本年度办结', en: 'requests handled' },
    { zh: '本年度办理结果（七）总计。', en: 'Outcomes this year, (7) total.' },
  ),
  rowMeasure(
    'carriedForward',
    'requests',
    { zh: '结转下年度', en: 'requests carried forward' },
    { zh: '结转下年度继续办理的申请数量。', en: 'Requests carried forward to the next year.' },
  ),
];

const kindDefinitions: Record<OutcomeKind, Label> = {
  granted: { zh: '（一）予以公开的件数。', en: 'Requests granted, row (1).' },
  partlyGranted: {
    zh: '（二）部分公开的件数；区分处理的只计这一情形，不计其他情形。',
    en: 'Requests partly granted, row (2); a request treated in parts is counted here alone.',
  },
  refused: {
    zh: '（三）不予公开各种情形之和（计算值）；有空白情形时为下限。',
    en: 'Sum of the grounds of refusal, (3) (computed); a lower bound where a row is blank.',
  },
  unableToProvide: {
    zh: '（四）无法提供各种情形之和（计算值）；有空白情形时为下限。',
    en: 'Sum of the reasons, (4) (computed); a lower bound where a row is blank.',
  },
  notProcessed: {
    zh: '（五）不予处理各种情形之和（计算值）；有空白情形时为下限。',
    en: 'Sum of the reasons, (5) (computed); a lower bound where a row is blank.',
  },
  otherwiseHandled: {
    zh: '（六）其他处理：印为一行的取该行，否则为各种情形之和（计算值）；有空白情形时为下限。',
    en: 'Otherwise handled, (6): its one row where it is printed so, else the sum of the reasons (computed); a lower bound where a row is blank.',
  },
};

const kinds = outcomeKinds.map((kind) =>
  countMeasure({
    id: `outcomes.${kind}`,
    group: 'outcomes',
    label: { zh: outcomeKindLabels[kind].zh, en: outcomeKindLabels[kind].en },
    definition: kindDefinitions[kind],
    unit,
    source: kind === 'partlyGranted' ? rowSource('条例第三十七条', formSource('requests')) : source,
    measure: (report) => outcomeKind(report, kind),
  }),
);

const reasons = requestRows.flatMap((row) => {
  const { kind, wholeKind, zh, en } = requestRowEntries[row];
  if (!kind || wholeKind) return [];
  const of = outcomeKindLabels[kind];
  // 其他 alone would say nothing in a list.
  const label = row === 'other' ? { zh: `${of.zh}：${zh}`, en: `${of.en}: ${en}` } : { zh, en };
  return [
    rowMeasure(row, 'reasons', label, {
      zh: `${of.numbering}${of.zh}中“${zh}”的件数。`,
      en: `Requests ${of.en}: ${en}.`,
    }),
  ];
});

/** Table 三: what came in and went out, the six kinds of outcome, and each reason. */
export const requestMeasures: readonly Measure[] = [...flows, ...kinds, ...reasons];
