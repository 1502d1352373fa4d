import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { derivedFiles } from '../../../src/command/dataPlugin.ts';
import { NewFolder } from '../../../src/command/publish/newFolder.ts';
import { publishArchive } from '../../../src/command/publish/publishArchive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-archive-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytesBelow = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length + 1), readFileSync(file, 'utf8')]),
  );

/** Years of a few of the made-up county's agencies, one of them broken, one given twice, one of an agency not listed. */
function fewReports(): string {
  const data = join(folder, 'in');
  cpSync('public/data/agencies', join(data, 'agencies'), { recursive: true });
  cpSync('public/data/reports', join(data, 'reports'), { recursive: true });
  const demo = join(data, 'reports/demo');
  const [first = '', second = ''] = readdirSync(demo);
  cpSync(join(demo, first), join(demo, 'zz-again.json'));
  writeFileSync(join(demo, second), '{"agency":"demo-county","year":2024');
  writeFileSync(
    join(data, 'reports/nobody.json'),
    readFileSync(join(demo, first), 'utf8').replace(/"agency":\s*"[^"]*"/, '"agency":"nobody"'),
  );
  return data;
}

// One report a task puts nearly every area together from parts, as only a country's are otherwise.
test.each([1, 30, 5000])('in tasks of %i reports the same bytes as in one go', async (most) => {
  const data = fewReports();
  const out = join(folder, 'out');
  const { files, broken } = await publishArchive(data, out, () => {}, most);
  const due = derivedFiles(data, () => {});
  expect(broken).toHaveLength(3);
  expect(files).toBe(due.size);
  expect(bytesBelow(out)).toEqual(new Map([...due].sort(([one], [other]) => (one < other ? -1 : 1))));
  expect(readdirSync(folder).sort()).toEqual(['in', 'out']);
});

describe('a run that is killed', () => {
  const publish = (after: number, signal: NodeJS.Signals): Promise<number | null> => {
    const args = ['src/command/nianbao.mjs', 'publish', join(folder, 'in'), '--out', join(folder, 'out')];
    const run = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = new Promise<number | null>((done) => run.once('exit', done));
    void setTimeout(after).then(() => run.kill(signal));
    return ended;
  };

  test('at any moment leaves what was published whole; the next run clears up after it', async () => {
    const data = fewReports();
    await publishArchive(data, join(folder, 'out'), () => {});
    const before = bytesBelow(join(folder, 'out'));
    // With another report published nothing is as it was.
    rmSync(join(data, 'reports/nobody.json'));
    const [last = ''] = readdirSync(join(data, 'reports/demo')).slice(-2);
    rmSync(join(data, 'reports/demo', last));
    for (const [index, signal] of (['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT'] as const).entries()) {
      const code = await publish(700 + index * 350, signal);
      if (code === 0) break;
      expect(bytesBelow(join(folder, 'out'))).toEqual(before);
    }
    expect(await publish(60_000, 'SIGKILL')).toBe(0);
    expect(bytesBelow(join(folder, 'out'))).toEqual(
      new Map([...derivedFiles(data, () => {})].sort(([one], [other]) => (one < other ? -1 : 1))),
    );
    expect(readdirSync(folder).sort()).toEqual(['in', 'out']);
  }, 60_000);

  test('between the two renames gives back what was published', () => {
    const target = join(folder, 'out');
    mkdirSync(target);
    writeFileSync(join(target, 'home.json'), 'before');
    // No process has this number.
    renameSync(target, join(folder, '.out.4194305.before'));
    mkdirSync(join(folder, '.out.4194305.part.work'));
    const made = new NewFolder(target);
    expect(readFileSync(join(target, 'home.json'), 'utf8')).toBe('before');
    expect(existsSync(join(folder, '.out.4194305.part.work'))).toBe(false);
    made.discard();
  });
});
