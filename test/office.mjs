/*
 * Decks, papers and workbooks of several places as pictures, through LibreOffice, into shots/, for looking at:
 * `npm run slides [WORD]`, `npm run paper [WORD]`, `npm run sheets [WORD]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const places = {
  demo: [{ agency: 'demo-county' }, {}],
  picked: [
    {
      agency: 'demo-county',
      measure: 'rates.disclosure',
      picked: ['demo-jiahe', 'demo-yishan', 'demo-dinghu'],
    },
    { figures: ['compare-bars', 'compare-lines', 'compare-heat', 'compare-multiples'] },
  ],
  briefing: [{ agency: 'demo-county' }, { figures: ['disputes', 'outcomes', 'decisions'] }],
  hongze: [{ agency: 'hongze' }, {}],
  beishan: [{ agency: 'suibin-beishan' }, {}],
  english: [{ agency: 'demo-county' }, { language: 'en' }],
  everything: [{}, {}],
};
const [kind = 'slides', wanted = ''] = process.argv.slice(2);
const ending = { slides: 'pptx', paper: 'docx', sheets: 'xlsx' }[kind];
const folder = `shots/${kind}`;
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include><match target="pattern"><test name="family"><string>微软雅黑</string></test><edit name="family" mode="assign" binding="strong"><string>Noto Sans CJK SC</string></edit></match></fontconfig>`;
mkdirSync(folder, { recursive: true });
// Office machines have 微软雅黑; here Noto stands in for it.
writeFileSync(`${folder}/fonts.conf`, fonts);
const env = { ...process.env, FONTCONFIG_FILE: resolve(`${folder}/fonts.conf`) };
const server = await createServer({ logLevel: 'error', server: { middlewareMode: true }, appType: 'custom' });
try {
  const load = (path) => server.ssrLoadModule(path);
  const { askedOf, publishedData } = await load('/test/exports/askedOf.ts');
  const collection = publishedData();
  const makers = {
    async slides(asked) {
      const [{ deckOf }, { writeDeck }] = await Promise.all([
        load('/src/exports/slides/deckOf.ts'),
        load('/src/exports/slides/writeDeck.ts'),
      ]);
      return writeDeck(deckOf(asked));
    },
    async paper(asked) {
      const [
        { paperOf },
        { writeDocx },
        { nativeFigure, paperPictures },
        { figurePicture },
        { shownFigure },
      ] = await Promise.all([
        load('/src/exports/paper/paperOf.ts'),
        load('/src/exports/paper/writeDocx.ts'),
        load('/src/exports/paper/paperPictures.ts'),
        load('/src/exports/picture/figurePicture.ts'),
        load('/src/exports/shownFigure.ts'),
      ]);
      const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
      const page = await browser.newPage({ deviceScaleFactor: 2 });
      const pictures = await paperPictures(asked, async (figure) => {
        const { svg, width, height, alt } = figurePicture(shownFigure({ ...asked, figure }), 'a4');
        await page.setViewportSize({ width, height });
        await page.setContent(`<body style="margin:0">${svg}</body>`);
        const data = new Uint8Array(await page.screenshot());
        return { data, width, height, alt, native: nativeFigure(figure, asked) };
      });
      await browser.close();
      return writeDocx(paperOf(asked), pictures);
    },
    async sheets(asked) {
      const [{ figureSheets }, { writeBook }, { shownFigure }] = await Promise.all([
        load('/src/exports/sheet/figureSheets.ts'),
        load('/src/exports/sheet/writeBook.ts'),
        load('/src/exports/shownFigure.ts'),
      ]);
      const figure = asked.figures.find(({ id }) => id === 'official-table') ?? asked.figures[0];
      return writeBook(figureSheets(shownFigure({ ...asked, figure })));
    },
  };
  for (const [name, [state, rest]] of Object.entries(places)) {
    if (!name.startsWith(wanted)) continue;
    const into = `${folder}/${name}`;
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    const file = `${into}/${kind}.${ending}`;
    const { language = 'zh', ...asked } = rest;
    const { bothWords } = await load('/src/words/bothWords.ts');
    writeFileSync(
      file,
      await makers[kind](askedOf(collection, state, { ...asked, words: bothWords[language], remarks: [] })),
    );
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', into, file], {
      stdio: 'pipe',
      env,
    });
    execFileSync('pdftoppm', ['-r', '60', '-png', `${into}/${kind}.pdf`, `${into}/page`]);
    console.log(into);
  }
} finally {
  await server.close();
}
