import { nameOf } from '../../figures/agencyName.ts';
import { filingTable } from '../../figures/filingGrid/filingTable.ts';
import { filedSentence } from '../../words/figureFinding.ts';
import { lateOf, missingOf, paperWords as words } from '../../words/paperWords.ts';
import { briefingYears, type BriefingAsked } from '../briefingAsked.ts';

/** How the latest year was filed, and for every year who has not: by name, in order of the tree. */
export function paperFiling(asked: BriefingAsked): readonly string[] {
  const { collection, state, language } = asked;
  const years = briefingYears(asked);
  const span = [years[0] ?? 0, years.at(-1) ?? 0] as const;
  const table = filingTable(collection, { ...state, years: span });
  const newest = table.columns.map((column, c) => ({ year: Number(column.key), c })).toReversed();
  const said = newest.flatMap(({ year, c }, index) => {
    const counts = { onTime: 0, late: 0, unknown: 0, missing: 0, notAwaited: 0 };
    for (const row of table.rows) counts[row.filed[c]?.filing ?? 'notAwaited'] += 1;
    const missing = table.rows.filter((row) => row.filed[c]?.filing === 'missing');
    return [
      ...(index === 0
        ? [
            `${filedSentence(nameOf(collection, state.agency), year, counts)[language]}${words.stop[language]}`,
          ]
        : []),
      ...(missing.length > 0
        ? [
            missingOf(
              year,
              missing.map(({ label }) => label),
            )[language],
          ]
        : []),
      ...(index > 0 && counts.late > 0 ? [lateOf(year, counts.late)[language]] : []),
    ];
  });
  const anyMissing = table.rows.some((row) => row.filed.some(({ filing }) => filing === 'missing'));
  return [...said, anyMissing ? words.missingMeaning[language] : words.allFiled[language]];
}
