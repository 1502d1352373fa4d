import type { Label } from '../report/lineItems.ts';
import { agencyNameIn, fullestName } from './agencyName.ts';
import { bodyNames } from './bodyNames.ts';
import { periodIn, type Period } from './dates.ts';
import type { Paragraph, SourceDocument } from './document.ts';
import { headLines } from './headLines.ts';
import { indexFields } from './indexFields.ts';
import { metadataConflicts } from './metadataConflicts.ts';
import { publishedDay } from './publishedDay.ts';
import { readTitle } from './readTitle.ts';
import { firstOf, reportYear } from './reportYear.ts';
import { simplify } from './simplify.ts';

export interface Metadata {
  /** The report's title as found, `null` where no line is one. */
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly period: Period | null;
  readonly published: string | null;
  /** Title against body, copied-over year or agency, damaged dates. */
  readonly conflicts: readonly Label[];
}

/**
 * Agency, year, period and day of publication with what contradicts itself, from the words of the document. The
 * file's name is used only where it is a report's title itself.
 */
export function readMetadata(
  document: SourceDocument,
  paragraphs: readonly Paragraph[],
  fileName = '',
): Metadata {
  const lines = paragraphs.map(({ text }) => simplify(text));
  const head = headLines(document);
  const body = lines.filter((line) => !head.includes(line));
  const index = indexFields([...head, ...lines.slice(-6)]);
  const title = readTitle([
    ...head,
    ...index.titles,
    ...(document.title === undefined ? [] : [document.title]),
  ]);
  const named = readTitle([fileName.replace(/^.*[/\\]/, '').replace(/\.[a-z]{2,5}$/i, '')]);
  const period = firstOf(lines, periodIn);
  const days = publishedDay(lines, head, index.days, document.published);
  const told = reportYear({
    title: title?.year ?? null,
    period,
    head,
    body,
    fileName: named?.year ?? null,
    signed: days.signed,
  });
  const signed =
    lines
      .slice(-8)
      .map(agencyNameIn)
      .findLast((name) => name !== null) ?? null;
  const stated = index.agencies.map(agencyNameIn).filter((name) => name !== null);
  const inText = bodyNames(lines);
  const first = title?.agency ?? stated[0] ?? headName(head) ?? signed ?? named?.agency ?? inText[0] ?? null;
  const agency = first && fullestName(first, [...stated, ...(signed === null ? [] : [signed])]);
  return {
    title: title?.text ?? null,
    agency,
    year: told?.year ?? null,
    period,
    published: days.stated ?? days.signed,
    conflicts: metadataConflicts({
      title,
      told,
      period,
      days,
      agency,
      signed,
      inText,
      lines: [...head, ...body],
    }),
  };
}

function headName(head: readonly string[]): string | null {
  return firstOf(head.slice(0, 12), (line) => agencyNameIn(line.replace(/^[#*\s]+/, '')));
}
