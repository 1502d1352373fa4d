/* `npm run fuzz -- CASES SEED`: throws made-up input at everything that takes some; what fails is kept as a test. */
import { spawnSync } from 'node:child_process';

const [cases = '100000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
console.log(`${cases} cases, seed ${seed}`);
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', 'node', 'test/fuzz'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, NIANBAO_FUZZ_CASES: cases, NIANBAO_FUZZ_SEED: seed },
});
process.exit(status ?? 1);
