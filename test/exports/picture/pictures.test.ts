import { describe, expect, test } from 'vitest';
import { figurePicture } from '../../../src/exports/picture/figurePicture.ts';
import {
  pictureSizeNames,
  pictureSizes,
  type PictureSize,
} from '../../../src/exports/picture/pictureSize.ts';
import { figureFinding } from '../../../src/exports/figureFinding.ts';
import type { ShownFigure } from '../../../src/exports/shownFigure.ts';
import { textWidth } from '../../../src/chart/textWidth.ts';
import { figureIds, type FigureId } from '../../../src/figures/figureList.ts';
import { figureNote } from '../../../src/measures/figureTable.ts';
import { outcomesTable } from '../../../src/figures/outcomes/outcomesTable.ts';
import type { FigureState } from '../../../src/figures/figureState.ts';
import { shownCounty } from '../shownCounty.ts';

const picked = ['beishan', 'dongling', 'yuntai'];
/** Each figure in a state that has what is hard to draw: gaps, blanks, approximate figures, breaks, findings. */
const states: Partial<Record<FigureId, Partial<FigureState>>> = {
  'request-flow': { cellYear: 2023 },
  'compare-bars': { picked },
  'compare-lines': { picked },
  'compare-heat': { picked, measure: 'rates.disclosure' },
  'compare-multiples': { picked },
  'official-table': { cellYear: 2023, cell: 'disputes.reconsideration.total' },
};
const shownIn = (id: FigureId, language: 'zh' | 'en' = 'zh') => shownCounty(id, states[id], language);
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'),
  );

/** What would need the page, the net or a browser's own layout. */
const foreign =
  /class=|style=|var\(|url\(|<style|<script|foreignObject|<image|<use|data-|href=|\bid=|NaN|undefined|Infinity/;

function expectWhole(shown: ShownFigure, svg: string) {
  const { table, link } = shown;
  const { code: language } = shown.words.meta;
  const words = wordsOf(svg).join('');
  const squeezed = words.replace(/\s/g, '');
  const parts = [
    table.title.line,
    table.unit,
    table.source,
    table.definition,
    table.dataDate,
    link ?? '',
    ...table.notes.map((note) => note.text),
    language === 'zh' ? '合成数据，非真实' : 'Synthetic data, not real',
  ];
  for (const part of parts) expect(squeezed).toContain(part.replace(/\s/g, ''));
  expect(svg).not.toMatch(foreign);
}

describe('pictures', () => {
  test.each(figureIds)('%s on a slide', async (id) => {
    const shown = shownIn(id);
    const { svg, alt } = figurePicture(shown, 'wide');
    expectWhole(shown, svg);
    expect(alt).toContain(shown.table.title.line);
    await expect(svg).toMatchFileSnapshot(`../../golden/pictures/${id}.svg`);
  });

  test.each(figureIds)(
    '%s in every format and both languages: all words there, nothing beyond the edges',
    async (id) => {
      for (const size of pictureSizeNames)
        for (const language of ['zh', 'en'] as const) {
          const shown = shownIn(id, language);
          const { svg, width, height, grown } = figurePicture(shown, size);
          expectWhole(shown, svg);
          expect(width).toBe(pictureSizes[size].width);
          if (!grown && pictureSizes[size].height !== null) expect(height).toBe(pictureSizes[size].height);
          expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
          expect(beyond(svg, width)).toEqual([]);
        }
    },
  );

  test('only what cannot be cut makes a picture grow', async () => {
    const grown: string[] = [];
    for (const id of figureIds)
      for (const size of ['wide', 'classic', 'square'] as const satisfies readonly PictureSize[])
        if (figurePicture(shownIn(id), size).grown) grown.push(`${id} ${size}`);
    expect(grown.filter((one) => !one.startsWith('official-table'))).toEqual([]);
    expect(grown).toContain('official-table wide');
  });

  test('a list too long for its format says how many it leaves out; an A4 page has them all', async () => {
    const shown = shownIn('filing-grid');
    const { table } = shown;
    const many = Array.from({ length: 60 }, (_, index) => index);
    const row = table.rows[0];
    if (!row) throw new Error('the grid has rows');
    const rows = many.map((index) => ({ ...row, key: `unit-${index}` }));
    const long: ShownFigure = { ...shown, asTable: true, table: { ...table, rows } };
    const cut = figurePicture(long, 'wide');
    const words = wordsOf(cut.svg);
    const drawn = words.filter((text) => text === row.label).length;
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(60);
    expect(words.join('')).toContain(`共60个单位，版面只列${drawn}个`);
    expect(cut.height).toBe(540);
    expect(cut.cut).toBe(true);
    const whole = figurePicture(long, 'a4');
    expect(wordsOf(whole.svg).filter((text) => text === row.label)).toHaveLength(60);
    expect(whole.svg).not.toContain('版面只列');
  });

  test('shown as a table it is a picture of the table, in the order shown', async () => {
    const shown = shownIn('outcomes');
    const rows = [...shown.table.rows].reverse();
    const { svg } = figurePicture({ ...shown, asTable: true, table: { ...shown.table, rows } }, 'a4');
    expectWhole(shown, svg);
    const years = wordsOf(svg).filter((text) => /^20\d\d$/.test(text));
    expect(years).toEqual(rows.map(({ key }) => key));
    await expect(svg).toMatchFileSnapshot('../../golden/pictures/outcomes-table.svg');
  });

  test('shares before the reader are shares in the picture', async () => {
    const counts = shownIn('outcomes');
    const state = { ...counts.state, scale: 'share' } as const;
    const table = outcomesTable(counts.collection, state, counts.words);
    const { svg } = figurePicture({ ...counts, state, table }, 'wide');
    expect(wordsOf(svg)).toContain('100%');
    expect(wordsOf(svg).some((text) => /^n=\d+$/.test(text))).toBe(true);
    const plain = figurePicture(counts, 'wide');
    expect(plain.svg).not.toContain('100%');
  });

  test('the finding is the title and the topic stands below it; a title and a note of one’s own take their place', () => {
    const shown = shownIn('outcomes');
    const said = (svg: string) => wordsOf(svg).join('').replace(/\s/g, '');
    const plain = figurePicture(shown, 'wide');
    expect(said(plain.svg).indexOf(figureFinding(shown.figure, shown).replace(/\s/g, ''))).toBe(0);
    expect(plain.cut).toBe(false);
    const own = { title: '我县办理情况', note: '附注一句', publisher: '县政务公开办' };
    const { svg } = figurePicture(shown, 'wide', own);
    expect(said(svg)).toMatch(/^我县办理情况/);
    expect(said(svg)).toContain('附注一句');
    expect(said(svg)).toContain('发布单位：县政务公开办');
    expectWhole(shown, svg);
  });

  test('lines nobody is picked from are named at their ends: the highest, the middle, the lowest', () => {
    const shown = shownCounty('compare-lines', { picked: [] });
    const last = shown.table.rows.flatMap((row) => {
      const cell = row.cells.at(-1);
      return cell && 'value' in cell ? [{ label: row.label, value: cell.value }] : [];
    });
    const ordered = [...last].sort((a, b) => b.value - a.value);
    const words = wordsOf(figurePicture(shown, 'wide').svg);
    for (const one of [ordered[0], ordered.at(-1)])
      expect(words.some((text) => text.startsWith(`${one?.label ?? 'nobody'} `))).toBe(true);
  });

  test('an axis stands only where there are numbers', () => {
    for (const id of ['fees', 'outcomes', 'compare-lines'] as const) {
      const shown = shownCounty(id, { years: [2010, 2012] });
      const digits = wordsOf(figurePicture(shown, 'wide').svg).filter((text) => /^[\d.,%]+$/.test(text));
      expect(digits.filter((text) => !/^20\d\d$/.test(text))).toEqual([]);
      expect(wordsOf(figurePicture(shownIn(id), 'wide').svg)).toContain('0');
    }
  });

  test('words of the data cannot break out of the picture', async () => {
    const shown = shownIn('outcomes');
    const note = figureNote('own-words', '<script>&"\u0001');
    const { svg } = figurePicture({ ...shown, table: { ...shown.table, notes: [note] } }, 'wide');
    expect(svg).toContain('&lt;script&gt;&amp;&quot;<');
    expect(svg).not.toMatch(/<script|\u0001/);
  });
});

/** Words of the frame that end beyond the edge, by the estimate the layout itself uses. */
function beyond(svg: string, width: number): readonly string[] {
  return [
    ...svg.matchAll(/<text x="([\d.]+)" y="[\d.]+" font-size="(11|14|22)"[^>]*>([^<]*)<\/text>/g),
  ].flatMap(([, x = '0', size = '0', text = '']) =>
    Number(x) + textWidth(text, Number(size)) > width ? [text] : [],
  );
}
