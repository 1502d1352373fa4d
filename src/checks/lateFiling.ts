import { deadlineOf, deadlineRule, filingOf } from '../report/deadline.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './makeFinding.ts';

/**
 * Published by the day that binds an organ of its level. A late report is `doubtful`, never an error of its
 * figures; a report whose day of publication is unknown is unknown, not late, and yields nothing.
 */
export function lateFiling(report: Report, agency: Parameters<typeof filingOf>[0]): readonly Finding[] {
  const { published, year } = report;
  if (published === null || filingOf(agency, year, published) !== 'late') return [];
  const due = deadlineOf(agency, year);
  const { basis } = deadlineRule(agency);
  return [
    makeFinding({
      report,
      rule: 'deadline',
      kind: 'doubtful',
      about: 'published',
      left: { expression: { key: 'plain', text: published }, value: null },
      right: { expression: { key: 'plain', text: due }, value: null },
      text: { key: 'late', published, due, basis },
    }),
  ];
}
