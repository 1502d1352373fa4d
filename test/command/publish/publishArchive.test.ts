import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { derivedFiles } from '../../../src/command/dataPlugin.ts';
import { NewFolder } from '../../../src/command/publish/newFolder.ts';
import { publishArchive } from '../../../src/command/publish/publishArchive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-archive-'));
  vi.stubEnv('XDG_CACHE_HOME', join(tmpdir(), `${folder.split('/').at(-1)}-cache`));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(process.env['XDG_CACHE_HOME'] ?? '', { recursive: true, force: true });
  vi.unstubAllEnvs();
});

/** A digest of each file: what differs is named, not printed whole. */
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const bytesBelow = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length + 1), digestOf(readFileSync(file, 'utf8'))]),
  );

const digests = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, text]) => [path, digestOf(text)]),
  );

/** Years of a few of the made-up county's agencies, one of them broken, one given twice, one of an agency not listed. */
function fewReports(): string {
  const data = join(folder, 'in');
  cpSync('public/data/agencies', join(data, 'agencies'), { recursive: true });
  cpSync('public/data/reports', join(data, 'reports'), { recursive: true });
  const site = { format: 'nianbao-site/1', organisation: { zh: '甲县', en: 'Jia County' }, home: 'suqian' };
  writeFileSync(join(data, 'site.json'), JSON.stringify(site));
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
  const { files, broken } = await publishArchive({
    sources: [data],
    out,
    target: out,
    progress: () => {},
    most,
  });
  const due = derivedFiles(data, () => {});
  expect(broken).toHaveLength(3);
  expect(files).toBe(due.size);
  expect(bytesBelow(out)).toEqual(digests(due));
  expect(readdirSync(folder).sort()).toEqual(['in', 'out']);
});

test('what was published apart and joined is what is published at once', async () => {
  const data = fewReports();
  const at = (name: string) => join(folder, name);
  const publish = (sources: readonly string[], out: string) =>
    publishArchive({ sources, out, target: out, progress: () => {}, most: 30 });
  for (const part of ['demo', 'real']) {
    const [agencies] = readdirSync(join(data, 'agencies')).filter((file) => file.includes(part));
    cpSync(join(data, 'agencies', agencies ?? ''), join(at(part), 'agencies', agencies ?? ''));
    if (part === 'real') cpSync(join(data, 'site.json'), join(at(part), 'site.json'));
    cpSync(join(data, 'reports', part), join(at(part), 'reports', part), { recursive: true });
    await publish([at(part)], at(`${part}.published`));
  }
  rmSync(join(data, 'reports/nobody.json'));
  await publish([data], at('once'));
  await publish([at('demo.published'), at('real.published')], at('joined'));
  await publish([at('demo.published'), at('real')], at('mixed'));
  expect(bytesBelow(at('joined'))).toEqual(bytesBelow(at('once')));
  expect(bytesBelow(at('mixed'))).toEqual(bytesBelow(at('once')));
});

describe('published again', () => {
  const due = (data: string) => digests(derivedFiles(data, () => {}));
  const demoFile = (data: string, at: number): string =>
    join(data, 'reports/demo', readdirSync(join(data, 'reports/demo'))[at] ?? '');
  const long = (path: string): void => utimesSync(path, new Date('2026-01-01'), new Date('2026-01-01'));
  const out = () => join(folder, 'out');
  const publish = (data: string) =>
    publishArchive({
      sources: [data],
      out: `${out()}.new`,
      target: out(),
      progress: () => {},
      most: 30,
    }).then(() => {
      rmSync(out(), { recursive: true, force: true });
      renameSync(`${out()}.new`, out());
    });
  const begun = (): string => {
    const data = fewReports();
    // So few that no worker is begun: those have their tests above.
    for (const file of readdirSync(join(data, 'reports/demo')).slice(60))
      rmSync(join(data, 'reports/demo', file));
    for (const file of readdirSync(data, { recursive: true, encoding: 'utf8' })) long(join(data, file));
    return data;
  };

  test.each([
    ['nothing changed', () => {}],
    [
      'a report more',
      (data: string) => cpSync('public/data/reports/real', join(data, 'reports/more'), { recursive: true }),
    ],
    ['a report less', (data: string) => rmSync(demoFile(data, 7))],
    [
      'a report mended',
      (data: string) => writeFileSync(demoFile(data, 1), readFileSync(demoFile('public/data', 1))),
    ],
    [
      'a figure changed',
      (data: string) => {
        const path = demoFile(data, 9);
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(/"total":\s*(\d+)/, (_, n) => `"total": ${Number(n) + 1}`),
        );
      },
    ],
    [
      'an agency renamed',
      (data: string) => {
        const [file = ''] = readdirSync(join(data, 'agencies'));
        const path = join(data, 'agencies', file);
        writeFileSync(path, readFileSync(path, 'utf8').replace('"short": "', '"short": "新'));
      },
    ],
    [
      'a published file altered',
      () => {
        const path = join(out(), 'areas/demo-county.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('示例县', '例示县'));
      },
    ],
    [
      'another name of the site',
      (data: string) => writeFileSync(join(data, 'site.json'), '{"format":"nianbao-site/1"}'),
    ],
    ['a site that cannot be read', (data: string) => writeFileSync(join(data, 'site.json'), '{')],
    ['a published file lost', () => rmSync(join(out(), 'areas/demo-county.json'))],
    [
      'the cache cut short',
      () => {
        const cache = join(process.env['XDG_CACHE_HOME'] ?? '', 'nianbao');
        for (const file of readdirSync(cache, { recursive: true, encoding: 'utf8' }))
          if (file.includes('columns-')) rmSync(join(cache, file));
      },
    ],
  ])('%s: the bytes are those of a first time', async (_, change) => {
    const data = begun();
    await publish(data);
    change(data);
    await publish(data);
    expect(bytesBelow(out())).toEqual(due(data));
  });

  test('what has not changed is not read', async () => {
    const data = begun();
    await publish(data);
    const before = bytesBelow(out());
    const path = demoFile(data, 9);
    // Other content under the same size, time and number: who read it would tell.
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('{', '['));
    long(path);
    await publish(data);
    expect(bytesBelow(out())).toEqual(before);
  });
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
    await publishArchive({
      sources: [data],
      out: join(folder, 'out'),
      target: join(folder, 'out'),
      progress: () => {},
    });
    const before = bytesBelow(join(folder, 'out'));
    // With another report published nothing is as it was.
    rmSync(join(data, 'reports/nobody.json'));
    const [last = ''] = readdirSync(join(data, 'reports/demo')).slice(-2);
    rmSync(join(data, 'reports/demo', last));
    const after = digests(derivedFiles(data, () => {}));
    for (const [index, signal] of (['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT'] as const).entries()) {
      await publish(500 + index * 350, signal);
      // One that came too late was told when the new archive had taken its place.
      expect([before, after]).toContainEqual(bytesBelow(join(folder, 'out')));
    }
    expect(await publish(60_000, 'SIGKILL')).toBe(0);
    expect(bytesBelow(join(folder, 'out'))).toEqual(digests(derivedFiles(data, () => {})));
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
