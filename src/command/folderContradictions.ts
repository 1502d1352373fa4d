import type { Agency } from '../report/agency.ts';
import type { Problem } from '../report/problem.ts';
import { show } from '../report/problemsOf.ts';
import type { Report } from '../report/report.ts';

/**
 * What a report that fits the format still contradicts in the rest of its folder. `earlier` is the file that
 * already holds the same agency-year.
 */
export function folderContradictions(
  file: string,
  report: Pick<Report, 'agency' | 'year' | 'synthetic'>,
  agency: Agency | undefined,
  earlier: string | undefined,
): readonly Problem[] {
  const wrong = (path: string, found: unknown, zh: string, en: string): Problem => ({
    file,
    path,
    found: show(found),
    message: { zh, en },
  });
  if (!agency)
    return [
      wrong(
        'agency',
        report.agency,
        'agencies/ 中没有这个机构，请先在其中列出',
        'no file in agencies/ lists this agency; add it there first',
      ),
    ];
  return [
    ...(earlier
      ? [
          wrong(
            'year',
            report.year,
            `${earlier} 已是这个机构这一年的报告；重新发布的内容写入 revisions`,
            `${earlier} already is this agency's report of that year; a re-issue goes into revisions`,
          ),
        ]
      : []),
    // A made-up report must never pass for a published one, nor the other way round.
    ...((agency.synthetic ?? false) === (report.synthetic ?? false)
      ? []
      : [
          wrong(
            'synthetic',
            report.synthetic,
            '示例标记须与其机构一致',
            'must be marked synthetic exactly where its agency is',
          ),
        ]),
  ];
}
