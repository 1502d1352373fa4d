import { shownFacts } from '../../figures/shownFacts.ts';
import { isSynthetic } from '../../figures/yearTable.ts';
import { briefingName, noteLines, type BriefingAsked } from '../briefingAsked.ts';
import { briefingSummary } from '../briefingSummary.ts';
import { formTables } from '../formTables.ts';
import { figureFinding } from '../figureFinding.ts';
import type { BriefingPaper } from './briefingPaper.ts';
import { paperFiling, paperFindings, paperSources } from './paperLists.ts';
import { paperTables } from './paperTables.ts';

/** The briefing on an agency or area; the same data and choices always give the same paper. */
export function paperOf(asked: BriefingAsked): BriefingPaper {
  const { collection, state, words } = asked;
  const { coverage } = shownFacts(collection, state);
  const { named } = words.format;
  const date = named(words.deck.madeOn, asked.madeOn);
  return {
    words,
    title: briefingName(asked),
    office: asked.own?.office ?? '',
    note: noteLines(asked),
    subtitle: [
      named(words.figure.dataDate, collection.dataDate),
      date,
      ...(coverage ? [words.area.reportedOf(coverage.reported, coverage.awaited)] : []),
    ].join(words.paper.dot),
    synthetic: isSynthetic(collection, state.agency) ? words.figure.synthetic : '',
    summary: briefingSummary(asked),
    tables: paperTables(asked).map((table, index) => ({
      ...table,
      caption: words.paper.numbered(words.paper.table, index + 1, table.caption),
    })),
    figures: asked.figures.map((figure, index) => ({
      id: figure.id,
      tables: figure.slide.kind === 'form' ? formTables(asked).tables : [],
      heading: words.paper.numbered(words.paper.figure, index + 1, figureFinding(figure, asked)),
    })),
    findings: paperFindings(asked),
    filing: paperFiling(asked),
    notes: [
      words.paper.order,
      words.paper.checks,
      ...asked.remarks,
      ...asked.figures.map(({ id, make }) =>
        named(words.figures.names[id], make(collection, state, words).table.definition),
      ),
    ],
    sources: paperSources(asked),
    date,
    link: asked.link,
  };
}
