import type { Figure } from '../../figures/figureList.ts';
import { isSynthetic } from '../../figures/yearTable.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import { briefingName, noteLines, type BriefingAsked } from '../briefingAsked.ts';
import { briefingSummary } from '../briefingSummary.ts';
import type { PaperFindings } from '../paper/briefingPaper.ts';
import { paperFindings } from '../paper/paperLists.ts';
import { bare, figureFinding } from '../figureFinding.ts';
import { stateNotes } from '../stateNotes.ts';
import { hasPoints, type Deck, type Slide, type SlideBody } from './deck.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { figureBodies } from './figureBodies.ts';
import { besideCharts, bodyRoom, caveatBox } from './slideLayout.ts';
import { fitTable, shrinkTable } from './tableFit.ts';

/** The chosen figures as a deck: a cover, the summary, then one finding and its figure a slide. */
export function deckOf(asked: BriefingAsked): Deck {
  const { words } = asked;
  const title = briefingName(asked);
  return {
    words,
    title,
    slides: [
      cover(asked, title),
      ...noteSlides(asked),
      summary(asked),
      ...asked.figures.flatMap((figure) => figureSlides(figure, asked)),
      problems(asked),
    ],
  };
}

/** A figure alone, as its menu gives it: its slide, or several where a table needs them. */
export function figureDeck(shown: ShownFigure): Deck {
  const { figure, table, words, remarks, link } = shown;
  const asked: BriefingAsked = {
    ...shown,
    figures: [figure],
    link: link ?? '',
    remarks: remarks.map((say) => say(words)),
    // Only a cover has it.
    madeOn: '',
  };
  return { words, title: table.title.line, slides: figureSlides(figure, asked) };
}

const blank = {
  figure: null,
  subtitle: '',
  paragraphs: [],
  body: null,
  caveats: [],
  source: '',
  date: '',
} as const;

function cover(asked: BriefingAsked, title: string): Slide {
  const { collection, words, madeOn, link } = asked;
  return {
    ...blank,
    kind: 'cover',
    title,
    subtitle: words.deck.kicker,
    paragraphs: [
      ...(asked.own?.office ? [asked.own.office] : []),
      words.format.named(words.deck.madeOn, madeOn),
      words.format.named(words.figure.dataDate, collection.dataDate),
      words.format.named(words.deck.link, link),
    ],
    synthetic: syntheticMark(asked),
    notes: '',
  };
}

function noteSlides(asked: BriefingAsked): readonly Slide[] {
  const paragraphs = noteLines(asked);
  if (paragraphs.length === 0) return [];
  const title = asked.words.briefing.note;
  const notes = paragraphs.join('\n');
  return [
    {
      ...blank,
      kind: 'summary',
      title,
      paragraphs,
      date: dated(asked),
      synthetic: syntheticMark(asked),
      notes,
    },
  ];
}

function summary(asked: BriefingAsked): Slide {
  const said = briefingSummary(asked);
  const [first, ...rest] = said;
  return {
    ...blank,
    kind: 'summary',
    title: bare(first ?? ''),
    paragraphs: rest,
    date: dated(asked),
    synthetic: syntheticMark(asked),
    notes: said.join('\n'),
  };
}

/** Most problems a slide has room for; its notes have those of the paper. */
const mostProblems = 3;

function problems(asked: BriefingAsked): Slide {
  const { words } = asked;
  const told = (found: PaperFindings) => [
    found.intro,
    ...found.items.map(({ head, sentence }) => words.format.named(head, sentence)),
    found.more,
  ];
  return {
    ...blank,
    kind: 'summary',
    title: words.findingList.title,
    paragraphs: told(paperFindings(asked, mostProblems)).filter((text) => text !== ''),
    date: dated(asked),
    synthetic: syntheticMark(asked),
    notes: [...told(paperFindings(asked)), words.format.named(words.deck.link, asked.link)].join('\n'),
  };
}

function figureSlides(figure: Figure, asked: BriefingAsked): readonly Slide[] {
  const { words } = asked;
  const { table, bodies, written, told } = figureBodies(figure, asked);
  const finding = figureFinding(figure, asked);
  const caveats = [
    ...asked.remarks,
    ...told,
    ...(written ? [] : stateNotes(table, words)),
    ...table.notes.map(({ text }) => text),
  ];
  const source = words.format.named(words.figure.source, table.source);
  const unit = words.format.named(words.figure.unit, table.unit);
  // A grid of filings is written in words here, not in its days.
  const head = table.title.line;
  const subtitle = figure.slide.kind === 'filing' ? head : `${head}${words.format.brackets(unit)}`;
  const notes = [
    finding,
    subtitle,
    source,
    words.format.named(words.figure.definition, table.definition),
    ...caveats,
    dated(asked),
    ...(asked.link === '' ? [] : [words.format.named(words.deck.link, asked.link)]),
    ...(table.synthetic ? [words.figure.synthetic] : []),
    ...(table.rows.length > 0 ? [figureDescription(table, words)] : []),
  ].join('\n');
  // A table goes on on another slide where the caveats leave it no room.
  const room = bodyRoom(caveatBox(caveats, words.deck.more));
  const fitting = bodies.flatMap((body): readonly SlideBody[] => {
    if (!body.table) return [{ ...body, table: null }];
    if (body.charts.length > 0) return [{ ...body, table: shrinkTable(body.table, besideCharts(room)) }];
    return fitTable(body.table, room).map((table) => ({ ...body, table }));
  });
  const parts = fitting.length > 0 ? fitting : [null];
  const isShown = table.rows.length > 0 && (written || hasPoints(bodies.flatMap(({ charts }) => charts)));
  return parts.map((body, part) => ({
    kind: 'figure',
    figure: figure.id,
    title: `${finding}${words.deck.part(part + 1, parts.length)}`,
    subtitle,
    paragraphs: isShown && body ? [] : [words.figure.nothing],
    body: isShown ? body : null,
    caveats,
    source,
    date: dated(asked),
    synthetic: table.synthetic ? words.figure.synthetic : '',
    notes,
  }));
}

function dated({ collection, words }: BriefingAsked): string {
  return words.format.named(words.figure.dataDate, collection.dataDate);
}

function syntheticMark({ collection, state, words }: BriefingAsked): string {
  return isSynthetic(collection, state.agency) ? words.figure.synthetic : '';
}
