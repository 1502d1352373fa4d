/* Pictures of every page at three widths in both themes, into shots/, for looking at: `npm run shots [WORD]`. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserArgs } from './browserArgs.mjs';
import { findBrowser } from './browserPath.mjs';
import { serveDist } from './serveDist.mjs';

const pages = {
  overview: '#/',
  'overview-jiangsu': '#/overview/jiangsu',
  'overview-demo': '#/overview/demo-county',
  'overview-english': '#/?lang=en',
  'scorecard-english': '#/overview/demo-county?lang=en&among=all&since=2021&sort=-rates.refusal',
  'compare-bars': '#/compare/demo-county?pick=demo-jiahe,demo-yishan,demo-dinghu',
  'compare-lines': '#/compare/demo-county?as=lines&pick=demo-jiahe,demo-yishan,demo-dinghu',
  'compare-slope': '#/compare/demo-county?as=slope&pick=demo-jiahe,demo-yishan,demo-dinghu',
  'compare-heat': '#/compare/demo-county?as=heat&measure=rates.disclosure',
  'compare-multiples': '#/compare/demo-county?as=multiples',
  'compare-table': '#/compare/demo-county?as=table&sort=-2025',
  'compare-real': '#/compare?measure=rates.disclosure',
  agency: '#/agency/hongze',
  'agency-cell': '#/agency/hongze?year=2023&cell=disputes.reconsideration.total',
  'agency-beishan': '#/agency/suibin-beishan',
  'agency-demo': '#/agency/demo-county?lang=en',
  'agency-none': '#/agency/jiangsu',
  'agency-choose': '#/agency',
  findings: '#/findings',
  'findings-demo': '#/findings/demo-county?kind=error',
  intake: '#/intake',
  briefing: '#/briefing/demo-county',
  'briefing-hongze': '#/briefing/hongze?lang=en',
  embed: '#/embed/demo-county?figures=compare-bars',
  'embed-frame': 'embed.html#/embed/hongze?figures=request-flow',
  elder: '#/agency/hongze?elder=1',
  unknown: '#/agency/nobody?years=2030-2020',
};
const widths = [1440, 768, 390, 320];
const themes = ['light', 'dark'];
const wanted = process.argv[2] ?? '';

if (!process.argv.includes('--no-build')) await build({ logLevel: 'warn' });
const served = await serveDist();
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: browserArgs });
mkdirSync('shots', { recursive: true });
try {
  for (const [name, hash] of Object.entries(pages)) {
    if (!name.startsWith(wanted) && wanted !== '--no-build') continue;
    for (const width of widths)
      for (const theme of themes) {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme: theme === 'dark' ? 'dark' : 'light',
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') console.error(`${name}: ${message.text()}`);
        });
        await page.goto(`${served.url}${hash}`);
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(150);
        await page.screenshot({ path: `shots/${name}-${width}-${theme}.png`, fullPage: true });
        await context.close();
      }
    console.log(name);
  }
} finally {
  await browser.close();
  await served.close();
}
