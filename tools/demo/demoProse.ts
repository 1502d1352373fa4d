import type { Claim } from '../../src/report/claims.ts';
import { channelLabels } from '../../src/report/channels.ts';
import type { Report } from '../../src/report/report.ts';
import type { Random } from './random.ts';

const management: readonly [string, ...string[]] = [
  '落实先审后发，公开前由分管负责人签批。',
  '对栏目内容按季度清理，更正错链12处。',
  '明确一名联络员，负责收集、核对和上传。',
  '将公开属性审查写入发文流程。',
];
const problems: readonly [string, ...string[]] = [
  '一是部分栏目更新间隔偏长。',
  '一是政策解读以文字为主，形式单一。',
  '一是业务股室主动报送不够及时。',
  '一是经办人员更换频繁，业务不熟。',
];
const remedies: readonly [string, ...string[]] = [
  '下一步，按月通报更新情况，对逾期栏目逐一催办。',
  '下一步，重要文件与图解同步起草、同步发布。',
  '下一步，每半年组织一次集中学习，以案例讲解答复规范。',
  '下一步，建立报送台账，谁产生、谁提供、谁负责。',
];
const extra: readonly [string, ...string[]] = [
  '同时，群众对表格类信息的理解仍有困难，将配以简要说明。',
  '同时，村级公开栏内容与网站不尽一致，将统一来源。',
  '同时，申请答复文书格式不一，将使用统一样式。',
];

export interface Sentences {
  readonly management: string;
  readonly problem: string;
  readonly remedy: string;
  readonly extra: string;
}

/** Sentences of a year: most agencies keep some of what they wrote the year before. */
export function drawSentences(random: Random, before: Sentences | null): Sentences {
  const keep = (last: string | undefined, from: readonly [string, ...string[]]): string => {
    const fresh = random.pick(from);
    return last !== undefined && random.chance(0.6) ? last : fresh;
  };
  return {
    management: keep(before?.management, management),
    problem: keep(before?.problem, problems),
    remedy: keep(before?.remedy, remedies),
    extra: keep(before?.extra, extra),
  };
}

/** Prose of sections 一, 五 and 六. `writtenYear` is the year section 五 names, which may be a leftover. */
export function proseOf(
  report: Report,
  short: string,
  sentences: Sentences,
  writtenYear: number,
): Report['prose'] {
  const claimed = (what: Claim): number | undefined =>
    report.claims.find((claim) => claim.what === what)?.count;
  const received = claimed('requestsReceived');
  const [reconsideration, litigation] = [claimed('reconsideration'), claimed('litigation')];
  const paragraphs = [
    `${report.year}年，${short}按照《中华人民共和国政府信息公开条例》开展政府信息公开工作。`,
    `（一）主动公开。${channelSentence(report)}`,
    received === undefined
      ? '（二）依申请公开。按规定受理和答复。'
      : received === 0
        ? '（二）依申请公开。本年度未收到政府信息公开申请。'
        : `（二）依申请公开。全年收到政府信息公开申请${received}件，办结${claimed('handled') ?? received}件，结转下年度${claimed('carriedForward') ?? 0}件。`,
    ...(reconsideration === undefined || litigation === undefined
      ? []
      : [`（三）复议诉讼。行政复议${reconsideration}件，行政诉讼${litigation}件。`]),
    `（四）政府信息管理。${sentences.management}`,
  ];
  const fee = report.informationFeeYuan;
  return {
    overview: paragraphs.join('\n'),
    problems: `${writtenYear}年，工作中仍有不足。${sentences.problem}${sentences.extra}${sentences.remedy}`,
    other: typeof fee === 'number' ? `本年度收取信息处理费${fee}元。` : '无其他需要报告的事项。',
  };
}

function channelSentence({ channels, totalDisclosed }: Report): string {
  const parts = channels.map(({ channel, label, count, unit, asWritten }) => {
    const name = label ?? channelLabels[channel].printed;
    return count === null ? `${name}**${unit}` : `${name}${asWritten ?? `${count}${unit}`}`;
  });
  const total =
    totalDisclosed?.asWritten ??
    (totalDisclosed ? `${totalDisclosed.count ?? ''}${totalDisclosed.unit}` : '');
  return `${total === '' ? '' : `全年主动公开信息${total}。`}其中：${parts.join('，')}。`;
}
