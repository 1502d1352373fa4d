import { proseOf, proseSections, type ProseSection } from '../report/prose.ts';
import type { Report } from '../report/report.ts';
import { compareText, type TextComparison } from './compareText.ts';
import type { Ratio } from './measured.ts';

export interface SectionComparison {
  readonly section: ProseSection;
  /** `null` where the earlier report's text of this section is not kept: nothing to compare with. */
  readonly comparison: TextComparison | null;
}

export interface ProseComparison {
  readonly sections: readonly SectionComparison[];
  /** Over all sections kept in both reports; `null` where there is none. */
  readonly repeated: Ratio | null;
}

/** Sections 一, 五 and 六 of a report against those of an earlier one; sections not kept now are left out. */
export function compareProse(before: Report, now: Report): ProseComparison {
  const sections = proseSections.flatMap((section): readonly SectionComparison[] => {
    const text = proseOf(now, section);
    const earlier = proseOf(before, section);
    if (text === null) return [];
    return [{ section, comparison: earlier === null ? null : compareText(earlier, text) }];
  });
  const ratios = sections.flatMap(({ comparison }) => (comparison ? [comparison.repeated] : []));
  return {
    sections,
    repeated:
      ratios.length === 0
        ? null
        : ratios.reduce((sum, { n, N }) => ({ n: sum.n + n, N: sum.N + N }), { n: 0, N: 0 }),
  };
}

/** The nearest earlier report whose text is kept, to compare with; `null` where there is none. */
export function earlierText(reports: readonly Report[], now: Pick<Report, 'year'>): Report | null {
  const earlier = reports.filter(
    (report) => report.year < now.year && proseSections.some((section) => proseOf(report, section) !== null),
  );
  return earlier.sort((one, other) => other.year - one.year)[0] ?? null;
}
