import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { openBook } from './openBook.ts';

/** A chart as a file holds it: what it draws, and what stands behind it in its workbook. */
export interface OpenedChart {
  readonly categories: readonly string[];
  readonly series: readonly OpenedSeries[];
  readonly blanks: string;
  readonly sheet: { readonly categories: readonly string[]; readonly series: readonly OpenedSeries[] };
}
export interface OpenedSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}
export interface OpenedSlide {
  readonly title: string;
  readonly words: string;
  readonly notes: string;
  readonly charts: readonly OpenedChart[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

type Files = Readonly<Record<string, Uint8Array>>;

/** A deck read back by another XML parser and another spreadsheet library than it was written with. */
export async function openDeck(content: Uint8Array): Promise<readonly OpenedSlide[]> {
  const files = unzipSync(content);
  const names = Object.keys(files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => numberIn(a) - numberIn(b));
  return Promise.all(names.map((name) => openSlide(files, name)));
}

const numberIn = (name: string) => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0);

function parse(files: Files, name: string): Document {
  const text = strFromU8(files[name] ?? new Uint8Array());
  const fail = (message: string) => {
    throw new Error(`${name}: ${message}`);
  };
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
    text,
    'application/xml',
  );
}

const all = (node: Document | Element, tag: string): readonly Element[] =>
  Array.from(node.getElementsByTagName(tag));
const textOf = (node: Document | Element): string =>
  all(node, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map((run) => run.textContent ?? '')
        .join(''),
    )
    .join('\n');

async function openSlide(files: Files, name: string): Promise<OpenedSlide> {
  const slide = parse(files, name);
  const relations = all(
    parse(files, name.replace('slides/', 'slides/_rels/').concat('.rels')),
    'Relationship',
  ).map((one) => (one.getAttribute('Target') ?? '').replace(/^\/ppt/, '..'));
  const title = all(slide, 'p:sp').find((shape) =>
    all(shape, 'p:ph').some((place) => place.getAttribute('type') === 'title'),
  );
  const notes = relations.find((target) => target.includes('notesSlide'));
  const charts = relations
    .filter((target) => target.includes('charts/'))
    .sort((a, b) => numberIn(a) - numberIn(b));
  return {
    title: title ? textOf(title) : '',
    words: textOf(slide),
    notes: notes ? textOf(parse(files, notes.replace('..', 'ppt'))) : '',
    charts: await Promise.all(charts.map((target) => openChart(files, target.replace('..', 'ppt')))),
    tables: all(slide, 'a:tbl').map((table) =>
      all(table, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => textOf(cell))),
    ),
  };
}

/** The points of a cache by their index; those that are not there are `null`. */
function cached(cache: Element): readonly (string | null)[] {
  const count = Number(all(cache, 'c:ptCount')[0]?.getAttribute('val') ?? 0);
  const points = new Map(
    all(cache, 'c:pt').map((point) => [
      Number(point.getAttribute('idx')),
      all(point, 'c:v')[0]?.textContent ?? '',
    ]),
  );
  return Array.from({ length: count }, (_, index) => points.get(index) ?? null);
}

/** A chart of a package with the workbook behind it. */
export async function openChart(files: Files, name: string): Promise<OpenedChart> {
  const chart = parse(files, name);
  const series = all(chart, 'c:ser').map((one) => ({
    name: cached(all(one, 'c:tx')[0] ?? one)[0] ?? '',
    categories: cached(all(one, 'c:cat')[0] ?? one).map((text) => text ?? ''),
    values: cached(all(one, 'c:val')[0] ?? one).map((text) => {
      if (text === '') throw new Error(`${name}: a point without a number`);
      return text === null ? null : Number(text);
    }),
  }));
  const relations = parse(files, `${name.replace('charts/', 'charts/_rels/')}.rels`);
  const target = all(relations, 'Relationship')[0]?.getAttribute('Target') ?? '';
  const [sheet] = await openBook(files[target.replace('..', name.split('/')[0] ?? '')] ?? new Uint8Array());
  if (!sheet) throw new Error(`${name}: no sheet`);
  const rows = series[0]?.categories.length ?? 0;
  const column = (index: number) => Array.from({ length: rows }, (_, row) => sheet.at(row + 2, index));
  return {
    categories: series[0]?.categories ?? [],
    series: series.map(({ name: called, values }) => ({ name: called, values })),
    blanks: all(chart, 'c:dispBlanksAs')[0]?.getAttribute('val') ?? '',
    sheet: {
      categories: column(1).map(String),
      series: series.map((_, index) => ({
        name: String(sheet.at(1, index + 2) ?? ''),
        values: column(index + 2).map((value) => {
          if (value !== null && typeof value !== 'number')
            throw new Error(`${name}: ${String(value)} is no number`);
          return value;
        }),
      })),
    },
  };
}
