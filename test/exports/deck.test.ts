import { type FigureRow, drawnColumns } from '../../src/measures/figureTable.ts';
import { bothWords } from '../../src/words/bothWords.ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BriefingAsked } from '../../src/exports/briefingAsked.ts';
import { figureFinding } from '../../src/exports/figureFinding.ts';
import { deckOf, figureDeck } from '../../src/exports/slides/deckOf.ts';
import { writeDeck } from '../../src/exports/slides/writeDeck.ts';
import { stateNotes, notedState } from '../../src/exports/stateNotes.ts';
import { figureIds, type FigureId } from '../../src/figures/figureList.ts';
import { figureNamed, figureTable } from '../figures/everyFigure.ts';
import { imbalance } from '../../src/figures/requestFlow/requestFlowTable.ts';
import { numberOf, type Measured } from '../../src/measures/measured.ts';
import { isGuarded, measuredText } from '../../src/words/measuredText.ts';
import { countyWithTowns, figureCounty } from '../fixtures/figureCounty.ts';
import { askedOf, publishedData } from './askedOf.ts';
import { shownCounty } from './shownCounty.ts';
import { openDeck, type OpenedChart, type OpenedSlide } from './openDeck.ts';

const published = publishedData();
const cases: readonly (readonly [name: string, asked: BriefingAsked])[] = [
  ['a county with every state', askedOf(figureCounty, { agency: 'shili' })],
  [
    'its townships',
    askedOf(countyWithTowns, { agency: 'shili', measure: 'rates.disclosure', picked: ['beishan'] }),
  ],
  ['a published report', askedOf(published, { agency: 'hongze', cellYear: 2023 }, { words: bothWords.en })],
];

/** What may stand in a chart for a cell. */
const drawable = (measured: Measured | undefined) =>
  measured === undefined || isGuarded(measured) ? null : numberOf(measured);
const values = (row: FigureRow) => row.cells.map(drawable);

/** Lines are named by their rows, and go on in a series of their own where they break. */
const hasLines = (id: FigureId) => figureNamed(id).slide.kind === 'lines';

/** The series a figure's table asks for, each as one list of numbers and gaps, in any order. */
function wanted(id: FigureId, asked: BriefingAsked): readonly (readonly (number | null)[])[] {
  const { rows, columns } = drawnColumns(figureTable(id, asked.collection, asked.state, asked.words));
  if (hasLines(id)) return rows.map(values);
  if (id === 'request-flow') {
    const shown = rows.filter(({ key }) => !key.includes('.') && key !== 'outcomeTotal');
    const bars = shown.map((row) => drawable(row.cells[0]));
    const gap = imbalance(rows);
    // The shorter side, two rows of what came in or all of what became of it, is filled up.
    if (gap) bars.splice(gap.in < gap.out ? 2 : bars.length, 0, Math.abs(gap.in - gap.out));
    return [bars];
  }
  return columns.map((_, c) => rows.map((row) => drawable(row.cells[c])));
}

/** The same from the charts: bars go on from slide to slide, a broken line goes on in the next series. */
function found(id: FigureId, charts: readonly OpenedChart[]): readonly (readonly (number | null)[])[] {
  const series = charts.flatMap((chart) => chart.series);
  if (id === 'compare-bars') {
    const names = [...new Set(series.map(({ name }) => name))];
    return names.map((name) => series.filter((one) => one.name === name).flatMap((one) => one.values));
  }
  if (!hasLines(id)) return series.map((one) => one.values);
  const whole = new Map<string, (number | null)[]>();
  for (const { name, values: part } of series) {
    const agency = name.replace(/（\d{4}年起）$| \(from \d{4}\)$/, '');
    const before = whole.get(agency);
    whole.set(agency, before ? before.map((value, c) => value ?? part[c] ?? null) : [...part]);
  }
  return [...whole.values()];
}

const sorted = (lists: readonly (readonly (number | null)[])[]) =>
  lists.map((list) => JSON.stringify(list)).sort();

/** Each deck is written and read back once; a figure's slides follow each other in the order asked for. */
const decks = new Map<BriefingAsked, Promise<readonly OpenedSlide[]>>();
async function opened(asked: BriefingAsked): Promise<readonly OpenedSlide[]> {
  const deck = decks.get(asked) ?? openDeck(writeDeck(deckOf(asked)));
  decks.set(asked, deck);
  return deck;
}
async function slidesOf(id: FigureId, asked: BriefingAsked): Promise<readonly OpenedSlide[]> {
  const { slides } = deckOf(asked);
  return (await opened(asked)).filter((_, index) => slides[index]?.figure === id);
}

describe.each(cases)('a deck of %s', (_, asked) => {
  const { code: language } = asked.words.meta;

  test('cover, summary, then a finding a slide, labelled, with source, notes and link', async () => {
    const slides = await opened(asked);
    const { synthetic } = figureTable('outcomes', asked.collection, asked.state);
    const label = language === 'zh' ? '合成数据，非真实' : 'Synthetic data, not real';
    for (const [index, slide] of slides.entries()) {
      expect(slide.title).not.toBe('');
      expect(slide.words.includes(label)).toBe(synthetic);
      if (index < 2) continue;
      expect(slide.notes).toContain(asked.link);
      // The last has the problems, of no one figure.
      if (index === slides.length - 1) continue;
      expect(slide.words).toMatch(/来源：|Source: /);
      expect(slide.notes).toMatch(/来源：[\s\S]*口径：|Source: [\s\S]*Definition: /);
    }
    for (const id of asked.figures)
      expect(slides.some((slide) => slide.title.startsWith(figureFinding(id, asked)))).toBe(true);
  });

  test.each(figureIds)('%s: chart, sheet and what is told are those of its table', async (id) => {
    const table = drawnColumns(figureTable(id, asked.collection, asked.state, asked.words));
    const slides = await slidesOf(id, asked);
    const charts = slides.flatMap((slide) => slide.charts);
    for (const { blanks, series, categories, sheet } of charts) {
      expect(blanks).toBe('gap');
      expect(sheet.series).toEqual(series);
      expect(sheet.categories).toEqual(categories);
    }
    if (id === 'filing-grid' || id === 'official-table' || id === 'compare-heat') expect(charts).toEqual([]);
    else {
      // An axis without a point would say nothing: words stand there.
      const points = wanted(id, asked);
      const hasNumbers = /\d/.test(JSON.stringify(points));
      expect(sorted(found(id, charts))).toEqual(hasNumbers ? sorted(points) : []);
      if (!hasNumbers) expect(slides[0]?.words).toContain(asked.words.figure.nothing);
      // What no chart can draw: in the notes in full, on the slide as far as there is room, else that there is more.
      const told = stateNotes(table, asked.words);
      const odd = table.rows.flatMap((row) => row.cells).filter((cell) => notedState(cell) !== null);
      expect(told.length > 0).toBe(odd.length > 0);
      for (const sentence of told) {
        expect(slides[0]?.notes).toContain(sentence);
        expect(slides[0]?.words).toMatch(
          slides[0]?.words.includes(sentence) ? sentence.slice(0, 2) : /其余说明见备注|More in the notes/,
        );
      }
    }
    if (id !== 'compare-heat') return;
    const written = slides.flatMap((slide) => slide.tables.flatMap((one) => one.slice(1)));
    expect(written.map((row) => row[0])).toEqual(table.rows.map((row) => row.label));
    written.forEach((row, r) =>
      table.rows[r]?.cells.forEach((cell, c) => {
        const kind = table.columns[c]?.kind ?? 'count';
        if (!isGuarded(cell)) expect(row[c + 1]).toBe(measuredText(cell, kind, asked.words));
      }),
    );
  });
});

test('the official tables are whole: every cell of table 三, as printed', async () => {
  const asked = askedOf(published, { agency: 'hongze', cellYear: 2024 }, { figures: ['official-table'] });
  const slides = await slidesOf('official-table', asked);
  const rows = slides.flatMap((slide) => slide.tables.flatMap((one) => one.slice(1)));
  const report = published.reportOf('hongze', 2024);
  expect(rows.find((row) => row[0]?.includes('新收政府信息公开申请'))?.slice(1)).toEqual(
    report?.tables.requests?.newlyReceived?.map((cell) => String(cell)),
  );
  // It prints （六）其他处理 as one row: 23 rows, none of them left out.
  expect(
    rows.filter((row) => row.length === 8 && row.slice(1).every((text) => /\d|空白/.test(text))).length,
  ).toBe(23);
});

test('an approximate point is written as it was, filled with strokes, and its number is the one written', async () => {
  const asked = askedOf(published, { agency: 'demo-county' }, { figures: ['channels'] });
  const files = unzipSync(writeDeck(deckOf(asked)));
  const charts = Object.entries(files).filter(([name]) => name.startsWith('ppt/charts/chart'));
  const text = charts.map(([, content]) => strFromU8(content)).join('');
  expect(text).toMatch(/<a:t>[\d,]+余<\/a:t>/);
  expect(text).toContain('wdUpDiag');
});

describe('findings that must refuse', () => {
  const say = (id: FigureId, state: Parameters<typeof askedOf>[1]) =>
    figureFinding(figureNamed(id), askedOf(published, state));

  test.each([
    ['a year without a report', 'outcomes', { agency: 'hongze', cellYear: 2022 }, /未收录.*，无从概括/],
    [
      'a misprint of the year before',
      'disputes',
      { agency: 'hongze', cellYear: 2024 },
      /上年数据勾稽不符，不作同比/,
    ],
    ['a misprint', 'disputes', { agency: 'hongze', cellYear: 2023 }, /填列为0件，与勾稽关系不符/],
    ['nothing to compare with', 'decisions', { agency: 'hongze', cellYear: 2023 }, /上年没有可比的数字/],
    ['no total in the prose', 'channels', { agency: 'hongze', cellYear: 2024 }, /没有写明.*不由各渠道相加/],
    ['fewer than two', 'compare-bars', { agency: 'hongze' }, /不足两个，不作比较/],
    [
      'denominators under ten',
      'compare-bars',
      { agency: 'demo-county', measure: 'rates.disclosure' },
      /另14个不可比/,
    ],
  ] as const)('%s', (_, id, state, refusal) => {
    expect(say(id, state)).toMatch(refusal);
  });
});

test.each(figureIds)(
  '%s from its own menu: its slides alone, titled by its finding, with where they come from',
  async (id) => {
    const shown = shownCounty(id, { measure: 'rates.disclosure' });
    const slides = await openDeck(writeDeck(figureDeck(shown)));
    expect(slides.length).toBeGreaterThan(0);
    for (const { title, words, notes } of slides) {
      expect(title.startsWith(figureFinding(figureNamed(id), shown))).toBe(true);
      expect(words).toContain('来源：');
      expect(words).toContain('合成数据，非真实');
      expect(notes).toContain(shown.link);
    }
    const unlinked = await openDeck(writeDeck(figureDeck({ ...shown, link: null })));
    expect(unlinked[0]?.notes).not.toContain('链接');
  },
);
