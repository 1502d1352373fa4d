import { bothWords } from '../../words/bothWords.ts';
import { findingKinds } from '../../checks/finding.ts';
import { nameOf } from '../../figures/agencyName.ts';
import { findingKindWords } from '../../words/officialWords.ts';
import { moreFindings, paperWords as words } from '../../words/paperWords.ts';
import { briefingYears, type BriefingAsked } from '../briefingAsked.ts';
import type { PaperFindings } from './briefingPaper.ts';

/** Most findings printed; the rest are counted. */
const most = 20;

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
    items: told.slice(0, most).map((one) => ({
      id: one.id,
      head: `${findingKindWords[one.kind][language]} · ${nameOf(collection, one.agency)[language]} ${one.year} · ${bothWords[language].findings.rules[one.rule].label}`,
      sentence: bothWords[language].sayFinding(one.text),
    })),
    more: moreFindings(Math.max(0, told.length - most), uncheckable)[language],
  };
}
