import { findingKinds } from '../../checks/finding.ts';
import { bothWords } from '../../words/bothWords.ts';
import { nameOf } from '../../figures/agencyName.ts';
import { filingTable } from '../../figures/filingGrid/filingTable.ts';
import { shownFacts } from '../../figures/shownFacts.ts';
import { speaksForItself } from '../../figures/yearTable.ts';
import { unitsOf } from '../../measures/unitsOf.ts';
import type { Report } from '../../report/report.ts';
import { filedSentence } from '../../words/figureFinding.ts';
import { figureShellWords } from '../../words/figureShell.ts';
import { findingKindWords } from '../../words/officialWords.ts';
import { lateOf, missingOf, moreFindings, paperWords as words, sourcesCut } from '../../words/paperWords.ts';
import { type BriefingAsked, briefingYears } from '../briefingAsked.ts';
import type { PaperFindings, PaperSource } from './briefingPaper.ts';

/** Most findings printed; the rest are counted. */
const mostFindings = 20;

/** What the checks found in the agency and all below it, errors first, each kind in order of the tree: never by how many. */
export function paperFindings(asked: BriefingAsked): PaperFindings {
  const { collection, state, language } = asked;
  const { tree } = collection;
  const years = new Set(briefingYears(asked));
  const inside =
    state.agency === null ? null : new Set([state.agency, ...tree.below(state.agency).map(({ id }) => id)]);
  const found = asked.findings.filter(
    ({ agency, year }) => years.has(year) && tree.byId.has(agency) && (inside?.has(agency) ?? true),
  );
  const told = findingKinds
    .filter((kind) => kind !== 'uncheckable')
    .flatMap((kind) => found.filter((one) => one.kind === kind));
  const uncheckable = found.length - told.length;
  return {
    intro: told.length === 0 ? words.noFindings[language] : '',
    items: told.slice(0, mostFindings).map((one) => ({
      id: one.id,
      head: `${findingKindWords[one.kind][language]} · ${nameOf(collection, one.agency)[language]} ${one.year} · ${bothWords[language].findings.rules[one.rule].label}`,
      sentence: bothWords[language].sayFinding(one.text),
    })),
    more: moreFindings(Math.max(0, told.length - mostFindings), uncheckable)[language],
  };
}

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

/** Most reports named one by one. */
const mostSources = 24;

/** The reports the figures come from: an agency's of all years, of an area its units' of the year summed up. */
export function paperSources(asked: BriefingAsked): readonly PaperSource[] {
  const { collection, state, language } = asked;
  const years = new Set(briefingYears(asked));
  const own = speaksForItself(collection, state.agency)
    ? collection.reportsOf(state.agency).filter(({ year }) => years.has(year))
    : [];
  const { year } = shownFacts(collection, state);
  const units =
    own.length > 0
      ? []
      : unitsOf(collection, state.agency, year).units.flatMap(({ report }) => (report ? [report] : []));
  const reports = [...own, ...units];
  const cut =
    reports.length > mostSources
      ? [{ text: sourcesCut(mostSources, reports.length)[language], url: '' }]
      : [];
  return [...reports.slice(0, mostSources).map((report) => sourceOf(report, language)), ...cut];
}

function sourceOf(
  { source, published, synthetic }: Report,
  language: BriefingAsked['language'],
): PaperSource {
  const zh = language === 'zh';
  const day = published === null ? '' : zh ? `，${published}发布` : `, published ${published}`;
  const mark = synthetic
    ? zh
      ? `（${figureShellWords.synthetic.zh}）`
      : ` (${figureShellWords.synthetic.en})`
    : '';
  return { text: `${source.title}${day}${mark}`, url: 'url' in source ? (source.url ?? '') : '' };
}
