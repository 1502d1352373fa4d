/* Finds a Chromium for the tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browserPath.mjs';

const run = (command, words) => spawnSync(command, words, { stdio: 'inherit' }).status === 0;

const ways = [
  {
    name: "Debian's package chromium",
    possible: () => process.platform === 'linux' && process.getuid?.() === 0 && run('which', ['apt-get']),
    get: () => {
      run('apt-get', ['update', '-qq']);
      return run('apt-get', [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium',
        'fonts-noto-cjk',
      ]);
    },
  },
  {
    name: "Playwright's download",
    possible: () => true,
    get: () => run('npx', ['playwright', 'install', 'chromium']),
  },
];

/**
 * The path of a Chromium: an installed one, else Debian's package when root, else Playwright's download.
 * @returns {Promise<string | null>} `null` where none can be had; what was tried is on standard output
 */
export async function browserFor() {
  const installed = findBrowser();
  if (installed) return installed;
  for (const { name, possible, get } of ways) {
    if (!possible()) continue;
    console.log(`No Chromium or Chrome found 未找到浏览器：getting ${name} …`);
    get();
    const path = findBrowser() ?? (await downloaded());
    if (path) return path;
  }
  return null;
}

async function downloaded() {
  const { existsSync } = await import('node:fs');
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}
