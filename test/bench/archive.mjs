/*
 * How long a large archive takes to publish, to publish again, to check and to export, and how much memory:
 * `node test/bench/archive.mjs [PROVINCES]`. The provinces are made up and lie in a temporary folder.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const provinces = process.argv[2] ?? '1';
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
const at = (name) => join(folder, name);
process.env.XDG_CACHE_HOME = at('cache');

/** Runs a command of the line. Seconds, and the most memory its process held, in MB (Linux tells it in /proc). */
function timed(...args) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const run = spawn(process.execPath, ['src/command/nianbao.mjs', ...args], { stdio: 'ignore' });
    let most = 0;
    const watch = setInterval(() => {
      try {
        const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${run.pid}/status`, 'utf8')) ?? [];
        most = Math.max(most, Number(kilobytes ?? 0));
      } catch {
        // It has ended.
      }
    }, 50);
    run.once('exit', (code) => {
      clearInterval(watch);
      if (code === 2 || code === null) reject(new Error(`${args[0]} ended with ${code}`));
      else resolve({ seconds: (performance.now() - began) / 1000, megabytes: most / 1024 });
    });
  });
}

try {
  await timed('demo', '--provinces', provinces, '--out', at('data'));
  const reports = readdirSync(at('data/reports'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const publish = () => timed('publish', at('data'), '--out', at('out'));
  const rows = { publish: await publish(), 'publish, nothing changed': await publish() };
  const one = join(at('data/reports'), reports[Math.floor(reports.length / 2)]);
  renameSync(one, at('held.json'));
  await publish();
  renameSync(at('held.json'), one);
  rows['publish, one report more'] = await publish();
  rows.check = await timed('check', at('data'));
  rows['export --parquet'] = await timed('export', at('data'), '--parquet', at('table'));
  console.log(`${reports.length} reports of ${provinces} made-up provinces`);
  for (const [name, { seconds, megabytes }] of Object.entries(rows))
    console.log(
      `${name.padEnd(26)}${seconds.toFixed(1).padStart(7)} s${Math.round(reports.length / seconds)
        .toString()
        .padStart(8)} reports/s${Math.round(megabytes).toString().padStart(7)} MB`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
