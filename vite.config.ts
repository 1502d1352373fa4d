import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { nianbaoData } from './src/command/dataPlugin.ts';
import { hostScript } from './src/command/hostScript.ts';
import { openDataPlugin } from './src/command/openDataPlugin.ts';
import { packPlugin } from './src/command/packPlugin.ts';
import { readerLicences } from './src/command/licences.ts';
import { browserArgs } from './test/browserArgs.mjs';
import { findBrowser } from './test/browserPath.mjs';

/** Our own licence beside those of what is shipped. */
const ownLicence: Plugin = {
  name: 'own-licence',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync('LICENSE') });
  },
};

const licences = 'LICENSES.md';
const readers = readerLicences(licences);

const launch = { executablePath: findBrowser() ?? '', args: browserArgs };

// Relative base: the build runs from any sub-path of any static host.
export default defineConfig({
  base: './',
  plugins: [svelte(), ownLicence, nianbaoData(), hostScript(), openDataPlugin(), packPlugin(), readers.page],
  // The reader's worker loads the parser of each kind of file only when it meets one.
  worker: { format: 'es', plugins: () => [readers.worker] },
  build: {
    // Chromium 86 reads it but for three turns of phrase, which olderBrowsers.spec looks for in what is built.
    target: 'es2022',
    cssTarget: 'chrome86',
    // The licence texts of everything that is shipped.
    license: { fileName: licences },
    rolldownOptions: {
      input: { index: 'index.html', embed: 'embed.html' },
      output: {
        // What every page and every embed is made of travels as one file: small ones compress badly.
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /src\/(olderBrowsers|measures\/(registry|seriesOf|rollUp)|figures\/(yearTable|figureList)|archive\/areaArchive|words\/measuredText|views\/(site\/page|controls\/figurePlace)|place\/(areasOf|currentPlace\.svelte)|archive\/(pageSource|missingFrom|collections))\.ts|src\/views\/(controls\/(Broken|Part|Button)|site\/(QuarantineList|Speaking))\.svelte$/,
              priority: 3,
            },
            // What figures share, and what pages share: a figure or a page itself is then one more file.
            {
              name: 'drawing',
              test: /src\/(chart\/(textWidth|absentMark|barMarks|axisMarks|placeLabels|ticks|sparkline)|figures\/(Figure\.|FigureShell|Choice|SortableTable|figureParts|columnStack|stateMark|contradictedTotal|tableCells|childRows|fewerRows)|words\/figureDescription)/,
              priority: 2,
            },
            {
              name: 'pages',
              test: /src\/(views\/(controls\/(FigureSlot|PageHead)|site\/Dashboard|findings\/FindingItem|area\/(Summary|KeyFigures))|measures\/(peersOf|peerSpread)|words\/(changeText|summarise|contradictionOf))/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          environment: 'node',
          // Properties run hundreds of cases; the limit is for what hangs.
          testTimeout: 120_000,
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'component',
          include: ['test/browser/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: launch }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/browser/*.spec.ts'],
          environment: 'node',
          globalSetup: ['test/browser/buildForJourneys.ts'],
          testTimeout: 40_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
