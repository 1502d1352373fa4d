import { nameOf } from '../../figures/agencyName.ts';
import type { Figure } from '../../figures/figureList.ts';
import { shownFacts } from '../../figures/shownFacts.ts';
import { isSynthetic } from '../../figures/yearTable.ts';
import { briefingWords as words, continued } from '../../words/briefingWords.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import { figureShellWords } from '../../words/figureShell.ts';
import { asHeading } from '../../words/figureFinding.ts';
import { summarise } from '../../words/summary.ts';
import { briefingName, type BriefingAsked } from '../briefingAsked.ts';
import { figureFinding, findingsBehind } from '../figureFinding.ts';
import { toldOf } from '../told.ts';
import type { Deck, Slide, SlideBody } from './deck.ts';
import { figureBodies } from './figureBodies.ts';
import { besideCharts, bodyRoom, caveatBox } from './slideLayout.ts';
import { fitTable, shrinkTable } from './tableFit.ts';

/** The chosen figures as a deck: a cover, the summary, then one finding and its figure a slide. */
export function deckOf(asked: BriefingAsked): Deck {
  const { language } = asked;
  const title = briefingName(asked)[language];
  return {
    language,
    title,
    slides: [
      cover(asked, title),
      summary(asked),
      ...asked.figures.flatMap((figure) => figureSlides(figure, asked)),
    ],
  };
}

const bare = {
  figure: null,
  subtitle: '',
  paragraphs: [],
  body: null,
  caveats: [],
  source: '',
  date: '',
} as const;

function cover(asked: BriefingAsked, title: string): Slide {
  const { collection, language, madeOn, link } = asked;
  return {
    ...bare,
    kind: 'cover',
    title,
    subtitle: words.kicker[language],
    paragraphs: [
      pair(words.madeOn[language], madeOn, language),
      pair(figureShellWords.dataDate[language], collection.dataDate, language),
      pair(words.link[language], link, language),
    ],
    synthetic: syntheticMark(asked),
    notes: '',
  };
}

function summary(asked: BriefingAsked): Slide {
  const { collection, state, language } = asked;
  const { facts, coverage } = shownFacts(collection, state);
  const name = nameOf(collection, state.agency);
  const said = summarise({ facts, coverage, name, findings: findingsBehind(asked) });
  const [first, ...rest] = said.map((sentence) => sentence[language]);
  return {
    ...bare,
    kind: 'summary',
    title: bareTitle(first ?? '', language),
    paragraphs: rest,
    date: dated(asked),
    synthetic: syntheticMark(asked),
    notes: said.map((sentence) => sentence[language]).join('\n'),
  };
}

function bareTitle(text: string, language: BriefingAsked['language']): string {
  return asHeading({ zh: text, en: text })[language];
}

function figureSlides(figure: Figure, asked: BriefingAsked): readonly Slide[] {
  const { language } = asked;
  const { table, bodies, written, told } = figureBodies(figure, asked);
  const finding = figureFinding(figure, asked)[language];
  const caveats = [
    ...asked.remarks.map((remark) => remark[language]),
    ...told,
    ...(written ? [] : toldOf(table, language)),
    ...table.notes.map((note) => note[language]),
  ];
  const source = pair(figureShellWords.source[language], table.source[language], language);
  const unit = pair(figureShellWords.unit[language], table.unit[language], language);
  // A grid of filings is written in words here, not in its days.
  const head = table.title[language];
  const subtitle =
    figure.slide.kind === 'filing' ? head : language === 'zh' ? `${head}（${unit}）` : `${head} (${unit})`;
  const notes = [
    finding,
    subtitle,
    source,
    pair(figureShellWords.definition[language], table.definition[language], language),
    ...caveats,
    dated(asked),
    pair(words.link[language], asked.link, language),
    ...(table.synthetic ? [figureShellWords.synthetic[language]] : []),
    ...(table.rows.length > 0 ? [figureDescription(table, language)] : []),
  ].join('\n');
  // A table goes on on another slide where the caveats leave it no room.
  const room = bodyRoom(caveatBox(caveats, words.more[language]));
  const fitting = bodies.flatMap((body): readonly SlideBody[] => {
    if (!body.table) return [{ ...body, table: null }];
    if (body.charts.length > 0) return [{ ...body, table: shrinkTable(body.table, besideCharts(room)) }];
    return fitTable(body.table, room).map((table) => ({ ...body, table }));
  });
  const parts = fitting.length > 0 ? fitting : [null];
  return parts.map((body, part) => ({
    kind: 'figure',
    figure: figure.id,
    title: `${finding}${continued(part + 1, parts.length)[language]}`,
    subtitle,
    paragraphs: body && table.rows.length > 0 ? [] : [figureShellWords.nothing[language]],
    body: table.rows.length > 0 ? body : null,
    caveats,
    source,
    date: dated(asked),
    synthetic: table.synthetic ? figureShellWords.synthetic[language] : '',
    notes,
  }));
}

function pair(name: string, value: string, language: BriefingAsked['language']): string {
  return `${name}${language === 'zh' ? '：' : ': '}${value}`;
}

function dated({ collection, language }: BriefingAsked): string {
  return pair(figureShellWords.dataDate[language], collection.dataDate, language);
}

function syntheticMark({ collection, state, language }: BriefingAsked): string {
  return isSynthetic(collection, state.agency) ? figureShellWords.synthetic[language] : '';
}
