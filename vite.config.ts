import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { embedPage } from './src/command/embedPage.ts';
import { nianbaoData } from './src/command/dataPlugin.ts';
import { hostScript } from './src/command/hostScript.ts';
import { openDataPlugin } from './src/command/openDataPlugin.ts';
import { packPlugin } from './src/command/packPlugin.ts';
import { filesAhead } from './src/command/filesAhead.ts';
import { licencesApart } from './src/command/licences.ts';
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
const apart = licencesApart(licences);

const launch = { executablePath: findBrowser() ?? '', args: browserArgs };

/** What the app and the page of embeds are both built with. */
const pages = (): UserConfig => ({
  base: './',
  plugins: [svelte(), filesAhead()],
  build: {
    // Chromium 86 reads it but for three turns of phrase, which olderBrowsers.spec looks for in what is built.
    target: 'es2022',
    cssTarget: 'chrome86',
  },
});

// Relative base: the build runs from any sub-path of any static host.
export default defineConfig({
  ...pages(),
  plugins: [
    pages().plugins,
    ownLicence,
    nianbaoData(),
    hostScript(),
    openDataPlugin(),
    packPlugin(),
    embedPage(() => ({ ...pages(), plugins: [pages().plugins, apart.noted] })),
    apart.added,
  ],
  // The reader's worker loads the parser of each kind of file only when it meets one.
  worker: { format: 'es', plugins: () => [apart.noted] },
  build: {
    ...pages().build,
    // The licence texts of everything that is shipped.
    license: { fileName: licences },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What a place shows first travels as one file beside the app; many small ones would come one after another.
          groups: [
            {
              ...{ name: 'first', priority: 2 },
              test: /src\/(olderBrowsers|App|views\/(controls\/(FigureSlot|PageHead)|site\/(Dashboard|ViewBody)|findings\/FindingItem|area\/)|figures\/(outcomes|disputes|channels|filingGrid|Figure)|measures\/(peersOf|peerSpread)|words\/(changeText|measureWords|numberFormats|shortened|summarise|contradictionOf))/,
            },
            {
              ...{ name: 'agency', priority: 1 },
              test: /src\/(views\/agency\/(Agency|AgencyReport)\.|figures\/requestFlow\/)/,
            },
            {
              ...{ name: 'agencyMore', priority: 0 },
              test: /src\/figures\/(documents|decisions|fees|officialTable)\//,
            },
            {
              ...{ name: 'compare', priority: 1 },
              test: /src\/(views\/compare\/|figures\/compareBars\/)/,
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
