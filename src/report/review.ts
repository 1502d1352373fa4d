import type { Report } from './report.ts';

export type Review = NonNullable<Report['reviews']>[number];

/** What a person said of a finding, by its id; `null` where nobody looked at it yet. */
export function reviewOf(report: Report, finding: string): Review | null {
  return report.reviews?.find((review) => review.finding === finding) ?? null;
}

/** The report with a person's word on a finding; the last word stands, `null` takes it back. */
export function withReview(
  report: Report,
  finding: string,
  word: Pick<Review, 'verdict' | 'reason'> | null,
): Report {
  const { reviews = [], ...rest } = report;
  const others = reviews.filter((review) => review.finding !== finding);
  const list = word === null ? others : [...others, { finding, ...word }];
  return list.length === 0 ? rest : { ...rest, reviews: list };
}
