import type { Words } from '../../words/words.ts';
import { findingKinds } from '../../checks/finding.ts';
import { nameOf } from '../../figures/nameOf.ts';
import { filingTable } from '../../figures/filingGrid/filingTable.ts';
import { shownFacts } from '../../figures/shownFacts.ts';
import { speaksForItself } from '../../figures/yearTable.ts';
import { unitsOf } from '../../measures/unitsOf.ts';
import type { Filing } from '../../report/deadline.ts';
import type { Report } from '../../report/report.ts';
import { type BriefingAsked, briefingYears } from '../briefingAsked.ts';
import { filedText } from '../figureFinding.ts';
import type { PaperFindings, PaperSource } from './briefingPaper.ts';

/** Most findings printed; the rest are counted. */
const mostFindings = 20;

/** What the checks found in the agency and all below it, errors first, each kind in order of the tree: never by how many. */
export function paperFindings(asked: BriefingAsked, most = mostFindings): PaperFindings {
  const { collection, state, words } = asked;
  const { tree } = collection;
  const { year: last } = shownFacts(collection, state);
  const years = new Set(briefingYears(asked));
  const inside =
    state.agency === null ? null : new Set([state.agency, ...tree.below(state.agency).map(({ id }) => id)]);
  const all = asked.findings.filter(
    ({ agency, year }) => years.has(year) && tree.byId.has(agency) && (inside?.has(agency) ?? true),
  );
  const found = asked.latest ? all.filter(({ year }) => year === last) : all;
  const others = all.filter(({ year, kind }) => year !== last && kind !== 'uncheckable').length;
  const told = findingKinds
    .filter((kind) => kind !== 'uncheckable')
    .flatMap((kind) => found.filter((one) => one.kind === kind));
  const uncheckable = found.length - told.length;
  return {
    intro: [
      asked.latest ? words.paper.onlyOf(last, others) : '',
      told.length === 0 ? words.paper.noFindings : '',
    ].join(''),
    items: told.slice(0, most).map((one) => ({
      id: one.id,
      head: `${words.findings.kinds[one.kind]} · ${nameOf(collection, one.agency, words)} ${one.year} · ${words.findings.rules[one.rule].label}`,
      sentence: words.sayFinding(one.text),
    })),
    more: words.paper.more(Math.max(0, told.length - most), uncheckable),
  };
}

/** How the latest year was filed, and for every year who has not: by name, in order of the tree. */
export function paperFiling(asked: BriefingAsked): readonly string[] {
  const { collection, state, words } = asked;
  const years = briefingYears(asked);
  const span = [years[0] ?? 0, years.at(-1) ?? 0] as const;
  const table = filingTable(collection, { ...state, years: span }, words);
  const newest = table.columns.map((column, c) => ({ year: Number(column.key), c })).toReversed();
  const said = newest.flatMap(({ year, c }, index) => {
    const filings = table.rows.map((row) => row.filed[c]?.filing ?? 'notAwaited');
    const named = (filing: Filing) =>
      table.rows.filter((_, r) => filings[r] === filing).map(({ label }) => label);
    const missing = named('notReported');
    const unpublished = named('unpublished');
    const late = filings.filter((filing) => filing === 'late').length;
    const whose = nameOf(collection, state.agency, words);
    return [
      ...(index === 0 ? [`${filedText(whose, year, filings, words)}${words.format.stop}`] : []),
      ...(missing.length > 0 ? [words.paper.missingOf(year, missing)] : []),
      ...(unpublished.length > 0 ? [words.paper.unpublishedIn(year, unpublished)] : []),
      ...(index > 0 && late > 0 ? [words.paper.lateOf(year, late)] : []),
    ];
  });
  const anyMissing = table.rows.some((row) => row.filed.some(({ filing }) => filing === 'notReported'));
  return [...said, anyMissing ? words.paper.missingMeaning : words.paper.allFiled];
}

/** Most reports named one by one. */
const mostSources = 24;

/** The reports the figures come from: an agency's of all years, of an area its units' of the year summed up. */
export function paperSources(asked: BriefingAsked): readonly PaperSource[] {
  const { collection, state, words } = asked;
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
      ? [{ text: words.paper.sourcesCut(mostSources, reports.length), url: '' }]
      : [];
  return [...reports.slice(0, mostSources).map((report) => sourceOf(report, words)), ...cut];
}

function sourceOf({ source, published, synthetic }: Report, { paper, figure, format }: Words): PaperSource {
  const mark = synthetic ? format.brackets(figure.synthetic) : '';
  const url = 'url' in source ? (source.url ?? '') : '';
  return { text: `${paper.published(source.title, published)}${mark}`, url };
}
