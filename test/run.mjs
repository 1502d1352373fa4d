/* `npm test`: everything that must hold, in one line. `npm test -- WORD` runs only the steps whose name has WORD. */
import { spawnSync } from 'node:child_process';
import { browserFor } from './browserFor.mjs';

const steps = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint', ['--max-warnings', '0', '.']],
  ['types', 'svelte-check', ['--fail-on-warnings', '--output', 'human-verbose']],
  ['unused', 'knip', []],
  ['vitest', 'vitest', ['run']],
];

const wanted = process.argv[2] ?? '';
const needsBrowser = 'vitest'.includes(wanted);
const browser = needsBrowser ? await browserFor() : null;
if (needsBrowser && !browser) {
  console.error(
    '没有可用的浏览器：请安装 Chromium 或 Chrome，或用 NIANBAO_BROWSER 指明其路径。\n' +
      'No browser can be had: install Chromium or Chrome, or name its path in NIANBAO_BROWSER.',
  );
  process.exit(1);
}

const failed = [];
for (const [name, command, words] of steps) {
  if (!name.includes(wanted)) continue;
  console.log(`\n── ${name} ──`);
  const { status } = spawnSync('npx', ['--no-install', command, ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(browser ? { NIANBAO_BROWSER: browser } : {}) },
  });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll passed 全部通过' : `\nFailed 未通过: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
