import { nameOf } from '../../figures/agencyName.ts';
import { figureLabels } from '../../figures/figureList.ts';
import { shownFacts } from '../../figures/shownFacts.ts';
import { isSynthetic } from '../../figures/yearTable.ts';
import { briefingWords } from '../../words/briefingWords.ts';
import { figureShellWords } from '../../words/figureShell.ts';
import { reportedOf } from '../../words/overviewWords.ts';
import { paperWords as words } from '../../words/paperWords.ts';
import { summarise } from '../../words/summary.ts';
import { briefingName, type BriefingAsked } from '../briefingAsked.ts';
import { formTables } from '../formTables.ts';
import { figureFinding, findingsBehind } from '../figureFinding.ts';
import type { BriefingPaper } from './briefingPaper.ts';
import { paperFiling, paperFindings, paperSources } from './paperLists.ts';
import { paperTables } from './paperTables.ts';

/** The briefing on an agency or area; the same data and choices always give the same paper. */
export function paperOf(asked: BriefingAsked): BriefingPaper {
  const { collection, state, language } = asked;
  const { facts, coverage } = shownFacts(collection, state);
  const name = nameOf(collection, state.agency);
  const said = summarise({ facts, coverage, name, findings: findingsBehind(asked) });
  const colon = language === 'zh' ? '：' : ': ';
  const date = `${briefingWords.madeOn[language]}${colon}${asked.madeOn}`;
  return {
    language,
    title: briefingName(asked)[language],
    subtitle: [
      `${figureShellWords.dataDate[language]}${colon}${collection.dataDate}`,
      date,
      ...(coverage ? [reportedOf(coverage.reported, coverage.awaited)[language]] : []),
    ].join(language === 'zh' ? '　' : ' · '),
    synthetic: isSynthetic(collection, state.agency) ? figureShellWords.synthetic[language] : '',
    summary: said.map((sentence) => sentence[language]),
    tables: paperTables(asked).map((table, index) => ({
      ...table,
      caption: `${words.table[language]}${language === 'zh' ? '' : ' '}${index + 1}${language === 'zh' ? '　' : '. '}${table.caption}`,
    })),
    figures: asked.figures.map((figure, index) => ({
      id: figure.id,
      tables: figure.slide.kind === 'form' ? formTables(asked).tables : [],
      heading: `${words.figure[language]}${language === 'zh' ? '' : ' '}${index + 1}${language === 'zh' ? '　' : '. '}${figureFinding(figure, asked)[language]}`,
    })),
    findings: paperFindings(asked),
    filing: paperFiling(asked),
    notes: [
      words.order[language],
      words.checks[language],
      ...asked.remarks.map((remark) => remark[language]),
      ...asked.figures.map(
        ({ id, make }) =>
          `${figureLabels[id][language]}${colon}${make(collection, state).table.definition[language]}`,
      ),
    ],
    sources: paperSources(asked),
    date,
    link: asked.link,
  };
}
