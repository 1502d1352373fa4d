import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { defaultSeed, demoFiles } from '../../tools/demo/demoFiles.ts';
import { demoProvinces } from '../../tools/demo/demoProvinces.ts';
import { planted } from '../../tools/demo/planted.ts';
import { writeJson } from '../../tools/demo/writeJson.ts';
import { writeWhole } from './writeWhole.ts';

export const usage = 'nianbao demo [--seed N] [--out public/data] [--planted FILE] [--provinces N]';

interface Output {
  out(text: string): void;
  err(text: string): void;
}

/**
 * `nianbao demo`: writes the made-up county 示例县 into a data folder, replacing an earlier one. `--planted`
 * also writes the list of errors planted in it. `--provinces` writes that many made-up provinces of 6,001 agencies
 * instead, for trying out large archives. Exit 0 written, 1 not writable or unfit seed, 2 usage.
 */
export async function run(args: readonly string[], io: Output): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    io.err(`${usage}\n`);
    return 2;
  }
  if (options.provinces > 0) {
    let count = 0;
    for (const [path, text] of demoProvinces(options.seed, options.provinces)) {
      writeWhole(join(options.out, path), text);
      count += 1;
      // So that Ctrl-C is heard between files.
      if (count % 50 === 0) await setImmediate();
    }
    io.out(`示例省：${count} 个文件 → ${options.out}（种子 ${options.seed}）\n`);
    io.out(`Example provinces: ${count} files → ${options.out} (seed ${options.seed})\n`);
    return 0;
  }
  const files = demoFiles(options.seed);
  const reports = join(options.out, 'reports', 'demo');
  for (const [path, text] of files) writeWhole(join(options.out, path), text);
  // What an earlier county had more goes when all of this one is there.
  for (const old of readdirSync(reports))
    if (/^demo-.*\.json$/.test(old) && !files.has(`reports/demo/${old}`)) rmSync(join(reports, old));
  if (options.planted !== undefined) writeWhole(options.planted, writeJson(planted));
  io.out(`示例县：${files.size} 个文件 → ${options.out}（种子 ${options.seed}）\n`);
  io.out(`Example County: ${files.size} files → ${options.out} (seed ${options.seed})\n`);
  return 0;
}

function readOptions(args: readonly string[]): {
  readonly seed: number;
  readonly out: string;
  readonly planted: string | undefined;
  readonly provinces: number;
} | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string' },
        out: { type: 'string' },
        planted: { type: 'string' },
        provinces: { type: 'string' },
      },
    });
    const seed = values.seed === undefined ? defaultSeed : Number(values.seed);
    const provinces = Number(values.provinces ?? 0);
    if (!Number.isInteger(seed) || !Number.isInteger(provinces) || provinces < 0 || provinces > 34)
      return null;
    // Never among the published data by mistake.
    if (provinces > 0 && values.out === undefined) return null;
    return { seed, out: values.out ?? join('public', 'data'), planted: values.planted, provinces };
  } catch {
    return null;
  }
}
