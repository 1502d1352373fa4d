import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/command/findFiles.ts';
import { run } from '../../src/command/read.ts';

const html = /\.html$/;
const home = process.cwd();
let folder = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nianbao-paths-')));
  mkdirSync(join(folder, 'docs/深'), { recursive: true });
  for (const name of ['docs/年报 2023.html', 'docs/深/[2024].html', 'docs/notes.txt', 'docs/.hidden.html'])
    writeFileSync(join(folder, name), '<p>没有表</p>');
  symlinkSync('docs', join(folder, 'linked'));
  symlinkSync('..', join(folder, 'docs/深/up'));
  symlinkSync('itself.html', join(folder, 'itself.html'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const both = ['docs/年报 2023.html', 'docs/深/[2024].html'];
const namesAt = (path: string): readonly string[] => findFiles([path], html).files.map(({ name }) => name);

describe('every way to spell a path finds the same files', () => {
  test.each([
    ['docs', both],
    ['docs/', both],
    ['docs//', both],
    ['docs/.', both],
    ['./docs', both],
    ['././docs/', both],
    ['docs/../docs', both],
    ['docs/深/..', both],
    ['docs/**', both],
    ['docs/**/*.html', both],
    ['docs//**//*.html', both],
    ['./docs/**/*.html', both],
    ['{docs,none}/**/*.html', both],
    ['**/*.html', both],
    ['./**/*.html', both],
    ['docs/*.html', both.slice(0, 1)],
    ['docs/年*.HTML', both.slice(0, 1)],
    ['docs/*/*.html', both.slice(1)],
    ['docs/深/[2024].html', both.slice(1)],
  ])('%s', (path, names) => {
    expect(namesAt(path).filter((name) => !/itself|linked/.test(name))).toEqual(names);
  });

  test('the folder one stands in, with what its links lead to once and its loops not at all', () => {
    expect(namesAt('.')).toEqual([...both, 'itself.html']);
    expect(namesAt('./')).toEqual([...both, 'itself.html']);
    expect(namesAt('linked')).toEqual(both.map((name) => name.replace('docs', 'linked')));
  });

  test('from above, absolute and as an address', () => {
    const absolute = both.map((name) => join(folder, name));
    process.chdir(join(folder, 'docs'));
    expect(namesAt('..').slice(0, 2)).toEqual(both.map((name) => `../${name}`));
    expect(namesAt('../*/*.html')).toContain(`../${both[0]}`);
    process.chdir(folder);
    for (const path of [
      `${folder}/docs`,
      `${folder}//docs/`,
      `${folder}/docs/**/*.html`,
      `file://${folder}/docs`,
    ])
      expect(namesAt(path)).toEqual(absolute);
  });

  test('each file once, by the name first given', () => {
    const { files } = findFiles(['./docs', 'docs', 'linked', join(folder, 'docs'), 'docs/*.html'], html);
    expect(files.map(({ name }) => name)).toEqual(both);
  });

  test('what is not there, and what holds nothing wanted', () => {
    expect(findFiles(['nowhere', 'no*where', 'docs/*.pdf', '/nowhere/*.html'], html)).toEqual({
      files: [],
      missing: ['nowhere', '/nowhere/*.html'],
      empty: ['no*where', 'docs/*.pdf'],
    });
  });
});

describe('what the system has and people seldom see', () => {
  async function statuses(...paths: readonly string[]): Promise<readonly string[]> {
    let out = '';
    await run(paths, { out: (text) => void (out += text), err: () => {} });
    const entries: readonly { file: string; status: string; reason: string }[] = JSON.parse(out);
    return entries.map(({ file, status, reason }) => `${file} ${status} ${reason}`);
  }

  test.skipIf(process.platform !== 'linux')(
    'a name that is not UTF-8 is read, told in the encoding it was made in',
    async () => {
      const gb = Buffer.from([0xc4, 0xea, 0xb1, 0xa8]); // 年报 in GB 18030
      const path = Buffer.concat([Buffer.from(join(folder, 'gb/')), gb, Buffer.from('.html')]);
      mkdirSync(join(folder, 'gb'));
      writeFileSync(path, '<p>没有表</p>');
      expect(namesAt('gb')).toEqual(['gb/年报.html']);
      expect(
        findFiles([path.toString()], html).files.map((one) => one.path.subarray(-path.length).equals(path)),
      ).toEqual([true]);
      expect(await statuses('gb')).toEqual([
        expect.stringMatching(/^gb\/年报\.html rejected (?!文件无法打开)/),
      ]);
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'devices, pipes and links back to themselves are refused at once, by name and cause',
    async () => {
      spawnSync('mkfifo', ['pipe.html']);
      expect(await statuses('/dev/zero', 'pipe.html', 'itself.html')).toEqual([
        expect.stringContaining('/dev/zero rejected 不是普通文件'),
        expect.stringContaining('pipe.html rejected 不是普通文件'),
        expect.stringContaining('itself.html rejected 文件无法打开：链接指回自身'),
      ]);
    },
  );
});
