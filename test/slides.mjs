/* Decks of several places as pictures, through LibreOffice, into shots/slides/, for looking at: `npm run slides [WORD]`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';

const decks = {
  demo: [{ agency: 'demo-county' }, {}],
  picked: [
    {
      agency: 'demo-county',
      measure: 'rates.disclosure',
      picked: ['demo-jiahe', 'demo-yishan', 'demo-dinghu'],
    },
    { figures: ['compare-bars', 'compare-lines', 'compare-heat', 'compare-multiples'] },
  ],
  hongze: [{ agency: 'hongze' }, {}],
  beishan: [{ agency: 'suibin-beishan' }, {}],
  english: [{ agency: 'demo-county' }, { language: 'en' }],
  everything: [{}, {}],
};
const wanted = process.argv[2] ?? '';
const folder = 'shots/slides';
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include><match target="pattern"><test name="family"><string>微软雅黑</string></test><edit name="family" mode="assign" binding="strong"><string>Noto Sans CJK SC</string></edit></match></fontconfig>`;
mkdirSync(folder, { recursive: true });
// Office machines have 微软雅黑; here Noto stands in for it.
writeFileSync(`${folder}/fonts.conf`, fonts);
const env = { ...process.env, FONTCONFIG_FILE: resolve(`${folder}/fonts.conf`) };
const server = await createServer({ logLevel: 'error', server: { middlewareMode: true }, appType: 'custom' });
try {
  const { askedOf, publishedData } = await server.ssrLoadModule('/test/exports/askedOf.ts');
  const { deckOf } = await server.ssrLoadModule('/src/exports/slides/deckOf.ts');
  const { writeDeck } = await server.ssrLoadModule('/src/exports/slides/writeDeck.ts');
  const collection = publishedData();
  for (const [name, [state, rest]] of Object.entries(decks)) {
    if (!name.startsWith(wanted)) continue;
    const into = `${folder}/${name}`;
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    writeFileSync(`${into}/deck.pptx`, await writeDeck(deckOf(askedOf(collection, state, rest))));
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', into, `${into}/deck.pptx`], {
      stdio: 'pipe',
      env,
    });
    execFileSync('pdftoppm', ['-r', '60', '-png', `${into}/deck.pdf`, `${into}/slide`]);
    console.log(into);
  }
} finally {
  await server.close();
}
