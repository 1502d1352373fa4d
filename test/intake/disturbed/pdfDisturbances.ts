import { asPdf } from '../asPdf.ts';
import type { PdfPage, PlacedText } from '../pdfPages.ts';
import type { Disturbance } from './disturbance.ts';
import type { Disturbed } from './tryAll.ts';

/** What stands in place of the figure, and what is done to every page. */
interface Done {
  readonly figure: (at: PlacedText) => readonly PlacedText[];
  readonly page?: (page: PdfPage) => PdfPage;
}

type Make = (figure: string, noise: number) => Done;
const of =
  (leaves: Disturbance<Done>['leaves']) =>
  (name: string, make: Make): Disturbance<Done> => ({ name, leaves, make });
const [shown, gone, odd] = [of('shown'), of('gone'), of('odd')];

const wide = (text: string | number, size: number): number => (`${text}`.length * size) / 2;
const after = (at: PlacedText, figure: string, text: number, size: number, rise: number): PlacedText => ({
  ...at,
  ...{ text: `${text}`, size, x: at.x + wide(figure, at.size) + 0.3, y: at.y + rise },
});
const plain =
  (figure: string) =>
  (at: PlacedText): readonly PlacedText[] => [{ ...at, text: figure }];
const whole = (name: string, page: (page: PdfPage) => PdfPage): Disturbance<Done> =>
  shown(name, (figure) => ({ figure: plain(figure), page }));
const twice = (texts: readonly PlacedText[], by: number): readonly PlacedText[] =>
  texts.flatMap((text) => [text, { ...text, x: text.x + by }]);

export const pdfDisturbances: readonly Disturbance<Done>[] = [
  shown('laid twice', (figure) => ({ figure: (at) => twice(plain(figure)(at), 0.25) })),
  shown('laid thrice', (figure) => ({
    figure: (at) => [0, 0.3, 0.6].flatMap((by) => plain(figure)({ ...at, x: at.x + by })),
  })),
  whole('everything laid twice', (page) => ({ ...page, texts: twice(page.texts, 0.3) })),
  whole('everything laid twice, one after the other', (page) => ({
    ...page,
    texts: [...page.texts, ...page.texts],
  })),
  shown('a raised mark', (figure, noise) => ({
    figure: (at) => [...plain(figure)(at), after(at, figure, noise, at.size * 0.6, at.size * 0.35)],
  })),
  shown('a lowered mark', (figure, noise) => ({
    figure: (at) => [...plain(figure)(at), after(at, figure, noise, at.size * 0.6, -at.size * 0.15)],
  })),
  shown('a small mark on the line', (figure, noise) => ({
    figure: (at) => [...plain(figure)(at), after(at, figure, noise, at.size * 0.6, 0)],
  })),
  shown('recognised text over the print', (figure) => ({
    figure: (at) => [...plain(figure)(at), { ...at, text: figure, mode: 3, x: at.x + 0.8, y: at.y + 0.6 }],
  })),
  shown('an unpainted figure before it', (figure, noise) => ({
    figure: (at) => [
      { ...at, text: `${noise}`, mode: 3, x: at.x - wide(noise, at.size) },
      ...plain(figure)(at),
    ],
  })),
  shown('white beside it', (figure, noise) => ({
    figure: (at) => [...plain(figure)(at), { ...after(at, figure, noise, at.size, 0), gray: 1 }],
  })),
  shown('painted over and written anew', (figure, noise) => ({
    figure: (at) => [
      { ...at, text: `${noise}` },
      {
        ...at,
        text: figure,
        before: `1 g ${at.x - 1} ${at.y - 2} ${wide(noise, at.size) + 2} ${at.size + 2} re f`,
      },
    ],
  })),
  shown('digits one by one', (figure) => ({
    figure: (at) => [...figure].map((text, index) => ({ ...at, text, x: at.x + (index * at.size) / 2 })),
  })),
  whole('turned by the viewer, text upright', (page) => ({
    ...page,
    rotate: 90,
    width: 842,
    height: 595,
    matrix: '0 1 -1 0 842 0 cm',
  })),
  whole('turned upside down by the viewer', (page) => ({ ...page, rotate: 180 })),
  whole('turned on its side by the viewer', (page) => ({ ...page, rotate: 270 })),
  whole('printed on its side', (page) => ({ ...page, width: 842, height: 595, matrix: '0 -1 1 0 0 595 cm' })),
  whole('printed upside down', (page) => ({ ...page, matrix: '-1 0 0 -1 595 842 cm' })),
  whole('drawn twice as large', (page) => ({ ...page, width: 1190, height: 1684, matrix: '2 0 0 2 0 0 cm' })),
  whole('a watermark', (page) => ({
    ...page,
    texts: [{ text: '样本 2023', x: 120, y: 200, size: 60, turn: 45, gray: 0.85 }, ...page.texts],
  })),
  whole('a level watermark', (page) => ({
    ...page,
    texts: [...page.texts, { text: '样本 2023', x: 90, y: 400, size: 48, gray: 0.88 }],
  })),
  whole('text off the page', (page) => ({
    ...page,
    texts: [...page.texts, { text: '4711', x: 700, y: 300, size: 9 }],
  })),
  gone('not painted', (figure) => ({ figure: (at) => [{ ...at, text: figure, mode: 3 }] })),
  gone('white', (figure) => ({ figure: (at) => [{ ...at, text: figure, gray: 1 }] })),
  odd('on its side', (figure) => ({
    figure: (at) => [{ ...at, text: figure, turn: 90, x: at.x + at.size }],
  })),
  odd('upside down', (figure) => ({
    figure: (at) => [
      { ...at, text: figure, turn: 180, x: at.x + wide(figure, at.size), y: at.y + at.size * 0.7 },
    ],
  })),
  odd('a character no font names', (figure, noise) => ({
    figure: (at) => [{ ...at, text: `${figure}\ue000${noise}` }],
  })),
];

export const pdfFiles: Disturbed<Done> = {
  kind: 'PDF',
  disturbances: pdfDisturbances,
  render: (print, mark, { figure, page }, roll) =>
    Promise.resolve(
      asPdf(print, roll() < 0.6 ? 'ruled' : 'large print', (pages) =>
        pages.map((one) => {
          const texts = one.texts.flatMap((text) => (text.text === mark ? figure(text) : [text]));
          return page ? page({ ...one, texts }) : { ...one, texts };
        }),
      ),
    ),
};
